#pragma once

#include <core/plan/actor.h>
#include <core/plan/plansnapshot.h>

#include <QString>

namespace pledge {

/// Whether the actor cannot change the pledge's figure of the month now: what entryLock() then has the words for.
[[nodiscard]] bool isEntryLocked(const PlanSnapshot& snapshot, const Pledge& pledge, Month month, const Actor& actor);

/// Why the actor cannot change the pledge's figure of the month now, and what to do about it; empty while it is open.
[[nodiscard]] QString entryLock(const PlanSnapshot& snapshot, const Pledge& pledge, Month month, const Actor& actor);

/// Whether the unit's month is closed as a whole to the actor.
[[nodiscard]] bool isMonthClosed(const PlanSnapshot& snapshot, OrgUnitId unit, Month month, const Actor& actor);

}  // namespace pledge
