#include <core/reader/celllayout.h>
#include <core/reader/cellstatement.h>
#include <core/reader/tablegrid.h>
#include <core/reader/tablehead.h>
#include <core/reader/tablereading.h>
#include <core/reader/tablerow.h>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

/// The columns whose cells are read: targets; without such the tasks in words; without these the indicators, unless the
/// table tells results.
std::vector<TableColumn> columnsToRead(const TableHead& head) {
    std::vector<TableColumn> columns;
    for (const TextColumn kind : {TextColumn::Target, TextColumn::Task, TextColumn::Indicator}) {
        std::copy_if(head.columns.begin(), head.columns.end(), std::back_inserter(columns),
                     [kind](const TableColumn& column) { return column.kind == kind; });
        if (!columns.empty()) {
            break;
        }
    }
    return columns;
}

/// What names the row where no column of indicators does: the tasks' column beside one of targets.
void nameByTask(TableRow& row, const SourceText& source, const TableGrid& grid, const TableHead& head) {
    for (const TableColumn& column : head.columns) {
        if (!row.indicator && column.kind == TextColumn::Task && !grid.isBlank(row.row, column.at)) {
            const Span at = grid.cell(row.row, column.at)->at;
            row.indicator = Heading{quoted(source, at), at};
        }
    }
}

void append(std::vector<Statement>& all, std::vector<Statement> more) {
    const std::size_t first = all.size();
    for (Statement& statement : more) {
        if (statement.partOf) {
            *statement.partOf += first;
        }
        all.push_back(std::move(statement));
    }
}

}  // namespace

std::vector<Statement> readTable(const SourceText& source, const TextTable& table, int year, const Lexicon& lexicon) {
    const TableGrid grid(source, table);
    const std::optional<TableHead> head = isForm(grid, year, lexicon) ? std::nullopt : headOf(grid, year, lexicon);
    if (!head) {
        return readLayout(source, table, year, lexicon);
    }
    const bool targets = head->has(TextColumn::Target);
    const TargetCellReader reader(source, grid, *head, year, lexicon);
    std::vector<Statement> all;
    for (TableRow& row : rowsOf(source, table, grid, *head, year, lexicon)) {
        if (targets) {
            nameByTask(row, source, grid, *head);
        }
        const std::size_t before = all.size();
        for (const TableColumn& column : columnsToRead(*head)) {
            if (grid.begins(row.row, column.at) && !grid.isBlank(row.row, column.at)) {
                append(all, reader.read(row, column));
            }
        }
        if (targets && all.size() == before) {
            append(all, reader.readTasks(row));
        }
    }
    return all;
}

}  // namespace pledge
