#pragma once

#include <core/schedule/scoreboard.h>
#include <ui/theme.h>

#include <QPainter>
#include <QRectF>

namespace pledge {

/// A unit's lines as one stacked bar: green, yellow, red, and the rest as track; full width is so many lines.
void paintLightBar(QPainter& painter, const QRectF& box, const LightCounts& counts, int fullWidth, const Theme& theme);

}  // namespace pledge
