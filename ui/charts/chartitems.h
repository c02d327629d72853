#pragma once

#include <core/schedule/verdict.h>
#include <ui/charts/chartstyle.h>

#include <QRectF>
#include <QString>

class QGraphicsScene;

namespace pledge {

// The words and marks a chart adds to its Qt chart.

[[nodiscard]] QSizeF textSize(const QString& text, const QFont& font);
/// Writes the text into the box that textSize() measured.
void addText(QGraphicsScene& scene, const QRectF& box, const QString& text, const QFont& font, const QColor& colour);

/// A diamond filled by what became of its milestone; an open one shows the ground.
void addDiamond(QGraphicsScene& scene, QPointF centre, MilestoneState state, const ChartStyle& style);
/// The light's shape, so that it can be told apart without colour.
void addLightShape(QGraphicsScene& scene, QPointF centre, double size, Light light, const QColor& colour);

}  // namespace pledge
