#include <ui/delegates/lightdelegate.h>
#include <ui/models/pledgetablemodel.h>
#include <ui/widgets/lightmark.h>

#include <QPainter>

namespace pledge {

namespace {

constexpr int kMark = 12;
constexpr int kGap = 6;

}  // namespace

LightDelegate::LightDelegate(const Theme& theme, QObject* parent)
    : TableDelegate(theme, Ink::Text, QFont::Normal, parent) {}

void LightDelegate::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const auto light = static_cast<Light>(index.data(PledgeTableModel::LightRole).toInt());
    const int size = theme().px(kMark);
    QRectF mark(room.left(), 0, size, size);
    mark.moveTop(room.top() + (room.height() - size) / 2.0);
    paintLight(painter, mark, light, theme().fill(light));
    paintText(painter, room.adjusted(size + theme().px(kGap), 0, 0, 0), index);
}

int LightDelegate::contentWidth(const QModelIndex& index) const {
    return TableDelegate::contentWidth(index) + theme().px(kMark) + theme().px(kGap);
}

}  // namespace pledge
