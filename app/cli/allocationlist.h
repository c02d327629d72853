#pragma once

#include <core/plan/plansnapshot.h>

namespace pledge {

/// What the towns have of a pledge, as a table for a terminal with the sum against the whole.
[[nodiscard]] QString allocationList(const PlanSnapshot& snapshot, PledgeId whole);

/// That the shares do not add up to the final target, and by how much; empty where they do.
[[nodiscard]] QString allocationWarning(const PlanSnapshot& snapshot, PledgeId whole);

}  // namespace pledge
