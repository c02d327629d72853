#pragma once

#include <core/base/span.h>
#include <core/reader/lexicon.h>
#include <core/reader/period.h>
#include <core/reader/tablegrid.h>

#include <QString>

#include <optional>
#include <vector>

namespace pledge {

enum class TextColumn {
    Ignored,  ///< results, marks, remarks, running numbers, those who help
    Owner,
    Programme,
    Indicator,  ///< what is measured
    Task,       ///< what is to be done, in words
    Target,     ///< what is to be reached: a figure or words
    Unit,
    Due
};

struct TableColumn {
    TextColumn kind = TextColumn::Ignored;
    int at = 0;
    QString title;                 ///< without blanks and unit
    QString unit;                  ///< that the head says: 投资额（万元）
    std::optional<Period> period;  ///< of a ladder's column: 上半年, 1-6月
    std::optional<Span> periodAt;  ///< in the document
    bool isUnit = false;           ///< the head is a unit that promises its column
    bool isUnknown = false;        ///< the head says nothing that is known
};

/// What the head of a table says about its columns.
struct TableHead {
    int firstRow = 0;  ///< of the head
    int bodyRow = 0;   ///< the first row behind it
    std::vector<TableColumn> columns;
    QString unit;  ///< of all figures: 单位：万元 above the head

    [[nodiscard]] bool has(TextColumn kind) const;
};

/// The head of a table of tasks or indicators; none where the table is no such.
[[nodiscard]] std::optional<TableHead> headOf(const TableGrid& grid, int year, const Lexicon& lexicon);

}  // namespace pledge
