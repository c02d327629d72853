#pragma once

#include <core/exchange/sheetrows.h>

#include <vector>

namespace pledge {

/// Holds the figures against the plan's rules and, with those that the order takes, against one another's guards; says
/// what they replace and which of the flagged ones a person may take. True where one that is taken still needs a
/// reason: it stays flagged.
[[nodiscard]] bool checkAgainstPlan(std::vector<SheetDraft>& drafts, const PlanSnapshot& snapshot,
                                    const SheetOrder& order);

}  // namespace pledge
