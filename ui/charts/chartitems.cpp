#include <ui/charts/chartitems.h>

#include <QFontMetricsF>
#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QPen>

#include <cmath>

namespace pledge {

namespace {

/// Above everything Qt Charts draws in its own chart.
constexpr double kMarkLayer = 100;
constexpr double kTextLayer = 110;

QPainterPath diamond(QPointF centre, double radius) {
    QPainterPath path(centre + QPointF(0, -radius));
    path.lineTo(centre + QPointF(radius, 0));
    path.lineTo(centre + QPointF(0, radius));
    path.lineTo(centre + QPointF(-radius, 0));
    path.closeSubpath();
    return path;
}

QPainterPath triangle(QPointF centre, double radius) {
    QPainterPath path(centre + QPointF(0, -radius));
    path.lineTo(centre + QPointF(radius, radius * 0.8));
    path.lineTo(centre + QPointF(-radius, radius * 0.8));
    path.closeSubpath();
    return path;
}

QPainterPath circle(QPointF centre, double radius) {
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath shapeOf(Light light, QPointF centre, double radius) {
    switch (light) {
        case Light::Yellow:
            return triangle(centre, radius);
        case Light::Red:
            return diamond(centre, radius * 1.1);
        default:
            return circle(centre, radius * 0.9);
    }
}

}  // namespace

QSizeF textSize(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    return {std::ceil(metrics.horizontalAdvance(text)) + 1, std::ceil(metrics.height())};
}

void addText(QGraphicsScene& scene, const QRectF& box, const QString& text, const QFont& font, const QColor& colour) {
    auto* item = scene.addSimpleText(text, font);
    item->setBrush(colour);
    item->setPos(box.topLeft());
    item->setZValue(kTextLayer);
}

void addDiamond(QGraphicsScene& scene, QPointF centre, MilestoneState state, const ChartStyle& style) {
    const bool open = state == MilestoneState::Open;
    const QColor edge = open ? style.ink : style.of(state);
    const double radius = style.note.pixelSize() * 0.5;
    auto* item = scene.addPath(diamond(centre, radius), QPen(edge, 1.8), open ? style.ground : style.of(state));
    item->setZValue(kMarkLayer);
}

void addLightShape(QGraphicsScene& scene, QPointF centre, double size, Light light, const QColor& colour) {
    QPen pen(colour, 1.4);
    const bool ring = light == Light::NotDue || light == Light::NotReported;
    if (light == Light::NotReported) {
        pen.setDashPattern({1.6, 1.4});
    }
    auto* item = scene.addPath(shapeOf(light, centre, size / 2), ring ? pen : QPen(Qt::NoPen),
                               ring ? QBrush(Qt::NoBrush) : QBrush(colour));
    item->setZValue(kMarkLayer);
}

}  // namespace pledge
