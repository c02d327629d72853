#pragma once

#include <core/exchange/sheettable.h>

namespace pledge {

/// Settles heads that say two things by what stands below them: 单位 of units or of measures, 目标任务 of figures or of
/// names; of several columns of names keeps the one that most pledges are found by.
void settleColumns(SheetTable& table, const SheetView& view, const SheetContext& context);

}  // namespace pledge
