#include <core/report/forecastlines.h>
#include <core/wording/forecastwords.h>

namespace pledge {

namespace {

/// One figure of each month left, after what stood at the last report.
std::vector<ChartPoint> pathOf(const Forecast& forecast, const MonthSpan& months, Decimal ForecastPoint::*figure) {
    const auto endOf = [&months](Month month) { return static_cast<double>(month.since(months.first) + 1); };
    std::vector<ChartPoint> points{{endOf(*forecast.from), forecast.total.toDouble(), {}}};
    for (const ForecastPoint& point : forecast.range->path) {
        points.push_back({endOf(point.month), (point.*figure).toDouble(), {}});
    }
    return points;
}

}  // namespace

ChartLine forecastLine(const Forecast& forecast, const MonthSpan& months) {
    ChartLine line{LineRole::Forecast, forecastLineName(), {}};
    if (forecast.range) {
        line.runs.push_back(pathOf(forecast, months, &ForecastPoint::likely));
    }
    return line;
}

ChartBand forecastBand(const Forecast& forecast, const MonthSpan& months) {
    return {pathOf(forecast, months, &ForecastPoint::low), pathOf(forecast, months, &ForecastPoint::high),
            forecastLabel(forecast.range->end())};
}

std::vector<ChartLine> linesWithEdges(const PledgeChart& chart) {
    std::vector<ChartLine> lines = chart.lines;
    if (chart.band) {
        lines.push_back({LineRole::BandEdge, forecastEdgeName(BandEdge::Low), {chart.band->low}});
        lines.push_back({LineRole::BandEdge, forecastEdgeName(BandEdge::High), {chart.band->high}});
    }
    return lines;
}

}  // namespace pledge
