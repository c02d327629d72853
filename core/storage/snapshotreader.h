#pragma once

#include <core/base/result.h>
#include <core/plan/plansnapshot.h>

namespace pledge {

class Database;

/// Reads the whole plan. For one unchanging view it needs an open transaction. FileCorrupt where the plan itself is
/// missing.
[[nodiscard]] Result<PlanSnapshot> readSnapshot(const Database& database);

}  // namespace pledge
