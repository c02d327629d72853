#pragma once

#include <ui/models/pasteorder.h>

#include <QString>

namespace pledge {

/// A pasted cell and where it goes.
struct MatchedCell {
    int row = 0;  ///< in the pasted block, from 0
    int column = 0;
    QString text;
    std::optional<EntryCell> cell;  ///< nothing where no place was found
    QString why;                    ///< then: why not
};

/// Finds the place of every figure of the block. Where its first columns name pledges of the plan the rows are matched
/// by name (and unit, where one is named), and the columns by the months of the first row where that says them; without
/// a first row of headings both go by position, with one that says no month only a single column of figures does.
/// A column of units of measure is held against the pledges', and one headed 累计 or 当月 against how they are typed:
/// what does not fit has no place.
[[nodiscard]] std::vector<MatchedCell> matchCells(const PlanSnapshot& snapshot, const PasteOrder& order);

}  // namespace pledge
