#pragma once

#include <core/exchange/sheetnames.h>
#include <core/exchange/sheetunits.h>
#include <core/exchange/sheetview.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace pledge {

/// What the lines above a table's head say.
struct TitleLines {
    QStringList titles;  ///< from the top, packed
    std::vector<SaidMeasure> units;
    QString owner;  ///< of 填报单位：…
};

/// Rows above a head, and the columns of one of the tables that stand side by side below them.
struct TitleArea {
    int fromRow = 0;
    int headRow = 0;
    int fromColumn = 0;
    int endColumn = 0;  ///< behind the last
};

/// The lines of the rows, each cell parted where wide blanks part it. Of a row with cells above several tables only
/// this one's count; what stands above one alone is said of all.
[[nodiscard]] TitleLines readTitleLines(const SheetView& view, const TitleArea& area, const SheetNames& names);

}  // namespace pledge
