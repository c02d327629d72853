#include <core/reader/cellvalue.h>
#include <core/reader/characters.h>
#include <core/reader/columnkind.h>
#include <core/reader/tablehead.h>
#include <core/reader/unitname.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kMostRowsAbove = 12;
constexpr int kMostHeadRows = 3;
constexpr std::size_t kLongestTitle = 24;

/// Finds the head among the first rows.
class HeadFinder {
public:
    HeadFinder(const TableGrid& grid, int year, const Lexicon& lexicon)
        : m_grid(grid), m_year(year), m_lexicon(lexicon) {}

    std::optional<TableHead> found() const {
        for (int row = 0; row < std::min(m_grid.rows(), kMostRowsAbove); ++row) {
            if (isHeadRow(row)) {
                return headFrom(row);
            }
        }
        return std::nullopt;
    }

private:
    /// Two columns or more whose heads are known, one of them worth reading; or units over or beside columns of
    /// figures.
    [[nodiscard]] bool isHeadRow(int row) const {
        int known = 0;
        int units = 0;
        bool useful = false;
        bool hasOwner = false;
        for (int column = 0; column < m_grid.columns(); ++column) {
            if (!startsCell(row, column) || m_grid.chars(row, column).size() > kLongestTitle) {
                continue;
            }
            const TableColumn read = columnOf(m_grid.chars(row, column), m_year, m_lexicon);
            known += (read.isUnknown && read.unit.isEmpty()) || read.isUnit ? 0 : 1;
            units += read.isUnit ? 1 : 0;
            useful = useful || (read.kind != TextColumn::Ignored && read.kind != TextColumn::Unit);
            hasOwner = hasOwner || read.kind == TextColumn::Owner;
        }
        known += units >= 2 ? units : 0;
        return useful && (known >= 2 || (hasOwner && hasFiguresBelow(row)));
    }

    [[nodiscard]] bool hasFiguresBelow(int row) const {
        int figures = 0;
        for (int column = 0; column < m_grid.columns() && row + 1 < m_grid.rows(); ++column) {
            figures += cellValueOf(m_grid.chars(row + 1, column), m_year, m_lexicon) ? 1 : 0;
        }
        return figures > 0 && figures * 2 >= m_grid.filled(row) - 1;
    }

    [[nodiscard]] bool startsCell(int row, int column) const {
        return !m_grid.isBlank(row, column) &&
               (column == 0 || m_grid.cell(row, column) != m_grid.cell(row, column - 1));
    }

    /// Below a cell that spans several columns stand their own heads.
    [[nodiscard]] int headRows(int row) const {
        int rows = 1;
        bool spans = false;
        for (int column = 0; column < m_grid.columns(); ++column) {
            if (const TextCell* cell = m_grid.cell(row, column)) {
                rows = std::max(rows, cell->row + cell->rows - row);
                spans = spans || (cell->columns > 1 && cell->columns < m_grid.columns());
            }
        }
        rows = spans ? std::max(rows, 2) : rows;
        return std::min({rows, kMostHeadRows, m_grid.rows() - row});
    }

    [[nodiscard]] TableHead headFrom(int row) const {
        TableHead head;
        head.firstRow = row;
        head.bodyRow = row + headRows(row);
        head.unit = unitAbove(row);
        for (int column = 0; column < m_grid.columns(); ++column) {
            head.columns.push_back(columnAt(row, head.bodyRow, column));
        }
        settleUnitColumn(head);
        settleMatrix(head);
        return head;
    }

    /// The heads above one another, 年度目标（万元） over 上半年: together they say what the column is, the lowest its
    /// date.
    [[nodiscard]] TableColumn columnAt(int firstRow, int bodyRow, int column) const {
        std::u32string whole;
        std::vector<TableColumn> levels;
        for (int row = firstRow; row < bodyRow; ++row) {
            if (row == firstRow || m_grid.cell(row, column) != m_grid.cell(row - 1, column)) {
                whole += m_grid.chars(row, column);
                levels.push_back(columnOf(m_grid.chars(row, column), m_year, m_lexicon));
                levels.back().at = row;
            }
        }
        TableColumn found = columnOf(whole, m_year, m_lexicon);
        const bool past = found.kind == TextColumn::Ignored && !found.isUnknown;
        for (const TableColumn& level : levels) {
            takeLevel(found, level, column, past);
        }
        found.at = column;
        return found;
    }

    void takeLevel(TableColumn& found, const TableColumn& level, int column, bool past) const {
        found.unit = level.unit.isEmpty() ? found.unit : level.unit;
        if (past) {
            return;
        }
        if (found.isUnknown && !level.isUnknown) {
            found.kind = level.kind;
            found.isUnknown = false;
            found.isUnit = level.isUnit;
            found.title = level.isUnit ? level.title : found.title;
        }
        if (level.period) {
            found.kind = TextColumn::Target;
            found.period = level.period;
            found.periodAt = m_grid.cell(level.at, column)->at;
        }
    }

    /// 单位：万元 in a row above the head.
    [[nodiscard]] QString unitAbove(int headRow) const {
        for (int row = 0; row < headRow; ++row) {
            for (int column = 0; column < m_grid.columns(); ++column) {
                const std::u32string_view text = m_grid.chars(row, column);
                const std::size_t label = text.find(U"单位：");
                if (label == std::u32string_view::npos) {
                    continue;
                }
                const int begin = static_cast<int>(label) + 3;
                const int length = measureLengthAt(text, begin, m_lexicon);
                if (length > 0) {
                    return QString::fromStdU32String(
                        std::u32string(text.substr(label + 3, static_cast<std::size_t>(length))));
                }
            }
        }
        return {};
    }

    /// 单位 heads units of measure in some tables and those who promise in others.
    void settleUnitColumn(TableHead& head) const {
        for (TableColumn& column : head.columns) {
            if (column.kind == TextColumn::Unit && !head.has(TextColumn::Owner) &&
                mostly(head.bodyRow, column.at,
                       [this](std::u32string_view text) { return areUnitNames(text, m_lexicon); })) {
                column.kind = TextColumn::Owner;
            }
        }
    }

    /// Units in one column and figures under heads of their own: each head is an indicator. A table without targets.
    void settleMatrix(TableHead& head) const {
        if (head.has(TextColumn::Target) || head.has(TextColumn::Task) || head.has(TextColumn::Indicator)) {
            if (!head.has(TextColumn::Target)) {
                settleUnits(head);
            }
            return;
        }
        for (TableColumn& column : head.columns) {
            const bool figures = mostly(head.bodyRow, column.at, [this](std::u32string_view text) {
                return cellValueOf(text, m_year, m_lexicon).has_value();
            });
            if (column.isUnknown && figures && head.has(TextColumn::Owner)) {
                column.kind = TextColumn::Target;
            }
        }
    }

    /// Indicators in rows, a unit over each column of figures.
    void settleUnits(TableHead& head) const {
        const auto units = std::count_if(head.columns.begin(), head.columns.end(),
                                         [](const TableColumn& column) { return column.isUnit; });
        for (TableColumn& column : head.columns) {
            if (column.isUnit && units >= 2) {
                column.kind = TextColumn::Target;
            }
        }
    }

    template <typename Fits>
    [[nodiscard]] bool mostly(int firstRow, int column, Fits fits) const {
        int filled = 0;
        int fitting = 0;
        for (int row = firstRow; row < m_grid.rows(); ++row) {
            if (!m_grid.isBlank(row, column)) {
                ++filled;
                fitting += fits(m_grid.chars(row, column)) ? 1 : 0;
            }
        }
        return filled > 0 && fitting * 2 > filled;
    }

    const TableGrid& m_grid;
    int m_year;
    const Lexicon& m_lexicon;
};

}  // namespace

bool TableHead::has(TextColumn kind) const {
    return std::any_of(columns.begin(), columns.end(),
                       [kind](const TableColumn& column) { return column.kind == kind; });
}

std::optional<TableHead> headOf(const TableGrid& grid, int year, const Lexicon& lexicon) {
    return HeadFinder(grid, year, lexicon).found();
}

}  // namespace pledge
