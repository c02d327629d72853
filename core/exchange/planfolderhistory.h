#pragma once

#include <core/document/table.h>
#include <core/exchange/planfolderpledges.h>
#include <core/plan/plandraft.h>

#include <vector>

namespace pledge {

class CellReader;

/// Reads what became of a plan folder's pledges: their dated steps, last year's months, revisions, and reports. The
/// pledges must have been read before. Each function answers with the rows that are wrong.
class PlanFolderHistory {
public:
    PlanFolderHistory(PlanDraft& draft, PlanFolderPledges& pledges) : m_draft(draft), m_pledges(pledges) {}

    [[nodiscard]] std::vector<Error> readSteps(const Table& table);
    [[nodiscard]] std::vector<Error> readLastYear(const Table& table);
    [[nodiscard]] std::vector<Error> readRevisions(const Table& table);
    [[nodiscard]] std::vector<Error> readReports(const Table& table);

private:
    /// The pledge whose key the row begins with; noted where there is none.
    [[nodiscard]] Pledge* pledgeAt(CellReader& cells, std::size_t row);
    /// The same for tables that name the unit behind the key.
    [[nodiscard]] Pledge* lineAt(CellReader& cells, std::size_t row);
    void readRevision(CellReader& cells, std::size_t row);
    void checkTargets(CellReader& cells, std::size_t row);
    void readReport(CellReader& cells, std::size_t row);
    /// Running totals that fall without a reason, act by act.
    void noteFalls(CellReader& cells);

    PlanDraft& m_draft;
    PlanFolderPledges& m_pledges;
    std::vector<std::size_t> m_reportRows;  ///< of the draft's reports
};

}  // namespace pledge
