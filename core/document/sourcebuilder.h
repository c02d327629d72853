#pragma once

#include <core/base/result.h>
#include <core/document/sourcelimits.h>
#include <core/document/sourcetext.h>

#include <QStringView>

#include <optional>
#include <string>
#include <vector>

namespace pledge {

/// Puts a document's text together while a reader meets it, from front to back: lines, headings, tables. Of a table
/// inside a table's cell only the text is kept, as lines of that cell. Once a limit is passed nothing more is taken.
class SourceBuilder {
public:
    explicit SourceBuilder(const SourceLimits& limits) : m_limits(limits) {}

    /// Running text; its line breaks end lines. In a table's cell tabs become blanks.
    void add(QStringView text);
    void breakLine() { add(u"\n"); }
    /// Begins a new line unless nothing stands on this one.
    void endLine();

    /// What is added between the two is a heading, unless it stands in a table.
    void beginHeading();
    void endHeading();

    void beginTable(const QString& name = {});
    void beginRow();
    /// In the next column that no cell from above covers.
    void beginCell(int columns = 1, int rows = 1);
    /// Columns without any cell.
    void skipColumns(int columns);
    /// The part of the cell above that reaches down into this row; what is added is left out. A cell of its own where
    /// none stands above.
    void beginCovered(int columns);
    /// The cell's text ends here; without it, at the next cell, row or the table's end.
    void endCell();
    void endTable();
    /// The tables that are open were made for the layout only: their cells are lines.
    void dissolveTables();

    [[nodiscard]] bool isFull() const { return m_error.has_value(); }
    /// TextTooLong, TableTooLarge; NotAText with no_text where nothing but blanks was found.
    [[nodiscard]] Result<SourceText> taken(const QString& file, const QByteArray& digest);

private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    /// A table being read, with what its columns hold as far down as the row.
    struct Grid {
        TextTable table;
        std::vector<int> coveredUntil;   ///< the first row that a cell of an earlier row does not cover
        std::vector<std::size_t> above;  ///< the cell that stands there, from whatever row
        int column = 0;                  ///< the next one
        int tabs = 0;                    ///< written in this row
    };

    [[nodiscard]] bool isInGrid() const { return m_grid && m_openTables == m_gridDepth; }
    [[nodiscard]] int here() const { return static_cast<int>(m_text.size()); }
    void put(char32_t c);
    void placeCell(int columns, int rows);
    void trimFrom(std::size_t begin);
    void markHeadings(std::size_t begin);
    void refuse(ErrorCode code, QStringList details);

    SourceLimits m_limits;
    std::u32string m_text;
    std::vector<TextTable> m_tables;
    std::vector<Span> m_headings;
    std::optional<Grid> m_grid;
    std::optional<std::size_t> m_cellBegin;
    std::optional<std::size_t> m_headingBegin;
    std::optional<Error> m_error;
    int m_openTables = 0;
    int m_gridDepth = 0;  ///< how many tables are open, the grid's included
    qint64 m_area = 0;    ///< of the tables that are done, in cells
    bool m_covered = false;
};

}  // namespace pledge
