#pragma once

#include <core/exchange/sheetmeasures.h>
#include <core/exchange/sheetmonths.h>
#include <core/exchange/sheetrows.h>

#include <vector>

namespace pledge {

/// Makes a figure of a cell, in the pledge's unit of measure, and holds it against what its row prints beside it.
class SheetCellReader {
public:
    SheetCellReader(const SheetView& view, const SheetTable& table, const SheetContext& context,
                    const PlanSnapshot& snapshot, const FigureMonths& months);

    /// Reads the cell of the draft's row and this column into the draft, which knows its pledge, or flags it.
    void read(SheetDraft& draft, const SheetColumn& column, const WrittenTime& time) const;
    /// The same for the printed rate of works that have no other figure.
    void readRateAlone(SheetDraft& draft, const SheetColumn& column, const WrittenTime& time) const;
    /// Of a month's columns the one that counts: the running total before what does not say, and that before the
    /// month's own; a figure before words.
    [[nodiscard]] const SheetColumn& mainOf(int row, const std::vector<const SheetColumn*>& columns) const;
    /// Another cell of the row in the draft's unit of measure; nothing where it is no figure.
    [[nodiscard]] std::optional<Decimal> figureAt(const SheetDraft& draft, const SheetColumn& column) const;
    /// Whether the column's head says a unit that the pledge's figures cannot be in.
    [[nodiscard]] static bool countsOther(const SheetColumn& column, const Pledge& pledge);
    [[nodiscard]] WrittenValue writtenAt(int row, const SheetColumn& column) const;

private:
    void readText(SheetDraft& draft, const SheetColumn& column, const WrittenTime& time, bool isRate) const;
    void readNumber(SheetDraft& draft, const SheetColumn& column, const WrittenValue& written, bool isRate) const;
    void checkSign(SheetDraft& draft) const;
    [[nodiscard]] bool partsThousands(const SheetColumn& column, const QString& text) const;
    void checkSort(SheetDraft& draft, const SheetColumn& column) const;

    const SheetView& m_view;
    const SheetContext& m_context;
    const PlanSnapshot& m_snapshot;
    const FigureMonths& m_months;
    RowMeasures m_beside;
};

/// Whether the name is of something that stands, not of what is added to it: 余额, 存量.
[[nodiscard]] bool namesBalance(const QString& name);

}  // namespace pledge
