#pragma once

#include <core/document/sourcetext.h>
#include <core/reader/cellvalue.h>
#include <core/reader/lexicon.h>
#include <core/reader/statement.h>
#include <core/reader/tablegrid.h>
#include <core/reader/tablehead.h>
#include <core/reader/tablerow.h>

#include <vector>

namespace pledge {

/// Reads the cells of a table that promise something.
class TargetCellReader {
public:
    TargetCellReader(const SourceText& source, const TableGrid& grid, const TableHead& head, int year,
                     const Lexicon& lexicon)
        : m_source(source), m_grid(grid), m_head(head), m_year(year), m_lexicon(lexicon) {}

    /// A figure, or words, in that column of the row.
    [[nodiscard]] std::vector<Statement> read(const TableRow& row, const TableColumn& column) const;
    /// The row's tasks in words.
    [[nodiscard]] std::vector<Statement> readTasks(const TableRow& row) const;

private:
    [[nodiscard]] Statement framed(const TableRow& row, const TableColumn& column) const;
    [[nodiscard]] Statement figure(const TableRow& row, const TableColumn& column, const CellValue& value) const;
    [[nodiscard]] std::vector<Statement> words(const TableRow& row, const TableColumn& column) const;
    [[nodiscard]] Statement deed(const TableRow& row, const TableColumn& column) const;
    void takeUnit(Statement& statement, const TableRow& row, const TableColumn& column, const CellValue& value) const;
    void takeName(Statement& statement, const TableRow& row, const TableColumn& column, const CellValue& value) const;
    void prefixName(Statement& statement, const TableRow& row) const;
    void widenQuote(Statement& statement, const TableRow& row) const;

    const SourceText& m_source;
    const TableGrid& m_grid;
    const TableHead& m_head;
    int m_year;
    const Lexicon& m_lexicon;
};

}  // namespace pledge
