#include <ui/delegates/namedelegate.h>
#include <ui/models/pledgetablemodel.h>
#include <ui/widgets/lightmark.h>

#include <QPainter>

#include <algorithm>

namespace pledge {

namespace {

constexpr int kFlag = 12;
constexpr int kGap = 6;
constexpr int kMarkPadding = 4;
constexpr int kMarkHeight = 18;

bool isDueSoon(const QModelIndex& index) {
    return index.data(PledgeTableModel::DueSoonRole).toBool();
}

QStringList marksOf(const QModelIndex& index) {
    return index.data(PledgeTableModel::MarksRole).toStringList();
}

}  // namespace

NameDelegate::NameDelegate(const Theme& theme, QObject* parent)
    : TableDelegate(theme, Ink::Text, QFont::Bold, parent) {}

int NameDelegate::markWidth(const QString& mark) const {
    return QFontMetrics(markFont()).horizontalAdvance(mark) + 2 * theme().px(kMarkPadding);
}

int NameDelegate::marksWidth(const QModelIndex& index) const {
    int width = isDueSoon(index) ? theme().px(kFlag + kGap) : 0;
    for (const QString& mark : marksOf(index)) {
        width += markWidth(mark) + theme().px(kGap);
    }
    return width;
}

int NameDelegate::contentWidth(const QModelIndex& index) const {
    return TableDelegate::contentWidth(index) + marksWidth(index);
}

void NameDelegate::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const int nameWidth = std::min(TableDelegate::contentWidth(index), room.width() - marksWidth(index));
    paintText(painter, QRect(room.left(), room.top(), nameWidth, room.height()), index);
    int left = room.left() + nameWidth + theme().px(kGap);
    const auto box = [&](int width, int height) {
        const QRectF at(left, room.top() + (room.height() - height) / 2.0, width, height);
        left += width + theme().px(kGap);
        return at;
    };
    if (isDueSoon(index)) {
        paintFlag(painter, box(theme().px(kFlag), theme().px(kFlag)), theme().flag());
    }
    painter.setFont(markFont());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QString& mark : marksOf(index)) {
        const QRectF frame = box(markWidth(mark), theme().px(kMarkHeight));
        painter.setPen(theme().color(Ink::Line));
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), theme().px(4), theme().px(4));
        painter.setPen(theme().color(Ink::SecondText));
        painter.drawText(frame, Qt::AlignCenter, mark);
    }
}

}  // namespace pledge
