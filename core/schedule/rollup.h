#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/verdict.h>

#include <optional>

namespace pledge {

/// The reports that count for the line at that position: its owner's own figure where there is one, else, for a pledge
/// split among towns, their sum in the months in which all with a share have reported; ratios by the sum of their
/// parts.
[[nodiscard]] Series effectiveSeries(const PlanSnapshot& snapshot, std::size_t position);

/// How far the towns have reported that line in the month; nothing where it is not split. Where its owner gave a figure
/// of its own, with the difference of the two.
[[nodiscard]] std::optional<RollUp> rollUpAt(const PlanSnapshot& snapshot, std::size_t position, Month month);

}  // namespace pledge
