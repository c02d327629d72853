#pragma once

#include <core/schedule/verdict.h>

#include <QRectF>

class QPainter;

namespace pledge {

/// Draws a light's shape for paper: dark enough for a black-and-white printer, each of another form.
void drawPrintMark(QPainter& painter, const QRectF& box, Light light);

}  // namespace pledge
