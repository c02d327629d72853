#include <ui/widgets/lockmark.h>

#include <QPainter>

namespace pledge {

void paintLock(QPainter& painter, const QRectF& box, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = box.height();
    const QRectF body(box.left() + side * 0.12, box.top() + side * 0.45, side * 0.76, side * 0.5);
    const QRectF shackle(box.left() + side * 0.27, box.top() + side * 0.08, side * 0.46, side * 0.7);
    painter.setPen(QPen(color, side * 0.13));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(shackle, 0, 180 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(body, side * 0.1, side * 0.1);
    painter.restore();
}

}  // namespace pledge
