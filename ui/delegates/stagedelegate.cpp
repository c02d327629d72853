#include <ui/delegates/stagedelegate.h>

#include <QPainter>

#include <algorithm>

namespace pledge {

namespace {

constexpr int kGap = 3;
constexpr int kMarkLength = 1;  ///< characters; what follows are the days

}  // namespace

StageDelegate::StageDelegate(const Theme& theme, QObject* parent)
    : TableDelegate(theme, Ink::Text, QFont::Normal, parent) {}

void StageDelegate::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const QString text = index.data().toString();
    const QString days = text.sliced(std::min<qsizetype>(kMarkLength, text.size()));
    const int besides = days.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(days) + theme().px(kGap);
    painter.setPen(theme().color(Ink::ThirdText));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, days);
    painter.setPen(theme().color(Ink::Text));
    painter.drawText(room.adjusted(0, 0, -besides, 0), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                     text.first(text.size() - days.size()));
}

int StageDelegate::contentWidth(const QModelIndex& index) const {
    return TableDelegate::contentWidth(index) + theme().px(kGap);
}

}  // namespace pledge
