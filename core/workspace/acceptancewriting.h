#pragma once

#include <core/plan/actor.h>
#include <core/workspace/draftacceptance.h>

namespace pledge {

class Database;

/// Writes the accepted drafts with their text and one journal entry, in the transaction that is open. Nothing is
/// written where no pledge is new.
[[nodiscard]] Result<Acceptance> writeAcceptance(const Database& database, const PlanSnapshot& snapshot,
                                                 const AcceptanceOrder& order, const Occasion& occasion);

}  // namespace pledge
