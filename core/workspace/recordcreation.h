#pragma once

#include <core/base/result.h>
#include <core/plan/plandraft.h>

namespace pledge {

class Database;

/// Writes what a draft brings beside its figures, in the order in which it refers to one another: problems, kept files,
/// and what they show. Units and pledges must stand; ids are those of the draft.
[[nodiscard]] Outcome insertRecords(const Database& database, const PlanDraft& draft);

}  // namespace pledge
