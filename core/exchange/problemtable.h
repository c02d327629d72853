#pragma once

#include <core/exchange/statustable.h>
#include <core/plan/problem.h>

#include <QDate>

#include <vector>

namespace pledge {

/// The list of problems as other programs read it: English tokens, dates as 2022-06-30; number is the problem's id,
/// empty for one that is carried over and was not written about yet.
[[nodiscard]] StatusTable problemListTable(const PlanSnapshot& snapshot, const std::vector<Problem>& problems,
                                           Month asOf, QDate today);

/// The list as a workbook for people (问题清单), in the installed language. FileReadOnly, FileFull, System.
[[nodiscard]] Outcome writeProblemWorkbook(const QString& path, const PlanSnapshot& snapshot,
                                           const std::vector<Problem>& problems, QDate today);

}  // namespace pledge
