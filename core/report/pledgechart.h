#pragma once

#include <core/plan/plansnapshot.h>
#include <core/report/chartspec.h>
#include <core/schedule/scoreboard.h>

namespace pledge {

/// The chart of the snapshot's line at that position as of the board's month, over the months of its run. A deliverable
/// or standing pledge has no figures: its chart holds the milestones' dates alone.
[[nodiscard]] PledgeChart pledgeChart(const PlanSnapshot& snapshot, const Scoreboard& board, std::size_t position);

/// The lights of all units of a group, for the overview of a report.
[[nodiscard]] LightBars lightBars(const PlanSnapshot& snapshot, const Scoreboard& board, UnitGroup group);

}  // namespace pledge
