#pragma once

#include <core/report/chartspec.h>

#include <QObject>
#include <QRectF>

#include <stop_token>

class QPainter;

namespace pledge {

/// Draws a chart on a printed page, small and in the colours of paper. Only in the GUI thread.
void drawPrintedChart(QPainter& painter, const QRectF& target, const ChartSpec& chart);

/// Lets a working thread have its charts drawn by the GUI thread, where charts live. Lives in the GUI thread and
/// outlives the worker.
class ChartHandoff : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Called by the worker: waits until the chart is drawn, or gives it up when it is told to stop (false). The
    /// painter is the GUI thread's alone meanwhile.
    [[nodiscard]] bool draw(QPainter& painter, const QRectF& target, const ChartSpec& chart, std::stop_token stop);
};

}  // namespace pledge
