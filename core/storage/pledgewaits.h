#pragma once

#include <core/base/result.h>
#include <core/plan/pledge.h>

#include <span>
#include <vector>

namespace pledge {

class Database;

/// Writes which pledges each of these waits for, in the order in which they are named.
[[nodiscard]] Outcome insertWaits(const Database& database, std::span<const Pledge> pledges);
/// Adds them to the pledges, which must be in ascending order of their ids.
[[nodiscard]] Outcome loadWaits(const Database& database, std::vector<Pledge>& pledges);

}  // namespace pledge
