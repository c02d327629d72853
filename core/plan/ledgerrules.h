#pragma once

#include <core/plan/ledgerchanges.h>
#include <core/plan/pledge.h>

#include <span>
#include <vector>

namespace pledge {

/// Whether the pledge's figure can follow from a ledger: a figure of its own that is no rate, no percent of works and
/// no town's part (a town's follows from the column of towns).
[[nodiscard]] bool canFollowLedger(const Pledge& pledge);

/// Whether every pledge that the ledger feeds is in the plan, can follow from it, and is fed once (LedgerRefused:
/// pledge).
[[nodiscard]] Outcome checkLedgerUses(const PlanSnapshot& snapshot, const Ledger& ledger);

/// Holds settled changes against the rules. LedgerRefused: name (empty, or another ledger's), columns (how they are
/// named and what they mean), stages, pledge, used (holds cases). LedgerRowRefused: required, date, figure, town,
/// choice, stage (days out of order), unit. InUse for a case with evidence.
[[nodiscard]] Outcome checkLedgerChanges(const PlanSnapshot& snapshot, const LedgerChanges& changes);

/// Holds each case, new or changed, against the ledgers as they stand, as checkLedgerChanges() does: an outcome each.
[[nodiscard]] std::vector<Outcome> checkEachCase(const PlanSnapshot& snapshot, std::span<const LedgerRow> rows);

}  // namespace pledge
