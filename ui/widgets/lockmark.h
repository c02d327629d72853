#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace pledge {

/// A closed padlock, drawn as vectors: what may not be changed now.
void paintLock(QPainter& painter, const QRectF& box, const QColor& color);

}  // namespace pledge
