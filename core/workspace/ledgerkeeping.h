#pragma once

#include <core/base/result.h>
#include <core/plan/actor.h>
#include <core/plan/ledgerchanges.h>

#include <optional>

namespace pledge {

class Workspace;

/// Whether the actor may keep the cases of that unit in the ledger: the lead office all of them, a reporting unit its
/// own, where the ledger feeds a pledge that it owns or has a share of.
[[nodiscard]] bool mayKeepCases(const PlanSnapshot& snapshot, const Ledger& ledger,
                                const std::optional<OrgUnitId>& unit, const Actor& actor);

/// Changes ledgers (the lead office) and cases under one journal entry with what stood before and what stands now.
/// Returns what undoing it would apply; nothing is written where nothing differs. NotPermitted, and what
/// checkLedgerChanges() refuses.
[[nodiscard]] Result<LedgerChanges> changeLedgers(Workspace& workspace, const LedgerChanges& changes,
                                                  const Occasion& occasion);

}  // namespace pledge
