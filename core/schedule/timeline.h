#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/verdict.h>

#include <optional>
#include <vector>

namespace pledge {

/// How a line stood at the end of one month, by the targets that counted then and the reports so far.
struct MonthVerdict {
    Month month;
    Light light = Light::NotDue;
    Reason reason = Reason::NotDue;
    bool silent = false;   ///< red, and without a report for the month owed
    bool carried = false;  ///< judged by an earlier figure
    std::optional<Month> observed;
    std::optional<Decimal> figure;
    std::optional<Rational> paceGap;
    std::optional<Month>
        madeUp;  ///< of a month with a missed milestone: when it was made up, by the last month asked for

    friend bool operator==(const MonthVerdict&, const MonthVerdict&) = default;
};

/// The line at that position month by month, from the plan's first to this one (at most the plan's last); a month that
/// was red stays so after it is made up. The snapshot is as seen from a viewpoint at that month or later.
[[nodiscard]] std::vector<MonthVerdict> timeline(const PlanSnapshot& snapshot, std::size_t position, Month upTo);

}  // namespace pledge
