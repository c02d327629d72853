#pragma once

#include <core/exchange/cellreader.h>
#include <core/plan/milestone.h>
#include <core/plan/plandraft.h>

#include <QDateTime>

#include <optional>
#include <vector>

namespace pledge {

/// Hands each row below a header that fits to read(cells, row); answers with all that is wrong.
template <typename Read>
std::vector<Error> readRows(const Table& table, const TableShape& shape, Read read) {
    CellReader cells(table, shape);
    const bool fits = cells.headerFits();
    for (std::size_t row = 1; fits && row < table.rowCount(); ++row) {
        cells.checkWidth(row);
        read(cells, row);
    }
    return cells.takeIssues();
}

// Cells of a plan folder that say more than a text or a figure. What is wrong is noted with its place.

/// yes or no; nothing where the cell is empty or wrong.
[[nodiscard]] std::optional<bool> flagAt(CellReader& cells, std::size_t row, std::size_t column);
/// A whole number from 0 to the most allowed; 0 where the cell is empty or wrong.
[[nodiscard]] int countAt(CellReader& cells, std::size_t row, std::size_t column, int most);
/// 2022-06-30=115;2022-12-31=done. Nothing more is read behind a target that is wrong.
[[nodiscard]] std::vector<Milestone> targetsAt(CellReader& cells, std::size_t row, std::size_t column);
/// A moment like 2022-07-04T09:12:00.000Z; without a zone the hour is that of Beijing. Empty is wrong.
[[nodiscard]] QDateTime momentAt(CellReader& cells, std::size_t row, std::size_t column);

/// The unit of that name or alias; an invalid id when there is none.
[[nodiscard]] OrgUnitId unitCalled(const PlanDraft& draft, const QString& name);
/// The units that the cell lists; those that the plan does not have are noted.
[[nodiscard]] std::vector<OrgUnitId> unitsAt(CellReader& cells, std::size_t row, std::size_t column,
                                             const PlanDraft& draft);
/// The programme that the cell names; noted where the plan has none of that name, invalid where it is empty too.
[[nodiscard]] ProgrammeId programmeAt(CellReader& cells, std::size_t row, std::size_t column, const PlanDraft& draft);

/// pledges.csv has no pledge of that key.
[[nodiscard]] Error unknownPledge(const QString& key);

}  // namespace pledge
