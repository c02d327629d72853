#pragma once

#include <app/cli/verboptions.h>
#include <core/plan/plansnapshot.h>

namespace pledge {

/// --pledge and --unit, for verbs that work on one pledge.
void addPledgeOptions(VerbOptions& options);

/// The signed pledge that is meant, by name or alias; a town's share only where its unit is named. UnknownPledge, or
/// AmbiguousName with the units that have one of that name.
[[nodiscard]] Result<PledgeId> chosenPledge(const VerbOptions& options, const PlanSnapshot& snapshot);

}  // namespace pledge
