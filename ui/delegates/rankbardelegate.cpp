#include <ui/delegates/rankbardelegate.h>
#include <ui/models/rankingmodel.h>
#include <ui/widgets/lightbar.h>

namespace pledge {

namespace {

constexpr int kBarWidth = 96;
constexpr int kBarHeight = 10;

}  // namespace

RankBarDelegate::RankBarDelegate(const Theme& theme, QObject* parent)
    : TableDelegate(theme, Ink::Text, QFont::Normal, parent) {}

void RankBarDelegate::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const int height = theme().px(kBarHeight);
    const QRectF box(room.left(), room.top() + (room.height() - height) / 2.0, room.width(), height);
    paintLightBar(painter, box, index.data(RankingModel::CountsRole).value<LightCounts>(),
                  index.data(RankingModel::FullWidthRole).toInt(), theme());
}

int RankBarDelegate::contentWidth(const QModelIndex& index) const {
    Q_UNUSED(index);
    return theme().px(kBarWidth);
}

}  // namespace pledge
