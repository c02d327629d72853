#pragma once

#include <core/plan/ledger.h>
#include <core/plan/plansnapshot.h>

#include <optional>
#include <vector>

namespace pledge {

/// What one act changes in the ledgers: each thing listed replaces the one of its id; without an id it is new. A new
/// ledger's rows, if any, are those without a ledger.
struct LedgerChanges {
    std::vector<Ledger> ledgers;
    std::vector<LedgerRow> rows;
    std::vector<LedgerId> removedLedgers;
    std::vector<LedgerRowId> removedRows;

    [[nodiscard]] bool isEmpty() const { return *this == LedgerChanges(); }
    [[nodiscard]] bool touchesLedgers() const { return !ledgers.empty() || !removedLedgers.empty(); }
    friend bool operator==(const LedgerChanges&, const LedgerChanges&) = default;
};

/// The changes with ids and an order for what is new, and without what stands so already.
[[nodiscard]] LedgerChanges settledChanges(const PlanRecords& records, LedgerChanges changes);

/// The changes that bring everything these touch back to how it stands in the records: what undo applies.
[[nodiscard]] LedgerChanges inverseOf(const PlanRecords& records, const LedgerChanges& changes);

/// The records as they would be after the changes.
[[nodiscard]] PlanRecords changedLedgers(PlanRecords records, const LedgerChanges& changes);

/// Where the columns and stages of a changed ledger come from, as positions in the standing one; nothing for new ones.
struct LedgerOrigins {
    std::vector<std::optional<qsizetype>> columns;
    std::vector<std::optional<qsizetype>> stages;
};

/// The ledger in its new form with all its cases moved along. LedgerRefused where that would lose what a case says:
/// details column or stage, and its name.
[[nodiscard]] Result<LedgerChanges> redefinition(const PlanRecords& records, const Ledger& next,
                                                 const LedgerOrigins& origins);

}  // namespace pledge
