#include <core/document/csvreader.h>
#include <core/document/tablesource.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace pledge {

namespace {

std::size_t columnsOf(const Table& table) {
    std::size_t columns = 0;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        columns = std::max(columns, table.cellCount(row));
    }
    return columns;
}

int columnsOf(const XlsxRange& range) {
    return range.last.column - range.first.column + 1;
}

/// The ranges that reach into a row, while the rows are gone through from above.
class MergedRows {
public:
    explicit MergedRows(std::vector<XlsxRange> ranges) : m_waiting(std::move(ranges)) {
        std::ranges::stable_sort(m_waiting, std::ranges::greater{},
                                 [](const XlsxRange& range) { return range.first.row; });
    }

    /// Rows count from 0 here.
    void enter(int row) {
        std::erase_if(m_open, [row](const Open& open) { return open.range.last.row < row; });
        for (Open& open : m_open) {
            open.isFirst = false;
        }
        for (; !m_waiting.empty() && m_waiting.back().first.row <= row; m_waiting.pop_back()) {
            if (m_waiting.back().last.row >= row) {
                m_open.push_back({m_waiting.back(), true});
            }
        }
        std::ranges::stable_sort(m_open, {}, [](const Open& open) { return open.range.first.column; });
        m_next = m_open.begin();
    }

    /// Adds the cell or the covered cells that begin there, and says how many columns they take; 0 for a plain cell.
    int addTo(SourceBuilder& builder, const Table& table, std::size_t row, int column) {
        while (m_next != m_open.end() && m_next->range.first.column < column) {
            ++m_next;
        }
        if (m_next == m_open.end() || m_next->range.first.column != column) {
            return 0;
        }
        const int columns = columnsOf(m_next->range);
        if (m_next->isFirst) {
            builder.beginCell(columns);
            builder.add(table.text(row, static_cast<std::size_t>(column)));
        } else {
            builder.beginCovered(columns);
        }
        return columns;
    }

private:
    struct Open {
        XlsxRange range;
        bool isFirst = true;  ///< no row before this one holds a part of it
    };

    std::vector<XlsxRange> m_waiting;  ///< the last one first
    std::vector<Open> m_open;
    std::vector<Open>::const_iterator m_next;
};

void addRows(SourceBuilder& builder, const Table& table, std::vector<XlsxRange> ranges) {
    const int columns = static_cast<int>(columnsOf(table));
    MergedRows merged(std::move(ranges));
    builder.beginTable(table.sheet());
    for (std::size_t row = 0; row < table.rowCount() && !builder.isFull(); ++row) {
        builder.beginRow();
        merged.enter(table.place(row).row - 1);
        for (int column = 0; column < columns;) {
            const int taken = merged.addTo(builder, table, row, column);
            if (taken == 0) {
                builder.beginCell();
                builder.add(table.text(row, static_cast<std::size_t>(column)));
            }
            column += std::max(taken, 1);
        }
    }
    builder.endTable();
}

}  // namespace

void addTable(SourceBuilder& builder, const Table& table) {
    addRows(builder, table, {});
}

void addSheet(SourceBuilder& builder, const XlsxSheet& sheet) {
    addRows(builder, sheet.table, sheet.merged);
}

std::optional<Table> commaTable(const QString& file, const QString& text) {
    if (!QStringView(text).left(text.indexOf(u'\n')).contains(u',')) {
        return std::nullopt;
    }
    auto table = readCsv(file, text.toUtf8());
    if (!table || table->rowCount() < 2) {
        return std::nullopt;
    }
    const std::size_t columns = table->cellCount(0);
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        if (table->cellCount(row) != columns) {
            return std::nullopt;
        }
    }
    return columns >= 2 && columns + table->rowCount() >= 5 ? std::optional<Table>(std::move(*table)) : std::nullopt;
}

}  // namespace pledge
