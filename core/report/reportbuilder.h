#pragma once

#include <core/plan/plansnapshot.h>
#include <core/report/report.h>
#include <core/report/reportperiod.h>

namespace pledge {

/// The progress report of a period: counts, progress of every unit, what is behind, milestones, what falls due, who is
/// silent, and the full tables. A period before the plan is WrongUsage.
[[nodiscard]] Result<Report> buildReport(const PlanSnapshot& snapshot, const ReportPeriod& period);

}  // namespace pledge
