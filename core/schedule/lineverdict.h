#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/verdict.h>

#include <cstddef>

namespace pledge {

/// Judges the line at that position at the end of the as-of month, by its own figure or its towns', as a board does.
[[nodiscard]] Verdict lineVerdict(const PlanSnapshot& snapshot, std::size_t position, Month asOf);

}  // namespace pledge
