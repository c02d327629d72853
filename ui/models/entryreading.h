#pragma once

#include <core/plan/plansnapshot.h>
#include <ui/models/entrycell.h>

#include <QHash>

namespace pledge {

/// Reads what was typed into the cells of one act as reports, each cell once. Where the month's own figure is typed its
/// running total is reckoned from what stands before it, what was read of the same act included: earlier months come
/// first. Keeps the place that an outside ranking gave the figure. A value: may be used in any thread.
class EntryReading {
public:
    explicit EntryReading(const PlanSnapshot& snapshot) : m_snapshot(snapshot) {}

    /// What readEntry() and checkReport() refuse, UnknownPledge, Overflow.
    [[nodiscard]] Result<ActualChange> read(const TypedCell& typed);

private:
    [[nodiscard]] Outcome toRunningTotal(const Line& line, Actual& actual);

    PlanSnapshot m_snapshot;
    QHash<PledgeId, Series> m_series;  ///< of the pledges typed as own figures, with what was read
};

/// The cells in the order in which EntryReading wants them.
[[nodiscard]] std::vector<TypedCell> byMonth(std::vector<TypedCell> cells);

}  // namespace pledge
