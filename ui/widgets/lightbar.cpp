#include <ui/widgets/lightbar.h>

#include <QPainterPath>

#include <algorithm>

namespace pledge {

void paintLightBar(QPainter& painter, const QRectF& box, const LightCounts& counts, int fullWidth, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(box, theme.px(2), theme.px(2));
    painter.setClipPath(shape);
    painter.fillRect(box, theme.color(Ink::Track));
    qreal left = box.left();
    for (const Light light : {Light::Green, Light::Yellow, Light::Red}) {
        const qreal width = box.width() * counts.of(light) / std::max(fullWidth, 1);
        painter.fillRect(QRectF(left, box.top(), width, box.height()), theme.fill(light));
        left += width;
    }
    painter.restore();
}

}  // namespace pledge
