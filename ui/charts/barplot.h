#pragma once

#include <core/report/chartspec.h>
#include <ui/charts/chartstyle.h>

#include <QRectF>
#include <QSizeF>

#include <vector>

class QChart;
class QGraphicsScene;

namespace pledge {

/// Lays out the lights of many units in a scene: one stacked bar a unit in the given order, counts and shapes inside,
/// and a key of shapes and words above. Lives only while the scene is built.
class BarPlot {
public:
    BarPlot(const LightBars& chart, QSizeF size, const ChartStyle& style, QGraphicsScene& scene);

    void build();
    [[nodiscard]] QRectF plotArea() const { return m_plot; }
    [[nodiscard]] const std::vector<QRectF>& labels() const { return m_labels; }

private:
    double writeKey();
    void layOut(double head);
    void makeChart();
    void writeUnits();
    void writeCounts();
    void writeCount(const QRectF& segment, Light light, int count);
    void write(const QRectF& box, const QString& text, const QFont& font, const QColor& colour);
    [[nodiscard]] QRectF row(std::size_t bar) const;

    const LightBars& m_chart;
    QSizeF m_size;
    const ChartStyle& m_style;
    QGraphicsScene& m_scene;
    QRectF m_plot;
    int m_most = 1;  ///< lines of the unit with the longest bar
    std::vector<QRectF> m_labels;
};

}  // namespace pledge
