#pragma once

#include <core/plan/plansnapshot.h>
#include <core/plan/unitmonth.h>
#include <core/schedule/scoreboard.h>

#include <QDate>

#include <vector>

namespace pledge {

/// A report that a unit owes: of which line, for which month (with a lower frequency or a lag an earlier one than the
/// month of the round).
struct OwedReport {
    std::size_t position = 0;
    Month month;

    friend bool operator==(const OwedReport&, const OwedReport&) = default;
};

/// A dated promise that a unit has to keep its eye on.
struct OwedMilestone {
    std::size_t position = 0;
    Milestone milestone;
    bool isOverdue = false;  ///< its month is over, and it was neither kept nor made up

    friend bool operator==(const OwedMilestone&, const OwedMilestone&) = default;
};

/// What a unit owes for a month (本月应报): positions are those of the snapshot's lines.
struct MonthDuty {
    QDate deadline;
    int asked = 0;                         ///< lines that take a report for the month
    std::vector<OwedReport> missing;       ///< of them those without one
    std::vector<OwedMilestone> tasks;      ///< deliverables due by the month's end and not done
    std::vector<OwedMilestone> inSight;    ///< milestones not reached yet and due by the end of the next month
    std::vector<ReturnedFigure> returned;  ///< while the month stands returned, with the remarks

    [[nodiscard]] int reported() const { return asked - static_cast<int>(missing.size()); }
};

/// Whether a figure of the line is owed for the board's month and missing: sums of towns and deliverables owe none.
[[nodiscard]] bool owesFigure(const PlanSnapshot& snapshot, const Scoreboard& board, std::size_t position);

/// Whether the unit owes no figure for the month any more, without a board of the month.
[[nodiscard]] bool hasAllFigures(const PlanSnapshot& snapshot, OrgUnitId unit, Month month);

/// What the unit still owes for the months of the plan before that one: each month's own figures, oldest first. Judges
/// the unit's lines alone.
[[nodiscard]] std::vector<OwedReport> owedBefore(const PlanSnapshot& snapshot, OrgUnitId unit, Month month);

/// Counted from the month's board: completed pledges, those outside the count, other frequencies and sums of towns owe
/// nothing; neither does a unit that is not active in the month.
[[nodiscard]] MonthDuty dutyOf(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit);

}  // namespace pledge
