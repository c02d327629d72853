#include <ui/charts/chartpainter.h>
#include <ui/charts/chartscene.h>

#include <QPainter>

namespace pledge {

void ChartPainter::paint(QPainter& painter, const QRectF& target, const ChartSpec& spec, const Theme& theme,
                         double pixelsPerUnit) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);  // Qt Charts draws a dashed line as a path, and fills it with the brush it finds
    ChartScene(spec, target.size() * pixelsPerUnit, chartStyle(theme)).render(painter, target);
    painter.restore();
}

}  // namespace pledge
