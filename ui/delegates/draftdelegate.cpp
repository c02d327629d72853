#include <core/reader/draftsheet.h>
#include <ui/delegates/draftdelegate.h>
#include <ui/delegates/tabledelegate.h>
#include <ui/models/drafttreemodel.h>

#include <QPainter>

namespace pledge {

namespace {

constexpr int kRow = 46;
constexpr int kHeading = 30;

void drawLine(QPainter& painter, const QRect& room, const QString& text) {
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

}  // namespace

DraftDelegate::DraftDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void DraftDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const QRect room = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(4), -1);
    if (!index.parent().isValid()) {
        painter->fillRect(option.rect, m_theme.color(Ink::Background));
        paintHeading(*painter, room, index);
    } else {
        QStyleOptionViewItem row = option;
        row.state.setFlag(QStyle::State_MouseOver, false);
        paintRowGround(*painter, row, m_theme);
        paintLines(*painter, room, index);
    }
    painter->restore();
}

QSize DraftDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    Q_UNUSED(option);
    return {m_theme.px(80), m_theme.px(index.parent().isValid() ? kRow : kHeading)};
}

void DraftDelegate::paintHeading(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const bool isName = index.column() == DraftTreeModel::Promise;
    painter.setFont(m_theme.font(isName ? TextSize::Body : TextSize::Note, isName ? QFont::Bold : QFont::Normal));
    painter.setPen(m_theme.color(isName ? Ink::Text : Ink::SecondText));
    drawLine(painter, room, index.data().toString());
}

void DraftDelegate::paintLines(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const QVariant decision = index.data(DraftTreeModel::DecisionRole);
    const bool isPromise = index.column() == DraftTreeModel::Promise;
    const bool isRejected = decision.isValid() && decision.toInt() == static_cast<int>(Decision::Rejected);
    const bool isOpen = !decision.isValid() || decision.toInt() == static_cast<int>(Decision::Open);
    QRect first = room;
    first.setHeight(room.height() / 2);
    first.translate(0, m_theme.px(2));
    QRect second = first.translated(0, first.height() - m_theme.px(3));
    QFont font = m_theme.font(isPromise ? TextSize::Body : TextSize::Note);
    font.setStrikeOut(isRejected && isPromise);
    painter.setFont(font);
    painter.setPen(ink(index, DraftTreeModel::InkLightRole, isOpen ? Ink::Text : Ink::SecondText));
    drawLine(painter, first, index.data().toString());
    painter.setFont(m_theme.font(TextSize::Note));
    painter.setPen(ink(index, DraftTreeModel::SecondInkRole, Ink::SecondText));
    drawLine(painter, second, index.data(DraftTreeModel::SecondLineRole).toString());
}

QColor DraftDelegate::ink(const QModelIndex& index, int role, Ink plain) const {
    const QVariant light = index.data(role);
    return light.isValid() ? m_theme.text(static_cast<Light>(light.toInt())) : m_theme.color(plain);
}

}  // namespace pledge
