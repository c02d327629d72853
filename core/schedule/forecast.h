#pragma once

#include <core/base/rational.h>
#include <core/plan/plansnapshot.h>
#include <core/schedule/forecastmethod.h>

#include <optional>
#include <vector>

namespace pledge {

/// Why a pledge has no range for its end.
enum class NoForecast {
    NotCumulative,  ///< neither a running total nor works along a line
    OutsideCount,   ///< withdrawn, or lifted by force majeure
    RunOver,        ///< nothing is left to forecast at the as-of month
    TooFewMonths,   ///< fewer than three months behind it, or fewer than two reports
    NothingYet      ///< the reports so far add nothing
};

/// What the months left have to bring for one milestone: at least, or for an upper limit at most, so much a month.
/// Exact; whole cases rounded up, for an upper limit down.
struct Need {
    Milestone milestone;
    int months = 0;  ///< from the last report to the milestone's test
    Rational perMonth;
};

/// A milestone that is still open, and how likely it is to be kept: 0 to 1, an estimate.
struct MilestoneOutlook {
    Milestone milestone;
    double likelihood = 0;
};

/// Where the running total is likely to stand at a month's end, in its unit: low ≤ likely ≤ high.
struct ForecastPoint {
    Month month;
    Decimal low;
    Decimal likely;
    Decimal high;
};

/// The outcome to expect, with as many decimals as the pledge's own figures; four cases in five lie from low to high. A
/// total that cannot fall is never below what stands, whole cases are whole, works end at 100.
struct ForecastRange {
    ForecastMethod method = ForecastMethod::MeanOfAll;
    int monthsBehind = 0;                   ///< months whose figures the method counts
    std::vector<ForecastPoint> path;        ///< every month left, the run's end last; never empty
    std::vector<MilestoneOutlook> outlook;  ///< in order of their dates

    [[nodiscard]] const ForecastPoint& end() const { return path.back(); }
};

/// What can be said of the months left of a running total (预测): reckoned from its last report by the as-of month.
struct Forecast {
    std::optional<Month> from;    ///< the last report's month
    Rational total;               ///< what stood then
    int monthsReported = 0;       ///< from the run's start to the last report
    std::optional<Need> toNext;   ///< nothing where the milestone is reached, or its limit spent
    std::optional<Need> toFinal;  ///< the same as toNext where that is the last one
    std::optional<Rational> meanOfLastThree;
    std::optional<Rational> meanOfAll;
    std::optional<ForecastRange> range;
    std::optional<NoForecast> none;  ///< there exactly where range is not
};

/// The forecast of the snapshot's line at that position. Pure: the same values give the same forecast.
[[nodiscard]] Forecast forecast(const PlanSnapshot& snapshot, std::size_t position, Month asOf);

/// The last milestone of the run that holds the as-of month; nothing where the run has none.
[[nodiscard]] std::optional<Milestone> finalMilestone(const Pledge& pledge, const Plan& plan, Month asOf);

/// The likelihood in percent, in steps of 5: from 5 to 95 while it is not certain, else 0 or 100.
[[nodiscard]] int likelihoodPercent(double likelihood);

}  // namespace pledge
