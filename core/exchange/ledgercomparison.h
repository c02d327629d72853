#pragma once

#include <core/exchange/plancomparison.h>
#include <core/plan/plandifference.h>
#include <core/plan/plandraft.h>
#include <core/plan/planfacts.h>

#include <vector>

namespace pledge {

/// One of the two plans that are compared: what it holds, and what its ids are called.
struct ComparedSide {
    const PlanRecords& records;
    const PlanNames& names;
};

/// Where the ledgers of two plans differ: their definitions, and their cases one by one. Cases of one lineage are known
/// by their ids, others by their names; a case is said with its ledger.
[[nodiscard]] std::vector<PlanDifference> compareLedgers(const ComparedSide& before, const ComparedSide& after,
                                                         MatchBy match);

}  // namespace pledge
