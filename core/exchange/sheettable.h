#pragma once

#include <core/exchange/sheethead.h>
#include <core/exchange/sheetlines.h>
#include <core/exchange/sheetnames.h>
#include <core/exchange/sheetview.h>

#include <QHash>

#include <optional>
#include <vector>

namespace pledge {

/// A table of figures in a sheet: its head's rows, the rows below it, and what the lines above the head say of all of
/// its figures.
struct SheetTable {
    int headRow = 0;
    int bodyRow = 0;
    int endRow = 0;  ///< behind the last row
    std::vector<SheetColumn> columns;
    TitleLines said;      ///< above the head
    int targetRow = -1;   ///< among rows of months the one of targets
    QStringList earlier;  ///< titles of the tables above it, from the top: they may say the month

    [[nodiscard]] std::vector<const SheetColumn*> all(SheetMeaning meaning) const;
    [[nodiscard]] const SheetColumn* first(SheetMeaning meaning) const;
    /// What its heads are remembered by.
    [[nodiscard]] QString signature() const;
};

/// What finding tables needs to know of the plan.
struct SheetContext {
    const SheetNames& names;
    MonthSpan span;
    std::optional<Month> given;
    QHash<QString, SheetMeaning> meanings;  ///< that a person gave, by packed head
};

/// The tables of a sheet from above to below; empty where no head says what its columns hold.
[[nodiscard]] std::vector<SheetTable> findTables(const SheetView& view, const SheetContext& context);

/// Whether the row is a sum of others: 合计, 小计, 总计.
[[nodiscard]] bool isSumText(const QString& cell);

}  // namespace pledge
