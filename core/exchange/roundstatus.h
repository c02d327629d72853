#pragma once

#include <core/exchange/statustable.h>
#include <core/schedule/roundboard.h>

#include <vector>

namespace pledge {

/// Who has reported a month, for other programs: a row a unit with its stage (open, submitted, returned, approved), the
/// reports asked for and given, the deadline, the first submission (local time) and the days it is late.
[[nodiscard]] StatusTable roundStatus(const PlanSnapshot& snapshot, Month month, const std::vector<UnitRound>& rounds);

}  // namespace pledge
