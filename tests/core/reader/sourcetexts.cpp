#include <tests/core/reader/sourcetexts.h>

#include <cstddef>
#include <utility>

namespace pledge {

namespace {

/// The cell that begins at that place, as far as its marks reach to the right and down.
TextCell cellFrom(const std::vector<std::vector<std::u32string>>& rows, std::size_t row, std::size_t column) {
    TextCell cell;
    cell.row = static_cast<int>(row);
    cell.column = static_cast<int>(column);
    while (column + static_cast<std::size_t>(cell.columns) < rows[row].size() &&
           rows[row][column + static_cast<std::size_t>(cell.columns)] == U"<") {
        ++cell.columns;
    }
    while (row + static_cast<std::size_t>(cell.rows) < rows.size() &&
           rows[row + static_cast<std::size_t>(cell.rows)][column] == U"^") {
        ++cell.rows;
    }
    return cell;
}

}  // namespace

SourceText plainText(std::u32string text) {
    SourceText source;
    source.text = std::move(text);
    return source;
}

SourceText tableText(const std::vector<std::vector<std::u32string>>& rows) {
    SourceText source;
    TextTable table;
    table.rows = static_cast<int>(rows.size());
    table.columns = static_cast<int>(rows.front().size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            const std::u32string& words = rows[row][column];
            source.text += column > 0 ? U"\t" : row > 0 ? U"\n" : U"";
            if (words == U"^" || words == U"<") {
                continue;
            }
            TextCell cell = cellFrom(rows, row, column);
            cell.at.begin = static_cast<int>(source.text.size());
            source.text += words;
            cell.at.end = static_cast<int>(source.text.size());
            table.cells.push_back(cell);
        }
    }
    table.at = {0, static_cast<int>(source.text.size())};
    source.tables.push_back(std::move(table));
    return source;
}

}  // namespace pledge
