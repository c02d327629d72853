#pragma once

#include <core/base/result.h>
#include <core/plan/actor.h>
#include <core/plan/plandraft.h>
#include <core/plan/plansnapshot.h>

#include <span>

namespace pledge {

class Database;

/// Two units of one name or alias (DuplicateName), pledges whose facts do not fit (InvalidPledge).
[[nodiscard]] Outcome checkDefinitions(const PlanSnapshot& snapshot);

/// Writes a whole draft into an empty file, in the transaction that is open: one journal entry for the plan, one for
/// each run of reports by one person at one time.
[[nodiscard]] Outcome writeDraft(const Database& database, const PlanDraft& draft, const Occasion& occasion);

}  // namespace pledge
