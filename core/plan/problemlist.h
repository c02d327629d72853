#pragma once

#include <core/plan/plansnapshot.h>
#include <core/plan/problem.h>

#include <QDate>

#include <vector>

namespace pledge {

/// All problems of the plan, in the order in which they were raised. What a pledge carries over from the plan before
/// (PledgeNotes::openProblem) stands in front as CarriedOver, without an id, until somebody first writes about it: from
/// then on the written problem takes its place.
[[nodiscard]] std::vector<Problem> problemList(const PlanSnapshot& snapshot);

/// Those of one pledge that are not closed.
[[nodiscard]] std::vector<Problem> openProblemsOf(const PlanSnapshot& snapshot, PledgeId pledge);

/// Those of one pledge that were open at the month's end: raised by then, or said beside the figure of that or an
/// earlier month, and not closed by then. Their words are today's.
[[nodiscard]] std::vector<Problem> openProblemsAt(const PlanSnapshot& snapshot, PledgeId pledge, Month month);

/// Past its deadline and neither claimed nor closed.
[[nodiscard]] bool isOverdue(const Problem& problem, QDate today);

/// Who has to solve it: the unit it names, else those that own its pledge.
[[nodiscard]] std::vector<OrgUnitId> unitsOf(const PlanSnapshot& snapshot, const Problem& problem);

}  // namespace pledge
