#include <ui/charts/barplot.h>
#include <ui/charts/chartscene.h>
#include <ui/charts/pledgeplot.h>

#include <QPainter>

namespace pledge {

ChartScene::ChartScene(const ChartSpec& spec, QSizeF size, const ChartStyle& style) : m_size(size) {
    m_scene.setSceneRect(QRectF(QPointF(), size));
    if (const auto* chart = std::get_if<PledgeChart>(&spec)) {
        PledgePlot plot(*chart, size, style, m_scene);
        plot.build();
        m_plotArea = plot.plotArea();
        m_labels = plot.labels();
        m_dropped = plot.droppedLabels();
        return;
    }
    BarPlot plot(std::get<LightBars>(spec), size, style, m_scene);
    plot.build();
    m_plotArea = plot.plotArea();
    m_labels = plot.labels();
}

void ChartScene::render(QPainter& painter, const QRectF& target) {
    m_scene.render(&painter, target, QRectF(QPointF(), m_size), Qt::IgnoreAspectRatio);
}

}  // namespace pledge
