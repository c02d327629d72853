#pragma once

#include <app/cli/verboptions.h>
#include <core/plan/viewpoint.h>

namespace pledge {

class Workspace;

/// --as-pledged and --known-at DATE, for verbs that look at a plan.
void addViewpointOptions(VerbOptions& options);

/// The viewpoint asked for. A day means its end on this machine's clock; WrongUsage where it is none.
[[nodiscard]] Result<Viewpoint> viewpointOf(const VerbOptions& options);

/// The plan as known at the viewpoint's moment, or as it stands; every revision in it.
[[nodiscard]] Result<PlanSnapshot> knownPlan(const Workspace& workspace, const Viewpoint& viewpoint);

}  // namespace pledge
