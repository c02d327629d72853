#pragma once

#include <core/exchange/sheetreading.h>
#include <core/exchange/sheettitle.h>

#include <vector>

namespace pledge {

/// The month that each figure of a table is for: by its column's head, its row, or what is said of the whole sheet.
class FigureMonths {
public:
    FigureMonths(const SheetView& view, const SheetTable& table, const SheetContext& context, const SheetTitle& title)
        : m_view(view), m_context(context), m_title(title), m_period(table.first(SheetMeaning::Period)) {}

    [[nodiscard]] WrittenTime of(int row, const SheetColumn& column) const;
    /// Whether the figure is the running total, beside the others of its month.
    [[nodiscard]] TimeSense senseOf(const WrittenTime& time, const SheetColumn& column,
                                    const std::vector<const SheetColumn*>& beside) const;
    /// Flags a figure whose month cannot be told, or is none of the plan's.
    void check(SheetFigure& figure, const WrittenTime& time) const;

private:
    [[nodiscard]] WrittenTime periodOf(int row) const;

    const SheetView& m_view;
    const SheetContext& m_context;
    const SheetTitle& m_title;
    const SheetColumn* m_period;
};

}  // namespace pledge
