#pragma once

#include <core/base/month.h>
#include <core/plan/pledge.h>
#include <core/schedule/forecast.h>

#include <QString>

#include <optional>

namespace pledge {

// A forecast in words, in the installed language. Dates are read in the as-of month.

/// The whole of it in one sentence: method, range, what is needed beside the mean, and the open milestones; or why
/// there is no range, and what is needed.
[[nodiscard]] QString forecastSentence(const Pledge& pledge, const Forecast& forecast, Month asOf);

/// How it was reckoned, with the months behind it: 按6个月均值推算.
[[nodiscard]] QString forecastMethodText(const Forecast& forecast);
/// 约188亿元（172—204亿元，八成把握）.
[[nodiscard]] QString forecastRangeText(const Pledge& pledge, const ForecastPoint& end);
/// 年底 at the end of the as-of year, else by the end of that month.
[[nodiscard]] QString forecastEndText(Month end, Month asOf);
/// What one month has to bring: 17.3亿元.
[[nodiscard]] QString perMonthText(const Rational& perMonth, const UnitOfMeasure& unit);
/// 9月底前需每月17.3亿元; of an upper limit 每月不超过.
[[nodiscard]] QString needText(const Pledge& pledge, const Need& need, Month asOf);
/// In words and percent: 大致难以如期完成（约25%）; of an upper limit whether it holds.
[[nodiscard]] QString likelihoodText(const Pledge& pledge, double likelihood);
/// Whether the run's last milestone will be kept: its likelihood, or that it is reached, or that its date has passed.
[[nodiscard]] QString finalOutlookText(const Pledge& pledge, const Forecast& forecast, const Milestone& final);
/// What the range means and where it comes from, for the foot of a list.
[[nodiscard]] QString forecastRuleText();
/// Why there is no range.
[[nodiscard]] QString noForecastText(NoForecast reason);

/// What the forecast's line is called on a chart and in its data.
[[nodiscard]] QString forecastLineName();
/// An edge of the band, where it stands as a line of its own.
enum class BandEdge { Low, High };
[[nodiscard]] QString forecastEdgeName(BandEdge edge);
/// The end of the band: 预计188（172—204）.
[[nodiscard]] QString forecastLabel(const ForecastPoint& end);

}  // namespace pledge
