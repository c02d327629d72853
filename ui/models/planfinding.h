#pragma once

#include <core/plan/plansnapshot.h>

#include <QString>

namespace pledge {

/// The plan at a glance: how many pledges it holds, and what is not settled yet.
[[nodiscard]] QString planFinding(const PlanSnapshot& plan);

}  // namespace pledge
