#pragma once

#include <core/schedule/figureguards.h>

namespace pledge {

// What is strange about a figure beside those of other pledges, in the plan as it would be.

/// A part larger than its whole, whichever of the two was given; parts are those of the pledge.
[[nodiscard]] std::optional<FigureGuard> findPartAboveWhole(const PlanSnapshot& next, const ActualChange& change,
                                                            const std::vector<PledgeId>& parts);
/// The department's own figure and the sum of its towns, once all with a share have reported.
[[nodiscard]] std::optional<FigureGuard> findTownsDiffer(const PlanSnapshot& next, const ActualChange& change);
/// A deliverable said to be done that no file shows: neither in this month nor in one before.
[[nodiscard]] std::optional<FigureGuard> findClaimWithoutEvidence(const PlanSnapshot& next, const ActualChange& change);

}  // namespace pledge
