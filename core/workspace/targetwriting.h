#pragma once

#include <core/base/result.h>
#include <core/exchange/drafts.h>
#include <core/plan/actor.h>

namespace pledge {

class Database;

/// Writes units and pledges that a plan lacks, with one journal entry, in the transaction that is open. FileBusy when
/// the draft was made before another program added some under the same ids.
[[nodiscard]] Outcome writeTargets(const Database& database, const PlanSnapshot& snapshot, const TargetsDraft& draft,
                                   const Occasion& occasion);

}  // namespace pledge
