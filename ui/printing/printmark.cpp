#include <ui/printing/printmark.h>

#include <ui/printing/printfonts.h>

#include <QPainter>
#include <QPolygonF>

namespace pledge {

namespace {

QPolygonF triangle(const QRectF& box) {
    return {{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}};
}

QPolygonF diamond(const QRectF& box) {
    return {{QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
             QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}};
}

QPen ring(Qt::PenStyle style) {
    return {QColor(0x56, 0x65, 0x73), points(1), style};
}

}  // namespace

void drawPrintMark(QPainter& painter, const QRectF& box, Light light) {
    painter.save();
    painter.setPen(Qt::NoPen);
    const QRectF inner = box.adjusted(points(0.8), points(0.8), -points(0.8), -points(0.8));
    switch (light) {
        case Light::Green:
            painter.setBrush(QColor(0x1B, 0x8A, 0x5A));
            painter.drawEllipse(inner);
            break;
        case Light::Yellow:
            painter.setBrush(QColor(0xC9, 0x8A, 0x00));
            painter.drawPolygon(triangle(inner));
            break;
        case Light::Red:
            painter.setBrush(QColor(0xC0, 0x39, 0x2B));
            painter.drawPolygon(diamond(box));
            break;
        case Light::NotDue:
        case Light::NotReported:
            painter.setBrush(Qt::NoBrush);
            painter.setPen(ring(light == Light::NotDue ? Qt::SolidLine : Qt::DotLine));
            painter.drawEllipse(inner);
            break;
    }
    painter.restore();
}

}  // namespace pledge
