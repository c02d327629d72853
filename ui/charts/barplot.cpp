#include <core/wording/words.h>
#include <ui/charts/barplot.h>
#include <ui/charts/chartitems.h>

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array kLights{Light::Green, Light::Yellow, Light::Red, Light::NotDue, Light::NotReported};
constexpr double kBarShare = 0.68;  ///< of a row's height

int countOf(const LightBars::Bar& bar, Light light) {
    switch (light) {
        case Light::Green:
            return bar.green;
        case Light::Yellow:
            return bar.yellow;
        case Light::Red:
            return bar.red;
        case Light::NotDue:
            return bar.notDue;
        case Light::NotReported:
            return bar.notReported;
    }
    Q_UNREACHABLE();
}

int totalOf(const LightBars::Bar& bar) {
    return bar.green + bar.yellow + bar.red + bar.notDue + bar.notReported;
}

}  // namespace

BarPlot::BarPlot(const LightBars& chart, QSizeF size, const ChartStyle& style, QGraphicsScene& scene)
    : m_chart(chart), m_size(size), m_style(style), m_scene(scene) {
    for (const LightBars::Bar& bar : chart.bars) {
        m_most = std::max(m_most, totalOf(bar));
    }
}

void BarPlot::build() {
    layOut(writeKey());
    makeChart();
    writeUnits();
    writeCounts();
}

double BarPlot::writeKey() {
    const double line = textSize(u"0"_s, m_style.note).height();
    const double mark = m_style.note.pixelSize() * 0.85;
    QPointF at(0, 0);
    for (const Light light : kLights) {
        const QSizeF size = textSize(lightWord(light), m_style.note);
        if (at.x() > 0 && at.x() + mark * 1.5 + size.width() > m_size.width()) {
            at = QPointF(0, at.y() + line * 1.4);
        }
        addLightShape(m_scene, {at.x() + mark * 0.6, at.y() + line / 2}, mark, light, m_style.of(light));
        write(QRectF(at + QPointF(mark * 1.5, 0), size), lightWord(light), m_style.note, m_style.second);
        at.rx() += mark * 1.5 + size.width() + line;
    }
    return at.y() + line * 1.6;
}

void BarPlot::layOut(double head) {
    double widest = 0;
    for (const LightBars::Bar& bar : m_chart.bars) {
        widest = std::max(widest, textSize(bar.unit, m_style.note).width());
    }
    const double left = widest + m_style.note.pixelSize();
    const double total = textSize(QString::number(m_most), m_style.note).width() + m_style.note.pixelSize();
    m_plot = QRectF(left, head, std::max(m_size.width() - left - total, 1.0), std::max(m_size.height() - head, 1.0));
}

void BarPlot::makeChart() {
    auto* chart = new QChart;
    m_scene.addItem(chart);
    chart->setBackgroundVisible(false);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setMargins({});
    chart->legend()->hide();
    chart->resize(m_size);

    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(kBarShare);
    for (const Light light : kLights) {
        auto* set = new QBarSet(lightWord(light));
        for (auto bar = m_chart.bars.rbegin(); bar != m_chart.bars.rend(); ++bar) {
            set->append(countOf(*bar, light));
        }
        const bool ring = light == Light::NotDue || light == Light::NotReported;
        set->setColor(ring ? m_style.grid : m_style.of(light));
        set->setPen(QPen(m_style.ground, 1));
        series->append(set);
    }
    chart->addSeries(series);
    auto* units = new QBarCategoryAxis;
    for (std::size_t bar = 0; bar < m_chart.bars.size(); ++bar) {
        units->append(QString::number(bar));
    }
    auto* count = new QValueAxis;
    count->setRange(0, m_most);
    for (QAbstractAxis* axis : std::array<QAbstractAxis*, 2>{units, count}) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
        chart->addAxis(axis, axis == units ? Qt::AlignLeft : Qt::AlignBottom);
        series->attachAxis(axis);
    }
    chart->setPlotArea(m_plot);
}

QRectF BarPlot::row(std::size_t bar) const {
    const double height = m_plot.height() / static_cast<double>(std::max<std::size_t>(m_chart.bars.size(), 1));
    return {m_plot.left(), m_plot.top() + height * static_cast<double>(bar), m_plot.width(), height};
}

void BarPlot::write(const QRectF& box, const QString& text, const QFont& font, const QColor& colour) {
    addText(m_scene, box, text, font, colour);
    m_labels.push_back(box);
}

void BarPlot::writeUnits() {
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
        const QSizeF size = textSize(m_chart.bars[i].unit, m_style.note);
        const QPointF corner(m_plot.left() - size.width() - m_style.note.pixelSize() * 0.7,
                             row(i).center().y() - size.height() / 2);
        write(QRectF(corner, size), m_chart.bars[i].unit, m_style.note, m_style.ink);
    }
}

void BarPlot::writeCounts() {
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
        const QRectF whole = row(i);
        double left = whole.left();
        for (const Light light : kLights) {
            const int count = countOf(m_chart.bars[i], light);
            const double width = whole.width() * count / m_most;
            writeCount(QRectF(left, whole.top(), width, whole.height()), light, count);
            left += width;
        }
        const QString total = QString::number(totalOf(m_chart.bars[i]));
        const QSizeF size = textSize(total, m_style.note);
        write(QRectF(QPointF(left + m_style.note.pixelSize() * 0.5, whole.center().y() - size.height() / 2), size),
              total, m_style.note, m_style.second);
    }
}

/// The shape stands beside the count where both fit, so that the bar reads without colour.
void BarPlot::writeCount(const QRectF& segment, Light light, int count) {
    const QString text = QString::number(count);
    const QSizeF size = textSize(text, m_style.note);
    if (count == 0 || segment.width() < size.width() + 2) {
        return;
    }
    const bool ring = light == Light::NotDue || light == Light::NotReported;
    const QColor colour = readableOn(ring ? m_style.grid : m_style.of(light), m_style);
    const double mark = m_style.note.pixelSize() * 0.7;
    const double both = size.width() + mark * 1.4;
    const bool withShape = segment.width() >= both + 4;
    const double left = segment.center().x() - (withShape ? both : size.width()) / 2;
    if (withShape) {
        addLightShape(m_scene, {left + mark / 2, segment.center().y()}, mark, light, colour);
    }
    const double x = withShape ? left + mark * 1.4 : left;
    write(QRectF(QPointF(x, segment.center().y() - size.height() / 2), size), text, m_style.note, colour);
}

}  // namespace pledge
