#pragma once

#include <core/schedule/monthduty.h>

namespace pledge {

/// What a unit owes for the as-of month.
struct Owed {
    int lines = 0;    ///< that take a report for the month
    int missing = 0;  ///< of them without one
};

/// Counted from the board: completed pledges, deliverables not yet due, other frequencies and sums of towns owe
/// nothing.
[[nodiscard]] Owed owedBy(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit);

}  // namespace pledge
