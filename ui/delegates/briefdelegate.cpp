#include <ui/delegates/briefdelegate.h>
#include <ui/models/briefmodel.h>
#include <ui/widgets/lightmark.h>

#include <algorithm>

namespace pledge {

BriefDelegate::BriefDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void BriefDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    if ((option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) != 0) {
        painter->fillRect(option.rect, m_theme.color(Ink::AccentGround));
    }
    painter->setPen(m_theme.color(Ink::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int mark = m_theme.px(13);
    const QRect inner = option.rect.adjusted(m_theme.px(4), 0, -m_theme.px(4), 0);
    paintMark(*painter, QRectF(inner.left(), inner.center().y() - mark / 2.0, mark, mark), index);
    paintWords(*painter, inner.adjusted(mark + m_theme.px(10), 0, 0, 0), index);
    painter->restore();
}

QSize BriefDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    Q_UNUSED(option);
    Q_UNUSED(index);
    return {m_theme.px(120), std::max(m_rowHeight, leastRowHeight())};
}

void BriefDelegate::paintMark(QPainter& painter, const QRectF& box, const QModelIndex& index) const {
    const QVariant light = index.data(BriefModel::LightRole);
    if (light.isValid()) {
        const auto which = static_cast<Light>(light.toInt());
        paintLight(painter, box, which, m_theme.fill(which));
    } else {
        paintFlag(painter, box, m_theme.flag());
    }
}

void BriefDelegate::paintWords(QPainter& painter, const QRect& box, const QModelIndex& index) const {
    const QVariant light = index.data(BriefModel::LightRole);
    const QString figure = index.data(BriefModel::FigureRole).toString();
    painter.setFont(m_theme.font(TextSize::Body));
    painter.setPen(light.isValid() ? m_theme.text(static_cast<Light>(light.toInt())) : m_theme.flagText());
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, figure);

    QRect words = box.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(figure) - m_theme.px(8), 0);
    words.setHeight(leastRowHeight() - m_theme.px(6));
    words.moveTop(box.center().y() - words.height() / 2);
    painter.setPen(m_theme.color(Ink::Text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter.setFont(m_theme.font(TextSize::Note));
    painter.setPen(m_theme.color(Ink::ThirdText));
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignBottom,
        painter.fontMetrics().elidedText(index.data(BriefModel::NoteRole).toString(), Qt::ElideRight, words.width()));
}

}  // namespace pledge
