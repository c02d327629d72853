#include <core/wording/words.h>
#include <ui/widgets/lightmark.h>

#include <QPainterPath>
#include <QPolygonF>

namespace pledge {

namespace {

QRectF squareIn(const QRectF& box, qreal share) {
    const qreal side = std::min(box.width(), box.height()) * share;
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    return square;
}

void paintRing(QPainter& painter, const QRectF& square, const QColor& color, bool broken) {
    const qreal width = std::max(1.0, square.width() * 0.14);
    QPen pen(color, width);
    if (broken) {
        pen.setCapStyle(Qt::FlatCap);
        const qreal part = M_PI * (square.width() - width) / width / 12.0;
        pen.setDashPattern({part, part});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal inset = width / 2;
    painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset));
}

}  // namespace

void paintLight(QPainter& painter, const QRectF& box, Light light, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QRectF square = squareIn(box, 0.86);
    switch (light) {
        case Light::Green:
            painter.drawEllipse(square);
            break;
        case Light::Yellow:
            painter.drawPolygon(QPolygonF({QPointF(square.center().x(), square.top() + square.height() * 0.06),
                                           square.bottomRight() - QPointF(0, square.height() * 0.06),
                                           square.bottomLeft() - QPointF(0, square.height() * 0.06)}));
            break;
        case Light::Red: {
            const QRectF wide = squareIn(box, 1.0);
            painter.drawPolygon(
                QPolygonF({QPointF(wide.center().x(), wide.top()), QPointF(wide.right(), wide.center().y()),
                           QPointF(wide.center().x(), wide.bottom()), QPointF(wide.left(), wide.center().y())}));
            break;
        }
        case Light::NotDue:
        case Light::NotReported:
            paintRing(painter, square, color, light == Light::NotReported);
            break;
    }
    painter.restore();
}

void paintFlag(QPainter& painter, const QRectF& box, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF square = squareIn(box, 0.9);
    painter.setPen(QPen(color, std::max(1.0, square.width() * 0.12)));
    const qreal mast = square.left() + square.width() * 0.16;
    painter.drawLine(QPointF(mast, square.top()), QPointF(mast, square.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal fly = square.top() + square.height() * 0.58;
    painter.drawPolygon(QPolygonF({QPointF(mast, square.top()), QPointF(square.right(), square.top()),
                                   QPointF(square.right() - square.width() * 0.2, (square.top() + fly) / 2),
                                   QPointF(square.right(), fly), QPointF(mast, fly)}));
    painter.restore();
}

LightMark::LightMark(Light light, const Theme& theme, int size, QWidget* parent)
    : QWidget(parent), m_light(light), m_theme(theme), m_size(size) {
    setFixedSize(sizeHint());
    setAccessibleName(lightWord(light));
}

void LightMark::setLight(Light light) {
    m_light = light;
    setAccessibleName(lightWord(light));
    update();
}

void LightMark::setTheme(const Theme& theme) {
    m_theme = theme;
    setFixedSize(sizeHint());
    update();
}

void LightMark::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event);
    QPainter painter(this);
    paintLight(painter, rect(), m_light, m_theme.fill(m_light));
}

}  // namespace pledge
