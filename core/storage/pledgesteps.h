#pragma once

#include <core/base/result.h>
#include <core/plan/pledge.h>

#include <span>
#include <vector>

namespace pledge {

class Database;

/// Writes the steps inside the deliverables.
[[nodiscard]] Outcome insertSteps(const Database& database, std::span<const Pledge> pledges);
/// Writes what was left unsolved by the plan before, where there is something.
[[nodiscard]] Outcome insertOpenProblems(const Database& database, std::span<const Pledge> pledges);
/// Adds both to the pledges, which must be in ascending order of their ids.
[[nodiscard]] Outcome loadSteps(const Database& database, std::vector<Pledge>& pledges);

}  // namespace pledge
