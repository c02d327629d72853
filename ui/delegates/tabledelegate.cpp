#include <ui/delegates/tabledelegate.h>
#include <ui/models/pledgetablemodel.h>

#include <QPainter>

namespace pledge {

TableDelegate::TableDelegate(const Theme& theme, Ink ink, QFont::Weight weight, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_ink(ink), m_weight(weight) {}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    QStyleOptionViewItem row = option;
    row.state.setFlag(QStyle::State_MouseOver, false);  // it is the cell's alone, not its row's
    paintRowGround(*painter, row, m_theme);
    painter->setFont(font());
    paintContent(*painter, option.rect.adjusted(padding(), 0, -padding(), 0), index);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    Q_UNUSED(option);
    return {contentWidth(index) + 2 * padding() + 1, m_theme.rowHeight()};
}

QColor TableDelegate::ink(const QModelIndex& index) const {
    const QVariant light = index.data(PledgeTableModel::InkLightRole);
    return light.isValid() ? m_theme.text(static_cast<Light>(light.toInt())) : m_theme.color(m_ink);
}

void TableDelegate::paintText(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter.setPen(ink(index));
    painter.drawText(room, static_cast<int>(alignment.toInt()) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

void TableDelegate::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    paintText(painter, room, index);
}

int TableDelegate::contentWidth(const QModelIndex& index) const {
    return QFontMetrics(font()).horizontalAdvance(index.data().toString());
}

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const Ink ground = selected ? Ink::AccentGround : hovered ? Ink::Background : Ink::Card;
    painter.fillRect(option.rect, theme.color(ground));
    painter.setPen(QPen(theme.color(Ink::Line), 1));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool byKeyboard = option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (byKeyboard && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.color(Ink::Accent), 1));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

}  // namespace pledge
