#pragma once

#include <core/report/chartspec.h>
#include <ui/charts/chartstyle.h>
#include <ui/charts/labelplacer.h>
#include <ui/charts/nicescale.h>

#include <QSizeF>

#include <vector>

class QChart;
class QGraphicsScene;
class QAbstractSeries;

namespace pledge {

/// Lays out one pledge's chart in a scene: grid, lines and points as Qt Charts series, then diamonds and labels over
/// them, the words that matter most placed first. Lives only while the scene is built.
class PledgePlot {
public:
    PledgePlot(const PledgeChart& chart, QSizeF size, const ChartStyle& style, QGraphicsScene& scene);

    void build();
    [[nodiscard]] QRectF plotArea() const { return m_plot; }
    [[nodiscard]] const std::vector<QRectF>& labels() const { return m_labels; }
    [[nodiscard]] int droppedLabels() const { return m_dropped; }

private:
    void scaleAxes();
    void makeChart();
    void drawGrid();
    void addLine(const ChartLine& line);
    void addPoints(const std::vector<ChartPoint>& run);
    void addSeries(QAbstractSeries* series);
    void addBand();
    void addAsOfLine();
    void writeUnit();
    void writeMonths();
    void placeLabels();
    void placeAsOf();
    void placeMilestones(bool missed);
    void placeNames();
    void write(const QRectF& box, const QString& text, const QFont& font, const QColor& colour);
    void placeText(QPointF anchor, const QString& text, const QFont& font, const QColor& colour, Side preferred,
                   OnLines onLines = OnLines::Allowed);
    /// What is written at the line's end: its name, of the forecast its range.
    [[nodiscard]] QString endText(const ChartLine& line) const;
    [[nodiscard]] QPointF position(const ChartPoint& point) const;
    [[nodiscard]] bool hasFigures() const { return !m_chart.lines.empty(); }
    [[nodiscard]] double yAxisWidth() const;
    [[nodiscard]] double nameWidth() const;
    [[nodiscard]] int monthStep() const;

    const PledgeChart& m_chart;
    QSizeF m_size;
    const ChartStyle& m_style;
    QGraphicsScene& m_scene;
    NiceScale m_scale;
    double m_top = 1;  ///< the value at the plot's upper edge, above the highest tick where the data reach it
    QRectF m_plot;
    QChart* m_qtChart = nullptr;
    LabelPlacer m_placer;
    std::vector<QRectF> m_labels;
    int m_dropped = 0;
};

}  // namespace pledge
