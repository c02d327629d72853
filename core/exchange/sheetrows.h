#pragma once

#include <core/exchange/sheetreading.h>
#include <core/exchange/sheettable.h>
#include <core/exchange/sheetvalue.h>

#include <optional>
#include <vector>

namespace pledge {

/// A figure with what later checks need of its row.
struct SheetDraft {
    SheetFigure figure;
    const Pledge* pledge = nullptr;
    int row = 0;
    int column = 0;
    QString head;                   ///< of its column
    QString measure;                ///< behind the name
    std::vector<SaidMeasure> said;  ///< by the group's head
    TimeSense sense = TimeSense::None;
    bool isConfirmed = false;             ///< the printed rate says that it is the running total
    std::optional<Rational> plainNumber;  ///< as it stands in the cell
    std::optional<Decimal> own;           ///< the month's own figure beside it
    std::optional<Decimal> last;          ///< the total of the month before beside it
};

/// What the sheet prints as a sum of rows above, or below where it stands first.
struct SheetSum {
    int row = 0;
    int column = 0;
    bool isPartial = false;  ///< 小计: since the last one
    Rational number;
    QString text;
};

struct SheetRows {
    std::vector<SheetDraft> drafts;
    std::vector<SheetSum> sums;
};

/// Reads the rows of one table. The sheet's time is what titles, the sheet's name or the caller say.
[[nodiscard]] SheetRows readSheetRows(const SheetView& view, const SheetTable& table, const SheetContext& context,
                                      const PlanSnapshot& snapshot);

}  // namespace pledge
