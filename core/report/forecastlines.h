#pragma once

#include <core/base/month.h>
#include <core/report/chartspec.h>
#include <core/schedule/forecast.h>

namespace pledge {

// A forecast on a pledge's chart; x as in ChartPoint, months counted from the chart's first.

/// The likely totals, from the last report to the run's end; no runs without a range.
[[nodiscard]] ChartLine forecastLine(const Forecast& forecast, const MonthSpan& months);
/// The range around them, both edges beginning at the last report; only for a forecast with a range.
[[nodiscard]] ChartBand forecastBand(const Forecast& forecast, const MonthSpan& months);

/// The chart's lines, and the edges of its band as lines after them: for tables and for charts that know no bands.
[[nodiscard]] std::vector<ChartLine> linesWithEdges(const PledgeChart& chart);

}  // namespace pledge
