#pragma once

#include <core/report/chartspec.h>

#include <QRectF>

class QPainter;

namespace pledge {

class Theme;

/// Draws a chart as vectors on whatever the painter paints: a widget, a picture, a PDF page. The target is in the
/// painter's own units; one of them is drawn as so many of the chart's logical pixels, whose type is 12 of them high:
/// more make the type smaller.
class ChartPainter {
public:
    void paint(QPainter& painter, const QRectF& target, const ChartSpec& spec, const Theme& theme,
               double pixelsPerUnit = 1.0) const;
};

}  // namespace pledge
