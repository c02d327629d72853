#pragma once

#include <core/base/decimal.h>
#include <core/base/id.h>
#include <core/base/result.h>
#include <core/plan/allocations.h>
#include <core/plan/unitofmeasure.h>

#include <span>
#include <vector>

namespace pledge {

/// How much a town counts when a target is split; only the relation to the others matters. Zero gives no part.
struct TownWeight {
    OrgUnitId town;
    Decimal weight;
};

/// The step in which a target is split: 1 for whole cases whose target is whole; else 0.01, or as many decimals as the
/// target itself has where those are more.
[[nodiscard]] Decimal spreadStep(Decimal target, const UnitOfMeasure& unit);

// The parts add up to the target exactly, by largest remainder: every town gets its exact part rounded towards zero to
// the step, and the steps left go one by one to the largest remainders, ties to the town named earlier. Give the towns
// in official order; the shares come back in the same order. Without towns there are no shares.

[[nodiscard]] std::vector<Share> spreadEvenly(Decimal target, const UnitOfMeasure& unit,
                                              std::span<const OrgUnitId> towns);

/// WrongCell about the column "weight" when a weight is negative, or none is above zero.
[[nodiscard]] Result<std::vector<Share>> spreadByWeights(Decimal target, const UnitOfMeasure& unit,
                                                         std::span<const TownWeight> weights);

}  // namespace pledge
