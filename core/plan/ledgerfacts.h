#pragma once

#include <core/plan/ledger.h>
#include <core/plan/planfacts.h>

#include <vector>

namespace pledge {

// As for everything else in the plan: each fact that can be changed, in a fixed order, those that are empty included.
// Plans that call their pledges or units alike have the same facts, whatever the ids.

/// Name, columns, stages, uses.
[[nodiscard]] std::vector<Fact> factsOf(const Ledger& ledger, const PlanNames& names);

/// The cells and the days of the stages under their headings, that of the case's name in front, and who keeps it
/// ("keeper").
[[nodiscard]] std::vector<Fact> factsOf(const Ledger& ledger, const LedgerRow& row, const PlanNames& names);

}  // namespace pledge
