#pragma once

#include <core/base/month.h>
#include <core/plan/pledge.h>
#include <core/plan/series.h>

#include <optional>

namespace pledge {

/// The end of the reporting period that holds the month: the month itself, its quarter's, half-year's or year's last.
[[nodiscard]] Month periodEnd(Month month, Frequency frequency);

/// The last month for which a report is owed by the as-of month, within these months: the period is over and the lag
/// has passed. Nothing while none is owed yet.
[[nodiscard]] std::optional<Month> owedMonth(const Pledge& pledge, const MonthSpan& within, Month asOf);

/// Which report counts at an as-of month.
struct Observation {
    std::optional<Month> owed;
    std::optional<Month> reported;  ///< the last month with a report by the as-of month
    std::optional<Month> observed;  ///< reported, unless it is older than what is owed
};

[[nodiscard]] Observation observe(const Pledge& pledge, const Series& series, const MonthSpan& within, Month asOf);

}  // namespace pledge
