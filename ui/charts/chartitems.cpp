#include <ui/charts/chartitems.h>
#include <ui/widgets/lightmark.h>

#include <QFontMetricsF>
#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QPainter>
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

/// A light's mark as an item of a scene.
class LightItem : public QGraphicsItem {
public:
    LightItem(QRectF box, Light light, QColor colour) : m_box(box), m_light(light), m_colour(colour) {}

    [[nodiscard]] QRectF boundingRect() const override { return m_box.adjusted(-1, -1, 1, 1); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) override {
        paintLight(*painter, m_box, m_light, m_colour);
    }

private:
    QRectF m_box;
    Light m_light;
    QColor m_colour;
};

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
    auto* item =
        scene.addPath(diamond(centre, radius), QPen(edge, 1.8 * style.weight), open ? style.ground : style.of(state));
    item->setZValue(kMarkLayer);
}

void addLightShape(QGraphicsScene& scene, QPointF centre, double size, Light light, const QColor& colour) {
    auto* item = new LightItem(QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size), light, colour);
    item->setZValue(kMarkLayer);
    scene.addItem(item);
}

}  // namespace pledge
