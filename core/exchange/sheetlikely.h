#pragma once

#include <core/exchange/sheetrows.h>

#include <vector>

namespace pledge {

/// Flags what a clerk would not write without asking: figures that stand for months before the sheet's last and would
/// be replaced, an index where the pledge is a rate, and what another unit of measure shrinks to next to nothing.
void checkLikely(std::vector<SheetDraft>& drafts, const PlanSnapshot& snapshot);

}  // namespace pledge
