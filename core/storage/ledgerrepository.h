#pragma once

#include <core/base/result.h>
#include <core/plan/planrecords.h>

#include <span>

namespace pledge {

class Database;

/// The ledgers with their columns, stages and uses, and the cases in them. Writing needs an open transaction.
class LedgerRepository {
public:
    explicit LedgerRepository(const Database& database) : m_database(database) {}

    /// Adds the ledgers, or replaces those of the same ids.
    [[nodiscard]] Outcome write(std::span<const Ledger> ledgers) const;
    [[nodiscard]] Outcome writeRows(std::span<const LedgerRow> rows) const;
    [[nodiscard]] Outcome remove(std::span<const LedgerId> ledgers) const;
    [[nodiscard]] Outcome removeRows(std::span<const LedgerRowId> rows) const;
    /// Fills the ledgers and their rows, each in its order.
    [[nodiscard]] Outcome load(PlanRecords& records) const;

private:
    const Database& m_database;
};

}  // namespace pledge
