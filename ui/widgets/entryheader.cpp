#include <ui/models/entrymodel.h>
#include <ui/widgets/entryheader.h>
#include <ui/widgets/lockmark.h>

#include <QPainter>

namespace pledge {

namespace {

constexpr int kInset = 4;
constexpr int kLock = 11;

}  // namespace

EntryHeader::EntryHeader(const Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme) {}

void EntryHeader::setTheme(const Theme& theme) {
    m_theme = theme;
    viewport()->update();
}

void EntryHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (model()->headerData(section, orientation(), EntryModel::LockedRole).toBool()) {
        const int side = m_theme.px(kLock);
        const QRectF box(rect.left() + m_theme.px(kInset), rect.center().y() - side / 2.0, side, side);
        paintLock(*painter, box, m_theme.color(Ink::ThirdText));
    }
}

}  // namespace pledge
