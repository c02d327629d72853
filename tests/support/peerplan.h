#pragma once

#include <core/document/table.h>
#include <core/plan/lightpolicy.h>
#include <core/plan/plansnapshot.h>

namespace pledge::test {

/// The canonical tables of targets and of actuals as a plan over these months, in memory, as an import would leave
/// them. Issues in the tables are a fault of the caller and abort it.
PlanSnapshot peerPlan(const Table& targets, const Table& actuals, const MonthSpan& span, const LightPolicy& policy);

}  // namespace pledge::test
