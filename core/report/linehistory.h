#pragma once

#include <core/report/reportcontext.h>

namespace pledge {

/// The month since which the line has been behind or overdue without a break, at the as-of month; months without a
/// verdict on pace (not reported) do not break it. The line must be yellow or red now.
[[nodiscard]] Month behindSince(const ReportContext& context, const SignedLine& line);

/// What the line still lacks, as plain differences: to the milestone it missed, and to the next one. Empty where the
/// rule gives no figure.
[[nodiscard]] QString stillNeeded(const ReportContext& context, const SignedLine& line);

/// Whether the milestone belongs to the figures that run at the as-of month: under a yearly restart, those of earlier
/// years are frozen with their own result.
[[nodiscard]] bool isOfRun(const Pledge& pledge, const Milestone& milestone, Month asOf);

/// The milestones of a line in the order of their dates that are due within the months.
[[nodiscard]] std::vector<MilestoneResult> milestonesWithin(const Verdict& verdict, const MonthSpan& months);

}  // namespace pledge
