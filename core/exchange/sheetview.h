#pragma once

#include <core/document/sheetgrid.h>

#include <QString>

#include <optional>
#include <vector>

namespace pledge {

/// One sheet as a person sees it: rows that hold anything, their texts cleaned, what merged cells cover known. Rows and
/// columns count from 0 here. Must not outlive the grid.
class SheetView {
public:
    explicit SheetView(const SheetGrid& grid);

    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const { return m_columns; }
    /// The cell's own text; empty where another covers it.
    [[nodiscard]] const QString& text(int row, int column) const;
    /// The text of the merged cell that covers this one, or its own.
    [[nodiscard]] const QString& spread(int row, int column) const;
    /// Whether a merged cell from a row above covers this one.
    [[nodiscard]] bool isCoveredFromAbove(int row, int column) const;
    /// Whether the cell is part of one merged over several rows.
    [[nodiscard]] bool isMergedDown(int row, int column) const;
    [[nodiscard]] bool isRowHidden(int row) const;
    [[nodiscard]] bool isColumnHidden(int column) const { return m_grid.hidesColumn(column); }
    [[nodiscard]] std::optional<CellFlaw> flaw(int row, int column) const;
    /// What somebody noted at the cell; empty where nobody did.
    [[nodiscard]] QString comment(int row, int column) const;
    [[nodiscard]] bool isPartedBySemicolons() const { return m_grid.isPartedBySemicolons; }
    [[nodiscard]] bool isHidden() const { return m_grid.isHidden; }
    [[nodiscard]] const QString& name() const { return m_grid.table.sheet(); }
    /// The row's and column's place in the file, for messages.
    [[nodiscard]] Place place(int row, int column) const;
    /// How many cells of the row hold text.
    [[nodiscard]] int filled(int row) const;

private:
    struct Row {
        int line = 0;  ///< in the file, from 0
        std::vector<QString> cells;
    };
    struct Cover {
        int column = 0;
        int lastColumn = 0;
        int firstLine = 0;
        int lastLine = 0;
        QString text;
    };

    [[nodiscard]] const Cover* cover(int row, int column) const;
    void addCovers(const SheetGrid& grid);

    const SheetGrid& m_grid;
    std::vector<Row> m_rows;
    std::vector<Cover> m_covers;  ///< in order of their first lines
    int m_columns = 0;
};

/// Half-width forms for full-width ones, simplified characters for traditional ones, no characters that nobody sees;
/// blanks at the ends gone.
[[nodiscard]] QString cleanedCell(const QString& text);
/// cleanedCell() without any blank and line break: what names and heads are compared by.
[[nodiscard]] QString packedCell(const QString& text);

}  // namespace pledge
