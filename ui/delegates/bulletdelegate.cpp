#include <ui/delegates/bulletdelegate.h>
#include <ui/models/pledgetablemodel.h>

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace pledge {

namespace {

constexpr int kNaturalWidth = 120;
constexpr int kTrackHeight = 8;
constexpr int kTickHeight = 18;
constexpr double kFull = 100;

double xAt(const QRectF& track, double percent) {
    return track.left() + track.width() * std::clamp(percent, 0.0, kFull) / kFull;
}

}  // namespace

BulletDelegate::BulletDelegate(const Theme& theme, QObject* parent)
    : TableDelegate(theme, Ink::Text, QFont::Normal, parent) {}

void BulletDelegate::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const QVariant data = index.data(PledgeTableModel::BulletRole);
    if (!data.isValid()) {
        return;
    }
    const auto bullet = data.value<Bullet>();
    const int height = theme().px(kTrackHeight);
    const QRectF track(room.left(), room.top() + (room.height() - height) / 2, room.width(), height);
    painter.fillRect(track, theme().color(Ink::Track));
    if (bullet.filled) {
        const auto light = static_cast<Light>(index.data(PledgeTableModel::LightRole).toInt());
        paintFilled(painter, track, *bullet.filled, light);
    }
    paintTicks(painter, track, bullet);
}

void BulletDelegate::paintFilled(QPainter& painter, const QRectF& track, double filled, Light light) const {
    QRectF bar = track;
    bar.setRight(xAt(track, filled));
    painter.fillRect(bar, theme().fill(light));
    if (filled > kFull) {
        const qreal reach = track.height() / 2;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().fill(light));
        painter.drawPolygon(QPolygonF({track.topRight() - QPointF(0, reach / 2),
                                       QPointF(track.right() + reach * 1.5, track.center().y()),
                                       track.bottomRight() + QPointF(0, reach / 2)}));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void BulletDelegate::paintTicks(QPainter& painter, const QRectF& track, const Bullet& bullet) const {
    const qreal half = theme().px(kTickHeight) / 2.0;
    const qreal middle = track.center().y();
    const auto tick = [&](double percent, const QPen& pen) {
        const qreal x = xAt(track, percent);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half));
    };
    if (bullet.calendar) {
        QPen dotted(theme().color(Ink::SecondText), theme().px(1));
        dotted.setDashPattern({2, 2});
        tick(*bullet.calendar, dotted);
    }
    if (bullet.required) {
        QPen thick(theme().color(Ink::Text), theme().px(2));
        thick.setCapStyle(Qt::FlatCap);
        tick(*bullet.required, thick);
    }
}

int BulletDelegate::contentWidth(const QModelIndex& index) const {
    Q_UNUSED(index);
    return theme().px(kNaturalWidth);
}

}  // namespace pledge
