#pragma once

#include <core/base/result.h>
#include <core/plan/planrecords.h>

namespace pledge {

class Database;

/// Everything the monthly rounds left beside the figures; attachments without their bytes. For one unchanging view it
/// needs an open transaction.
[[nodiscard]] Result<PlanRecords> readRecords(const Database& database);

}  // namespace pledge
