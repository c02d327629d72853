#pragma once

#include <core/plan/actor.h>
#include <core/plan/plansnapshot.h>

namespace pledge {

/// Refuses what would change a figure, or what shows it, of a month that is approved (MonthLocked: subject the unit;
/// details the month); a town's part also while the approved figure of its whole is the towns' sum. Every use case that
/// writes for a pledge's month asks this first.
[[nodiscard]] Outcome checkUnlocked(const PlanSnapshot& snapshot, const Pledge& pledge, Month month);

/// The same for who writes: a reporting unit's own changes are refused as well while the month of any of the pledge's
/// owners waits for approval (MonthLocked: subject that unit; details the month, "submitted").
[[nodiscard]] Outcome checkOpenFor(const PlanSnapshot& snapshot, const Pledge& pledge, Month month, const Actor& actor);

/// The part of it that concerns submitted months: for what an approved one still takes.
[[nodiscard]] Outcome checkNotResting(const PlanSnapshot& snapshot, const Pledge& pledge, Month month,
                                      const Actor& actor);
/// Refuses a reporting unit cases that would change what the ledgers say of a figure in a month that is approved, or,
/// of its own and shared ones, that waits for approval; next is the plan with them.
[[nodiscard]] Outcome checkCasesOpen(const PlanSnapshot& snapshot, const PlanSnapshot& next, const Actor& actor);

}  // namespace pledge
