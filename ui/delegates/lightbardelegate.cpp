#include <ui/delegates/lightbardelegate.h>
#include <ui/models/unitboardmodel.h>
#include <ui/widgets/lightbar.h>

namespace pledge {

LightBarDelegate::LightBarDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QString LightBarDelegate::displayText(const QVariant& value, const QLocale& locale) const {
    Q_UNUSED(value);
    Q_UNUSED(locale);
    return {};
}

void LightBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const int height = m_theme.px(10);
    QRectF box = QRectF(option.rect).adjusted(m_theme.px(4), 0, -m_theme.px(4), 0);
    box.setTop(box.center().y() - height / 2.0);
    box.setHeight(height);
    paintLightBar(*painter, box, index.data(UnitBoardModel::CountsRole).value<LightCounts>(),
                  index.data(UnitBoardModel::FullWidthRole).toInt(), m_theme);
}

}  // namespace pledge
