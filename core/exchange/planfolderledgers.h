#pragma once

#include <core/base/error.h>
#include <core/document/table.h>
#include <core/exchange/planfolderpledges.h>
#include <core/plan/plandraft.h>

#include <QString>

#include <vector>

namespace pledge {

class CellReader;

/// Reads the ledgers of a plan folder: the list, then columns, stages and uses, then the cases, in this order. Units
/// and pledges must have been read before. Each function answers with the rows that are wrong.
class PlanFolderLedgers {
public:
    PlanFolderLedgers(PlanDraft& draft, PlanFolderPledges& pledges) : m_draft(draft), m_pledges(pledges) {}

    [[nodiscard]] std::vector<Error> readLedgers(const Table& table);
    [[nodiscard]] std::vector<Error> readColumns(const Table& table);
    [[nodiscard]] std::vector<Error> readStages(const Table& table);
    [[nodiscard]] std::vector<Error> readUses(const Table& table);
    [[nodiscard]] std::vector<Error> readRows(const Table& table);

private:
    /// The ledger that the row names; noted where there is none.
    [[nodiscard]] Ledger* ledgerAt(CellReader& cells, std::size_t row, std::size_t column);
    void readColumn(CellReader& cells, std::size_t row);
    void readUse(CellReader& cells, std::size_t row);
    /// The case whose key the row begins with: the last one, or a new one with the next key.
    [[nodiscard]] LedgerRow* caseAt(CellReader& cells, std::size_t row, const Ledger& ledger);
    void readCell(CellReader& cells, std::size_t row);

    PlanDraft& m_draft;
    PlanFolderPledges& m_pledges;
};

}  // namespace pledge
