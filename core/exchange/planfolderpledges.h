#pragma once

#include <core/document/table.h>
#include <core/plan/allocations.h>
#include <core/plan/plandraft.h>

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace pledge {

class CellReader;

/// Turns pledges.csv and allocations.csv into pledges: each whole one followed by the towns' parts in official order,
/// ids and signed order counted from 1. Keeps the keys by which the other tables name them.
class PlanFolderPledges {
public:
    explicit PlanFolderPledges(PlanDraft& draft) : m_draft(draft) {}

    /// allocations may be nothing.
    [[nodiscard]] std::vector<Error> read(const Table& pledges, const Table* allocations);
    /// The pledge of that key; nothing when there is none.
    [[nodiscard]] Pledge* find(const QString& key);
    /// The pledge of that key which the unit owns, or has a share of; nothing when there is none.
    [[nodiscard]] Pledge* find(const QString& key, OrgUnitId unit);

private:
    /// A row of allocations.csv; what is empty there is as allocatedPart() has it.
    struct TownPart {
        Share share;
        std::optional<Decimal> weight;
        QString leader;
        QString contact;
        QString openProblem;
        EntryView entryView = EntryView::RunningTotal;
        std::size_t row = 0;
        bool isTaken = false;
    };

    void readShares(CellReader& cells);
    void readWholes(CellReader& cells);
    void append(Pledge whole, const QString& key);
    void linkParts(CellReader& cells);
    void linkWaits(CellReader& cells);
    void readWaits(CellReader& cells, std::size_t row, Pledge& pledge);
    void noteOrphans(CellReader& cells);
    [[nodiscard]] PledgeId nextId() const { return PledgeId(static_cast<qint64>(m_draft.pledges.size()) + 1); }

    PlanDraft& m_draft;
    QHash<QString, std::vector<TownPart>> m_parts;
    QHash<QString, std::vector<std::size_t>> m_positions;
};

/// The pledge whose key the cell holds, of the owner in the next column, who tells a town's part from its whole.
/// Nothing where the cell is empty; one that is not there is noted.
[[nodiscard]] std::optional<PledgeId> lineAt(CellReader& cells, std::size_t row, std::size_t column,
                                             const PlanDraft& draft, PlanFolderPledges& pledges);

}  // namespace pledge
