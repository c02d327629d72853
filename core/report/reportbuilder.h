#pragma once

#include <core/plan/plansnapshot.h>
#include <core/plan/viewpoint.h>
#include <core/report/report.h>
#include <core/report/reportperiod.h>

namespace pledge {

/// The progress report of a period: counts, progress of every unit, what is behind, milestones, what falls due, who is
/// silent, and the full tables. A period before the plan is WrongUsage. The plan is the one known at the viewpoint's
/// moment, if it has one, with every revision: the report takes those that count.
[[nodiscard]] Result<Report> buildReport(const PlanSnapshot& known, const ReportPeriod& period,
                                         const Viewpoint& viewpoint = {});

}  // namespace pledge
