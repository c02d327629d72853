#pragma once

#include <core/report/chartspec.h>
#include <ui/charts/chartstyle.h>

#include <QGraphicsScene>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;

namespace pledge {

/// A chart laid out at one size: a Qt chart in a scene of its own, with the labels placed on its lines. The title is
/// not drawn, whoever shows the chart has it as a heading. Needs the GUI thread.
class ChartScene {
public:
    ChartScene(const ChartSpec& spec, QSizeF size, const ChartStyle& style);

    void render(QPainter& painter, const QRectF& target);

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] QRectF plotArea() const { return m_plotArea; }
    /// The boxes of all words drawn, for those who check that none covers another.
    [[nodiscard]] const std::vector<QRectF>& labels() const { return m_labels; }
    /// How many labels found no room and were left out; what they say is in the hover text.
    [[nodiscard]] int droppedLabels() const { return m_dropped; }

private:
    QSizeF m_size;
    QGraphicsScene m_scene;
    QRectF m_plotArea;
    std::vector<QRectF> m_labels;
    int m_dropped = 0;
};

}  // namespace pledge
