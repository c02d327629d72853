#pragma once

#include <core/plan/plansnapshot.h>
#include <core/report/chartspec.h>
#include <core/schedule/scoreboard.h>

namespace pledge {

/// The pledge's chart as it would be with these milestones, and beside it, as the thin line, those in force now. The
/// board is the snapshot's; a pledge that is not in it has an empty chart.
[[nodiscard]] PledgeChart revisionChart(const PlanSnapshot& snapshot, const Scoreboard& board, PledgeId pledge,
                                        const std::vector<Milestone>& milestones);

}  // namespace pledge
