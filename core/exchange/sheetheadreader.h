#pragma once

#include <core/exchange/sheettable.h>

#include <vector>

namespace pledge {

/// Columns further right than these are no table's.
inline constexpr int kMostSheetColumns = 100;

/// The columns of a table whose head is these rows, each by its words from above to below, by what a person decided of
/// them, or by the pledge or the unit that it names.
[[nodiscard]] std::vector<SheetColumn> readHead(const SheetView& view, const SheetContext& context, int row,
                                                int height);

}  // namespace pledge
