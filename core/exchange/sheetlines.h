#pragma once

#include <core/exchange/sheetnames.h>
#include <core/exchange/sheetview.h>

#include <QString>
#include <QStringList>

namespace pledge {

/// What the lines above a table's head say.
struct TitleLines {
    QStringList titles;  ///< from the top, packed
    QStringList units;   ///< of 单位：万元, 家
    QString owner;       ///< of 填报单位：…
};

/// The lines from one row up to the head's, each cell parted where wide blanks part it.
[[nodiscard]] TitleLines readTitleLines(const SheetView& view, int from, int headRow, const SheetNames& names);

}  // namespace pledge
