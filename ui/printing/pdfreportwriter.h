#pragma once

#include <core/report/pdfwriter.h>

#include <QRectF>

#include <functional>

class QPainter;

namespace pledge {

/// Draws a chart into a rectangle of a page whose device pixels are kUnitsPerPoint to the point; false when the drawing
/// was given up.
using ChartDrawing = std::function<bool(QPainter& painter, const QRectF& target, const ChartSpec& chart)>;

/// Lays a report out on A4 pages and writes them as PDF: text stays text, charts stay vectors. Runs in any thread;
/// charts are drawn by the function it is given.
class PdfReportWriter : public PdfWriter {
public:
    explicit PdfReportWriter(ChartDrawing drawChart);

    Result<bool> write(const Report& report, const QString& path, const Progress& progress) override;

private:
    ChartDrawing m_drawChart;
};

}  // namespace pledge
