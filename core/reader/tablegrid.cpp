#include <core/reader/tablegrid.h>

#include <algorithm>
#include <cstddef>

namespace pledge {

namespace {

/// No table that people read is wider.
constexpr int kMostColumns = 200;

}  // namespace

TableGrid::TableGrid(const SourceText& source, const TextTable& table)
    : m_table(table),
      m_rows(std::max(0, table.rows)),
      m_columns(std::clamp(table.columns, 0, kMostColumns)),
      m_index(static_cast<std::size_t>(m_rows) * static_cast<std::size_t>(m_columns), -1),
      m_nothing({}, {}) {
    m_texts.reserve(table.cells.size());
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const TextCell& cell = table.cells[i];
        m_texts.push_back(cleaned(source, cell.at));
        const int lastRow = std::min(m_rows, cell.row + std::max(1, cell.rows));
        const int lastColumn = std::min(m_columns, cell.column + std::max(1, cell.columns));
        for (int row = std::max(0, cell.row); row < lastRow; ++row) {
            for (int column = std::max(0, cell.column); column < lastColumn; ++column) {
                m_index[static_cast<std::size_t>(row * m_columns + column)] = static_cast<int>(i);
            }
        }
    }
}

int TableGrid::indexAt(int row, int column) const {
    const bool inside = 0 <= row && row < m_rows && 0 <= column && column < m_columns;
    return inside ? m_index[static_cast<std::size_t>(row * m_columns + column)] : -1;
}

const TextCell* TableGrid::cell(int row, int column) const {
    const int index = indexAt(row, column);
    return index < 0 ? nullptr : &m_table.cells[static_cast<std::size_t>(index)];
}

const CleanText& TableGrid::text(int row, int column) const {
    const int index = indexAt(row, column);
    return index < 0 ? m_nothing : m_texts[static_cast<std::size_t>(index)];
}

bool TableGrid::begins(int row, int column) const {
    const TextCell* const found = cell(row, column);
    return found != nullptr && found->row == row && found->column == column;
}

int TableGrid::filled(int row) const {
    int count = 0;
    for (int column = 0; column < m_columns; ++column) {
        const bool reached = column > 0 && indexAt(row, column) == indexAt(row, column - 1);
        count += !reached && !isBlank(row, column) ? 1 : 0;
    }
    return count;
}

}  // namespace pledge
