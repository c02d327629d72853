#pragma once

#include <core/document/sourcetext.h>
#include <core/reader/outline.h>
#include <core/reader/tablegrid.h>
#include <core/reader/tablehead.h>

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace pledge {

/// What governs the cells of a table's row.
struct TableRow {
    int row = 0;
    std::optional<Heading> owner;
    bool ownersAreSeveral = false;
    std::optional<Heading> programme;
    std::optional<QDate> due;
    std::optional<Span> dueAt;
    bool isDueDamaged = false;
    std::optional<Heading> indicator;  ///< without its unit
    QString unit;                      ///< of its own column, or behind the indicator's name
};

/// The rows of a table that say something, in order: what is merged or left blank is taken from above, rows that only
/// head others or sum up are left out.
[[nodiscard]] std::vector<TableRow> rowsOf(const SourceText& source, const TextTable& table, const TableGrid& grid,
                                           const TableHead& head, int year, const Lexicon& lexicon);

}  // namespace pledge
