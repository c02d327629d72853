#pragma once

#include <core/exchange/sheetrows.h>

#include <optional>

namespace pledge {

/// What contradicts the draft's figure where its row prints last year's figure and the growth against it: 上年同期 and
/// 同比%. Prices of another year explain a few points, no more. Only in tables of one column of figures.
[[nodiscard]] std::optional<SheetRemark> growthRemark(const SheetView& view, const SheetTable& table,
                                                      const SheetDraft& draft);

}  // namespace pledge
