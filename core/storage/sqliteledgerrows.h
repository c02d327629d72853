#pragma once

#include <core/base/result.h>
#include <core/plan/planrecords.h>

#include <span>

namespace pledge {

class Database;

/// Writes cases of ledgers, replacing those of the same ids, in the transaction that is open.
[[nodiscard]] Outcome writeLedgerRows(const Database& database, std::span<const LedgerRow> rows);

/// Removes the cases' cells and days, and the cases themselves.
[[nodiscard]] Outcome removeLedgerRows(const Database& database, std::span<const LedgerRowId> rows);

/// Fills the rows of the ledgers that were loaded, each as wide as its ledger.
[[nodiscard]] Outcome loadLedgerRows(const Database& database, PlanRecords& records);

}  // namespace pledge
