#include <ui/charts/chartitems.h>
#include <ui/charts/pledgeplot.h>

#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsScene>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QPen penOf(LineRole role, const ChartStyle& style) {
    switch (role) {
        case LineRole::Ladder:
            return QPen(style.ink, 1.8 * style.weight, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        case LineRole::Limit:
            return QPen(style.ink, 1.4 * style.weight, Qt::DashLine, Qt::FlatCap, Qt::MiterJoin);
        case LineRole::Pledged:
            return QPen(style.second, 1.2 * style.weight, Qt::DashLine, Qt::FlatCap, Qt::MiterJoin);
        case LineRole::Calendar:
            return QPen(style.third, 1.2 * style.weight, Qt::DotLine);
        case LineRole::Actual:
            return QPen(style.accent, 3 * style.weight, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        case LineRole::Forecast:
            return QPen(style.accent, 1.8 * style.weight, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin);
        case LineRole::BandEdge:
            return QPen(style.accent, style.weight, Qt::DotLine);
    }
    Q_UNREACHABLE();
}

/// All values drawn; of a chart without figures only zero, its time line.
std::vector<double> valuesOf(const PledgeChart& chart) {
    std::vector<double> values;
    for (const ChartLine& line : chart.lines) {
        for (const auto& run : line.runs) {
            std::ranges::transform(run, std::back_inserter(values), &ChartPoint::y);
        }
    }
    for (const ChartMilestone& milestone : chart.milestones) {
        values.push_back(milestone.at.y);
    }
    if (chart.band) {
        std::ranges::transform(chart.band->low, std::back_inserter(values), &ChartPoint::y);
        std::ranges::transform(chart.band->high, std::back_inserter(values), &ChartPoint::y);
    }
    if (values.empty()) {
        values.push_back(0);
    }
    return values;
}

/// A chart without figures is a time line: its height in lines of text.
constexpr double kTimelineLines = 6;

bool isWhole(double value) {
    return std::abs(value - std::round(value)) < 1e-9;
}

}  // namespace

PledgePlot::PledgePlot(const PledgeChart& chart, QSizeF size, const ChartStyle& style, QGraphicsScene& scene)
    : m_chart(chart), m_size(size), m_style(style), m_scene(scene), m_placer(QRectF(QPointF(), size)) {}

void PledgePlot::build() {
    scaleAxes();
    makeChart();
    drawGrid();
    addBand();
    addAsOfLine();
    for (const ChartLine& line : m_chart.lines) {
        addLine(line);
    }
    writeUnit();
    writeMonths();
    for (const ChartMilestone& milestone : m_chart.milestones) {
        const QPointF centre = position(milestone.at);
        addDiamond(m_scene, centre, milestone.state, m_style);
        const double radius = m_style.note.pixelSize() * 0.6;
        m_placer.block(QRectF(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2));
    }
    placeLabels();
}

void PledgePlot::scaleAxes() {
    const double line = textSize(u"0"_s, m_style.note).height();
    const double head = m_chart.unit.isEmpty() ? line * 0.5 : line * 1.7;
    const double foot = line * 1.7;
    const double room = std::max(m_size.height() - head - foot, line);
    const double height = hasFigures() ? room : std::min(room, line * kTimelineLines);
    const std::vector<double> values = valuesOf(m_chart);
    const auto [low, high] = std::ranges::minmax(values);
    const int steps = std::clamp(static_cast<int>(height / (line * 2.6)), 1, 8);
    const bool whole = std::ranges::all_of(values, isWhole);
    m_scale =
        hasFigures() ? niceScale(low, high, steps, whole ? Ticks::WholeOnly : Ticks::Any) : NiceScale{-1, 1, 1, 0};
    const double range = m_scale.high - m_scale.low;
    const bool touchesTop = hasFigures() && high > m_scale.high - range * 0.08;
    m_top = m_scale.high + (touchesTop ? range * 0.09 : 0);

    const double left = hasFigures() ? yAxisWidth() : line;
    const double monthHalf = textSize(m_chart.months.value(m_chart.months.size() - 1), m_style.note).width() / 2 + 2;
    const double right = m_size.width() > 420 ? std::max(nameWidth() + line, monthHalf) : monthHalf;
    m_plot = QRectF(left, head, std::max(m_size.width() - left - right, line), height);
}

double PledgePlot::yAxisWidth() const {
    double widest = 0;
    for (int i = 0; i <= m_scale.count(); ++i) {
        const QString tick = QString::number(m_scale.low + i * m_scale.step, 'f', m_scale.decimals);
        widest = std::max(widest, textSize(tick, m_style.note).width());
    }
    return widest + m_style.note.pixelSize();
}

double PledgePlot::nameWidth() const {
    double widest = 0;
    for (const ChartLine& line : m_chart.lines) {
        if (line.role != LineRole::Actual) {
            widest = std::max(widest, textSize(endText(line), m_style.note).width());
        }
    }
    return widest;
}

void PledgePlot::makeChart() {
    m_qtChart = new QChart;
    m_scene.addItem(m_qtChart);
    m_qtChart->setBackgroundVisible(false);
    m_qtChart->layout()->setContentsMargins(0, 0, 0, 0);
    m_qtChart->setMargins({});
    m_qtChart->legend()->hide();
    m_qtChart->resize(m_size);

    auto* time = new QValueAxis;
    time->setRange(0, static_cast<double>(m_chart.months.size()));
    auto* value = new QValueAxis;
    value->setRange(m_scale.low, m_top);
    m_qtChart->addAxis(time, Qt::AlignBottom);
    m_qtChart->addAxis(value, Qt::AlignLeft);
    for (QAbstractAxis* axis : m_qtChart->axes()) {
        axis->setVisible(false);
    }
    m_qtChart->setPlotArea(m_plot);
}

/// A line at each tick; of a chart without figures only its time line with a mark at each month's end.
void PledgePlot::drawGrid() {
    const QPen pen(m_style.grid, 1);
    if (!hasFigures()) {
        const double y = position({0, 0, {}}).y();
        m_scene.addLine(QLineF(m_plot.left(), y, m_plot.right(), y), QPen(m_style.third, 1.4))->setZValue(-1);
        for (int month = 0; month <= m_chart.months.size(); ++month) {
            const double x = position({static_cast<double>(month), 0, {}}).x();
            m_scene.addLine(QLineF(x, y - 3, x, y + 3), QPen(m_style.third, 1))->setZValue(-1);
        }
        return;
    }
    for (int i = 0; i <= m_scale.count(); ++i) {
        const double y = position({0, m_scale.low + i * m_scale.step, {}}).y();
        const QPen axis = i == 0 ? QPen(m_style.third, 1) : pen;
        m_scene.addLine(QLineF(m_plot.left(), y, m_plot.right(), y), axis)->setZValue(-1);
    }
}

void PledgePlot::addSeries(QAbstractSeries* series) {
    m_qtChart->addSeries(series);
    for (QAbstractAxis* axis : m_qtChart->axes()) {
        series->attachAxis(axis);
    }
}

void PledgePlot::addLine(const ChartLine& line) {
    for (const auto& run : line.runs) {
        auto* series = new QLineSeries;
        series->setPen(penOf(line.role, m_style));
        for (const ChartPoint& point : run) {
            series->append(point.x, point.y);
        }
        addSeries(series);
        for (std::size_t i = 1; i < run.size(); ++i) {
            m_placer.avoid(QLineF(position(run[i - 1]), position(run[i])));
        }
        if (line.role == LineRole::Actual) {
            addPoints(run);
        }
    }
}

void PledgePlot::addPoints(const std::vector<ChartPoint>& run) {
    auto* points = new QScatterSeries;
    points->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    points->setMarkerSize(m_style.note.pixelSize() * 0.62);
    points->setColor(m_style.accent);
    points->setBorderColor(m_style.accent);
    for (const ChartPoint& point : run) {
        if (point.x > 0) {
            points->append(point.x, point.y);
        }
    }
    addSeries(points);
}

/// Under the grid, so that values can be read inside it.
void PledgePlot::addBand() {
    if (!m_chart.band) {
        return;
    }
    QPolygonF outline;
    for (const ChartPoint& point : m_chart.band->high) {
        outline.append(position(point));
    }
    for (auto point = m_chart.band->low.rbegin(); point != m_chart.band->low.rend(); ++point) {
        outline.append(position(*point));
    }
    m_scene.addPolygon(outline, Qt::NoPen, m_style.band)->setZValue(-2);
}

void PledgePlot::addAsOfLine() {
    if (!m_chart.asOf) {
        return;
    }
    const double x = position({*m_chart.asOf, 0, {}}).x();
    const QLineF line(x, m_plot.top(), x, m_plot.bottom());
    m_scene.addLine(line, QPen(m_style.second, m_style.weight, Qt::DotLine))->setZValue(1);
    m_placer.avoid(line);
}

QPointF PledgePlot::position(const ChartPoint& point) const {
    const double across = point.x / static_cast<double>(std::max<qsizetype>(m_chart.months.size(), 1));
    const double up = (point.y - m_scale.low) / (m_top - m_scale.low);
    return {m_plot.left() + across * m_plot.width(), m_plot.bottom() - up * m_plot.height()};
}

}  // namespace pledge
