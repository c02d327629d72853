#pragma once

#include <core/plan/plansnapshot.h>

#include <QString>

#include <span>

namespace pledge {

// The report that stands for a pledge and a month; a blank one of that month where none does.

[[nodiscard]] Actual standingReport(const Line& line, Month month);
/// Blank for a pledge that the plan does not have too.
[[nodiscard]] Actual standingReport(const PlanSnapshot& snapshot, PledgeId pledge, Month month);
[[nodiscard]] Actual standingReport(const PlanSnapshot& snapshot, const ActualChange& change);

/// The reason that was given with the month's figure or state as it stands; what only touched its note or its outside
/// place afterwards leaves it. The history is the pledge's, oldest first; empty where none was given.
[[nodiscard]] QString standingReason(std::span<const Revision> history, Month month);

}  // namespace pledge
