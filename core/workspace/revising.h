#pragma once

#include <core/base/result.h>
#include <core/plan/actor.h>
#include <core/plan/plansnapshot.h>
#include <core/workspace/revisiondraft.h>

namespace pledge {

class Database;

/// Holds a revision against the rules: the revision as it would be numbered, before by and at are known.
[[nodiscard]] Result<TargetRevision> checkRevision(const PlanSnapshot& snapshot, const RevisionDraft& draft);

/// Writes a revision with its journal entry, in the transaction that is open.
[[nodiscard]] Result<TargetRevision> writeRevision(const Database& database, const PlanSnapshot& snapshot,
                                                   const RevisionDraft& draft, const Occasion& occasion);

/// Takes the pledge's last revision back, in the transaction that is open.
[[nodiscard]] Outcome writeUndoneRevision(const Database& database, const PlanSnapshot& snapshot, PledgeId pledge,
                                          const Occasion& occasion);

/// Writes the revisions that a draft's pledge carries, under the names and times they carry, in the transaction that is
/// open.
[[nodiscard]] Outcome writeCarriedRevisions(const Database& database, std::span<const Pledge> pledges);

}  // namespace pledge
