#include <ui/delegates/entryunitdelegate.h>
#include <ui/models/entryunits.h>

#include <QPainter>

namespace pledge {

EntryUnitDelegate::EntryUnitDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

void EntryUnitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const int missing = index.data(EntryUnits::MissingRole).toInt();
    QRect room = option.rect.adjusted(m_theme.px(12), 0, -m_theme.px(12), 0);
    painter->save();
    painter->fillRect(option.rect, m_theme.color(chosen ? Ink::AccentGround : Ink::Card));
    if (missing > 0) {
        painter->setFont(m_theme.font(TextSize::Note));
        painter->setPen(m_theme.color(Ink::ThirdText));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, QString::number(missing));
        room.setRight(room.right() - m_theme.px(24));
    }
    painter->setFont(m_theme.font(TextSize::Body, chosen ? QFont::Bold : QFont::Normal));
    painter->setPen(m_theme.color(chosen ? Ink::Accent : Ink::Text));
    const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter->restore();
}

QSize EntryUnitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.rowHeight()};
}

}  // namespace pledge
