#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace pledge {

struct Actor;

/// What stands against what in the entry grid: one unit's pledges × months, many units' pledges × one month, one
/// pledge's towns × months.
enum class EntryShape { UnitMonths, MonthUnits, PledgeTowns };

/// Which rows are wanted: all, or those whose as-of month is so.
enum class EntryWanted { All, Missing, Returned, Questioned, DueSoon, Red, Yellow, Green };

/// What the entry grid shows.
struct EntryScope {
    EntryShape shape = EntryShape::UnitMonths;
    OrgUnitId unit = {};                  ///< of UnitMonths
    PledgeId pledge = {};                 ///< of PledgeTowns: the whole
    std::optional<UnitGroup> group = {};  ///< of MonthUnits; nothing = every group
    EntryWanted wanted = EntryWanted::All;
    QString text = {};  ///< that the names of unit or pledge contain

    friend bool operator==(const EntryScope&, const EntryScope&) = default;
};

/// A row of the entry grid.
struct EntryRow {
    std::size_t position = 0;  ///< in the snapshot's lines
    bool isSum = false;        ///< not the line itself: what its towns add up to

    friend bool operator==(const EntryRow&, const EntryRow&) = default;
};

/// The rows, in official order of the units. Many units are those the actor may report for, or all for one who only
/// looks.
[[nodiscard]] std::vector<EntryRow> entryRows(const PlanSnapshot& snapshot, const Scoreboard& board, const Actor& actor,
                                              const EntryScope& scope);

/// The pledges that the as-of month's last step of their unit sent back for mending.
[[nodiscard]] QSet<PledgeId> returnedPledges(const PlanSnapshot& snapshot, Month month);

/// The pledges that are split among towns and that the actor may see, as positions in the snapshot's lines.
[[nodiscard]] std::vector<std::size_t> splitPledges(const PlanSnapshot& snapshot, const Actor& actor);

}  // namespace pledge
