#pragma once

#include <core/document/workbook.h>
#include <core/report/chartspec.h>

namespace pledge {

/// Stacked bars of the lights from the cells of a table of counts: names in column 0, the five classes from classColumn
/// on.
[[nodiscard]] SheetChart lightBarChart(const LightBars& bars, const CellRange& rows, int classColumn);

/// Writes a pledge's lines at the months' ends as a small table from the place down, months in its first column.
/// Answers the native chart of these cells, and the first row below them.
struct PledgeSheetChart {
    SheetChart chart;
    int nextRow = 0;
};
[[nodiscard]] PledgeSheetChart writePledgeChart(Sheet& sheet, CellPlace at, const PledgeChart& spec);

}  // namespace pledge
