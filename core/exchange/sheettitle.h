#pragma once

#include <core/exchange/sheettable.h>
#include <core/wording/sheetwords.h>

#include <optional>

namespace pledge {

/// What the lines above a table and the names of its sheet and file say of all of its figures.
struct SheetTitle {
    WrittenTime time;
    QString said;                        ///< the words that the time was read from
    bool saysTotal = false;              ///< 累计
    QString owner;                       ///< the unit that the sheet is of
    QString pledge;                      ///< the pledge that the sheet is of
    bool saysOwn = false;                ///< 当月, and not 累计
    bool saysBalance = false;            ///< 余额
    std::optional<SheetRemark> doubt;    ///< it speaks of plans, forecasts, other years
    std::optional<SheetRemark> problem;  ///< two months, another year: no figure can be taken
};

[[nodiscard]] SheetTitle titleOf(const SheetView& view, const SheetTable& table, const SheetContext& context);

}  // namespace pledge
