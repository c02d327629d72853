#pragma once

#include <core/plan/plansnapshot.h>

namespace pledge {

/// Refuses what would change a figure, or what shows it, of a month that is approved (MonthLocked: subject the unit;
/// details the month); a town's part also while the approved figure of its whole is the towns' sum. Every use case that
/// writes for a pledge's month asks this first.
[[nodiscard]] Outcome checkUnlocked(const PlanSnapshot& snapshot, const Pledge& pledge, Month month);

}  // namespace pledge
