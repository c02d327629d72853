#pragma once

#include <core/base/result.h>
#include <core/plan/pledge.h>

#include <span>
#include <vector>

namespace pledge {

class Database;

/// Writes where the kept texts state each of these pledges, in order.
[[nodiscard]] Outcome insertSourceSpans(const Database& database, std::span<const Pledge> pledges);
/// Adds them to the pledges, which must be in ascending order of their ids.
[[nodiscard]] Outcome loadSourceSpans(const Database& database, std::vector<Pledge>& pledges);

}  // namespace pledge
