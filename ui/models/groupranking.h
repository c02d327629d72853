#pragma once

#include <core/schedule/ranking.h>

namespace pledge {

class PlanState;

/// The ranking of a group as the state looks at the plan, without a comparison.
[[nodiscard]] Ranking rankingNow(const PlanState& state, UnitGroup group);

/// The same compared with the month before; in the plan's first month with nothing.
[[nodiscard]] Ranking rankingWithChange(const PlanState& state, UnitGroup group);

}  // namespace pledge
