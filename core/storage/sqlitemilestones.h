#pragma once

#include <core/base/result.h>
#include <core/plan/pledge.h>

#include <span>
#include <vector>

namespace pledge {

class Database;

/// Writes the milestones of the pledges that are not allocated.
[[nodiscard]] Outcome insertMilestones(const Database& database, std::span<const Pledge> pledges);

/// Adds the stored milestones to the pledges, which must be in ascending order of their ids.
[[nodiscard]] Outcome loadMilestones(const Database& database, std::span<Pledge> pledges);

}  // namespace pledge
