#pragma once

#include <core/exchange/handoutform.h>
#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>

namespace pledge {

/// What the rows of one unit's form are made of.
struct HandoutSource {
    const PlanSnapshot& snapshot;
    const Scoreboard& now;     ///< of the form's month
    const Scoreboard& before;  ///< of the month before it
    OrgUnitId unit;
    Month month;
};

/// What a month's own figure is counted from, for the seal: the month and its running total, or the start alone.
[[nodiscard]] QString ownStartText(const Pledge& pledge, const Series& series, const Plan& plan, Month period);

/// The row of the line at that position.
[[nodiscard]] HandoutRow handoutRow(const HandoutSource& source, std::size_t position);

}  // namespace pledge
