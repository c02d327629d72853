#pragma once

#include <core/base/result.h>
#include <core/document/csvreader.h>

#include <vector>

namespace pledge {

/// One pass over a CSV text, or one with another separator, that marks its cells. Doubled quotes are halved in place:
/// the text only ever shrinks inside a cell. Needs the text to outlive it and to be its own.
class CsvScanner {
public:
    CsvScanner(char* text, qsizetype size, char separator, const CsvLimits& limits);

    /// OpenQuote, TextAfterQuote or TableTooLarge, with row and column.
    Outcome scan();
    [[nodiscard]] std::vector<Table::Slice> takeCells() { return std::move(m_cells); }
    [[nodiscard]] std::vector<Table::Row> takeRows() { return std::move(m_rows); }

private:
    void beginRow();
    void endRow();
    void skipLineEnd();
    Outcome scanCell();
    void scanBare();
    Outcome scanQuoted();
    [[nodiscard]] bool atCellEnd() const;
    [[nodiscard]] Error refusal(ErrorCode code, QStringList details) const;

    char* m_text;
    char* m_at;
    char* m_end;
    char m_separator;
    CsvLimits m_limits;
    int m_line = 1;
    int m_cellLine = 1;
    Table::Row m_row;
    std::vector<Table::Slice> m_cells;
    std::vector<Table::Row> m_rows;
};

}  // namespace pledge
