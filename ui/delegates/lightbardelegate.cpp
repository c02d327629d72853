#include <ui/delegates/lightbardelegate.h>
#include <ui/models/unitboardmodel.h>
#include <ui/widgets/lightbar.h>

namespace pledge {

LightBarDelegate::LightBarDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void LightBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    cell.state.setFlag(QStyle::State_HasFocus, false);
    QStyledItemDelegate::paint(painter, cell, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(Ink::Line));
    if (index.column() == UnitBoardModel::Bar) {
        paintBar(*painter, option.rect, index);
    }
}

void LightBarDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == UnitBoardModel::Bar) {
        option->text.clear();
    }
}

void LightBarDelegate::paintBar(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
    const int height = std::clamp(cell.height() / 3, m_theme.px(8), m_theme.px(16));
    QRectF box = QRectF(cell).adjusted(m_theme.px(4), 0, -m_theme.px(4), 0);
    box.setTop(box.center().y() - height / 2.0);
    box.setHeight(height);
    paintLightBar(painter, box, index.data(UnitBoardModel::CountsRole).value<LightCounts>(),
                  index.data(UnitBoardModel::FullWidthRole).toInt(), m_theme);
}

}  // namespace pledge
