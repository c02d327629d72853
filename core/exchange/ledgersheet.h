#pragma once

#include <core/base/result.h>
#include <core/document/table.h>
#include <core/exchange/reading.h>
#include <core/plan/ledger.h>
#include <core/plan/plansnapshot.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pledge {

/// What a table of cases would change in a ledger.
struct CasesDraft {
    std::vector<LedgerRow> rows;  ///< new ones without an id
    std::vector<int> places;      ///< the table's row of each, from 1
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};

/// Reads the cases of a table whose columns are found by their names in the first rows: the ledger's columns and
/// stages, and who keeps the case. A case that stands in the ledger under the same name is changed, all others are new
/// and kept by that unit where the table names none. What does not fit is listed with its place;
/// the draft holds the other rows.
[[nodiscard]] Reading<CasesDraft> readCases(const Table& table, const PlanSnapshot& snapshot, const Ledger& ledger,
                                            const std::optional<OrgUnitId>& keeper);

/// The head and the rows of a ledger as texts: its columns, its stages with their days, and who keeps the case.
[[nodiscard]] QStringList ledgerHeads(const Ledger& ledger);
[[nodiscard]] std::vector<QStringList> ledgerLines(const PlanSnapshot& snapshot, const Ledger& ledger);

/// Writes the ledger as a spreadsheet where the path ends in .xlsx, else as CSV (UTF-8 with its mark), which reads back
/// as it was. FileExists; FileReadOnly, FileFull, System.
[[nodiscard]] Outcome writeLedgerSheet(const QString& path, const PlanSnapshot& snapshot, const Ledger& ledger);

}  // namespace pledge
