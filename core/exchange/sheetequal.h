#pragma once

#include <core/exchange/sheetrows.h>

#include <vector>

namespace pledge {

/// Flags a whole column of three figures or more that are all the targets, all the milestones, or all of last month: a
/// column of something else, or a sheet that nobody brought up to date. One such figure alone is merely said.
void checkEqualColumns(std::vector<SheetDraft>& drafts, const PlanSnapshot& snapshot);

}  // namespace pledge
