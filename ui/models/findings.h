#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>

#include <QString>

#include <vector>

namespace pledge {

// What the overview says first, found in the verdicts; every count comes from them.

/// The finding in one or two sentences, its weight in bold (rich text, names escaped).
[[nodiscard]] QString overviewFinding(const PlanSnapshot& snapshot, const Scoreboard& board,
                                      const Scoreboard& previous);

/// One line worth naming, by its position in the snapshot.
struct NamedLine {
    std::size_t position = 0;
    QString owners;
};

/// The red and yellow lines of departments with a gap, the furthest behind first.
[[nodiscard]] std::vector<NamedLine> furthestBehind(const PlanSnapshot& snapshot, const Scoreboard& board);
/// The departments' lines with a milestone by the end of next month, in the order of the text.
[[nodiscard]] std::vector<NamedLine> dueSoon(const PlanSnapshot& snapshot, const Scoreboard& board);

/// A unit that owes reports for the as-of month.
struct SilentUnit {
    OrgUnitId unit;
    QString name;
    std::vector<QString> pledges;
};

/// The units that still owe figures of their own, as the monthly round counts them. In official order, departments
/// before towns.
[[nodiscard]] std::vector<SilentUnit> silentUnits(const PlanSnapshot& snapshot, const Scoreboard& board);

/// What can be sent to those units: who owes which reports, by when.
[[nodiscard]] QString reminderText(const Plan& plan, Month asOf, const std::vector<SilentUnit>& units);

}  // namespace pledge
