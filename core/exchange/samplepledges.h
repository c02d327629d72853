#pragma once

#include <core/document/table.h>
#include <core/plan/plandraft.h>

#include <QHash>
#include <QString>

#include <vector>

namespace pledge {

/// Turns pledges.csv and allocations.csv into pledges: each whole one followed by the towns' parts in official order,
/// ids and signed order counted from 1. Keeps the keys by which the other tables name them.
class SamplePledges {
public:
    explicit SamplePledges(PlanDraft& draft) : m_draft(draft) {}

    [[nodiscard]] std::vector<Error> read(const Table& pledges, const Table& allocations);
    /// The pledge of that key which the unit owns, or has a share of; nothing when there is none.
    [[nodiscard]] const Pledge* find(const QString& key, OrgUnitId unit) const;

private:
    struct Share {
        OrgUnitId town;
        Decimal share;
    };

    void readShares(class CellReader& cells);
    void readWholes(CellReader& cells);
    void append(Pledge whole, const QString& key);
    void linkParts(CellReader& cells);

    PlanDraft& m_draft;
    QHash<QString, std::vector<Share>> m_shares;
    QHash<QString, std::vector<std::size_t>> m_positions;
};

/// The unit of that name or alias; an invalid id when there is none.
[[nodiscard]] OrgUnitId unitCalled(const PlanDraft& draft, const QString& name);

}  // namespace pledge
