#pragma once

#include <core/base/result.h>
#include <core/workspace/collecting.h>

namespace pledge {

class Database;

/// Writes the chosen cells with their journal entries, in the transaction that is open: reports first, then problems,
/// and which files were taken.
[[nodiscard]] Result<CollectedCount> writeCollected(const Database& database, const PlanSnapshot& snapshot,
                                                    const Collection& collection, const CollectChoice& choice,
                                                    const Occasion& occasion);

}  // namespace pledge
