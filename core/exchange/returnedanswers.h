#pragma once

#include <core/exchange/collection.h>
#include <core/plan/plansnapshot.h>

#include <vector>

namespace pledge {

/// The cells of one row that came back, as they were read and held against what stands in the plan, before rules that
/// look at other reports. The series is what a month's own figure counts on: what stands, and what came back for the
/// months before it.
[[nodiscard]] std::vector<CollectedCell> answersOf(const PlanSnapshot& snapshot, const Pledge& pledge,
                                                   const ReturnedRow& row, const Series& counted);

/// The report as it would stand with these cells of one pledge and period taken.
[[nodiscard]] Actual composed(const Actual& standing, std::span<const CollectedCell* const> taken);

}  // namespace pledge
