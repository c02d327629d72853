#pragma once

#include <core/plan/planchanges.h>

namespace pledge {

/// Holds changes of the plan against what the monthly rounds left beside the figures. InUse (subject what would go,
/// details what still names it) for a pledge or unit that a ledger, a problem, evidence or a step of a round needs;
/// LedgerRefused for a pledge that a ledger feeds and could feed no longer; MonthLocked for other owners of a pledge
/// whose figures are approved.
[[nodiscard]] Outcome checkRecordsKept(const PlanSnapshot& snapshot, const PlanSnapshot& next,
                                       const PlanChanges& changes);

}  // namespace pledge
