#pragma once

#include <core/document/sourcetext.h>
#include <core/reader/cleantext.h>

#include <string_view>
#include <vector>

namespace pledge {

/// A table's cells by row and column, a merged one at every place that it covers, with their cleaned texts.
class TableGrid {
public:
    TableGrid(const SourceText& source, const TextTable& table);

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int columns() const { return m_columns; }

    /// The cell that covers the place; none where there is none.
    [[nodiscard]] const TextCell* cell(int row, int column) const;
    /// Its cleaned text; empty where there is none.
    [[nodiscard]] const CleanText& text(int row, int column) const;
    [[nodiscard]] std::u32string_view chars(int row, int column) const { return text(row, column).chars(); }
    [[nodiscard]] bool isBlank(int row, int column) const { return text(row, column).size() == 0; }
    /// Whether the cell begins at that place and does not only reach there.
    [[nodiscard]] bool begins(int row, int column) const;
    /// How many different cells of the row are not blank.
    [[nodiscard]] int filled(int row) const;

private:
    [[nodiscard]] int indexAt(int row, int column) const;

    const TextTable& m_table;
    int m_rows;
    int m_columns;
    std::vector<int> m_index;  ///< row by row; -1 for no cell
    std::vector<CleanText> m_texts;
    CleanText m_nothing;
};

}  // namespace pledge
