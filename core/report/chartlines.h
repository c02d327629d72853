#pragma once

#include <core/plan/plansnapshot.h>
#include <core/report/chartspec.h>

namespace pledge {

// The lines of a pledge's chart, as runs of points; x as in ChartPoint.

/// Whether the pledge is held against a ladder of straight lines rather than against steps at its due dates.
[[nodiscard]] bool followsLadder(const Pledge& pledge);
/// The months a pledge's chart covers: the run of a flow that holds the month, else the whole plan.
[[nodiscard]] MonthSpan chartMonths(const Pledge& pledge, const Plan& plan, Month asOf);

/// The line the pledge is held against: its ladder, its staircase of steps, its ceiling or its base. No runs without
/// one.
[[nodiscard]] ChartLine requiredLine(const Pledge& pledge, const Plan& plan, Month asOf);
/// The same as it was pledged, for a pledge whose targets were revised; no runs for any other.
[[nodiscard]] ChartLine pledgedLine(const Pledge& pledge, const Plan& plan, Month asOf);
/// The straight line of elapsed time from the base to the final target; no runs where it is the ladder itself.
[[nodiscard]] ChartLine calendarLine(const Pledge& pledge, const Plan& plan, Month asOf);
/// The reports up to the as-of month. A flow that was reported in the first month begins at x = 0 with its base; a
/// month owed and not reported breaks the line.
[[nodiscard]] ChartLine actualLine(const Pledge& pledge, const Series& series, const Plan& plan, Month asOf);

}  // namespace pledge
