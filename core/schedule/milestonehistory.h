#pragma once

#include <core/plan/plan.h>
#include <core/plan/pledge.h>
#include <core/plan/series.h>
#include <core/schedule/verdict.h>

#include <vector>

namespace pledge {

/// What became of each of the pledge's milestones by the as-of month, in their order. A milestone is tested with the
/// report of its month (or of the period that holds it); in a blank month with what was reported before and next after
/// it. Under a yearly restart nothing after its year changes it any more.
/// Those due once the pledge was withdrawn or lifted stay open.
[[nodiscard]] std::vector<MilestoneResult> milestoneHistory(const Pledge& pledge, const Series& series,
                                                            const Plan& plan, Month asOf);

/// The state of a deliverable at a month's end: that of its last report so far.
[[nodiscard]] std::optional<TaskState> taskStateAt(const Series& series, Month month);

}  // namespace pledge
