#pragma once

#include <core/plan/plansnapshot.h>
#include <core/report/chartspec.h>

namespace pledge {

/// The picture of what a pledge would ask for, while it is being typed: its ladder, steps or limit with the milestones,
/// over the months of the run that holds the month. No actuals, and no milestone is judged.
[[nodiscard]] PledgeChart ladderChart(const Pledge& pledge, const PlanSnapshot& plan, Month month);

}  // namespace pledge
