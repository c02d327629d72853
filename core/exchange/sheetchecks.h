#pragma once

#include <core/exchange/sheetrows.h>

#include <vector>

namespace pledge {

/// Flags what does not say whether it is a running total, and turns a month's own figure into one where the month
/// before is reported.
void settleTotals(std::vector<SheetDraft>& drafts, const PlanSnapshot& snapshot);

/// Flags the rows of a table whose printed sum is not what they add up to. The drafts are one table's.
void checkSums(std::vector<SheetDraft>& drafts, const std::vector<SheetSum>& sums);

/// Flags what is given twice with different figures; leaves out what is merely repeated.
void checkDuplicates(std::vector<SheetDraft>& drafts);

}  // namespace pledge
