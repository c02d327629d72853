#pragma once

#include <core/document/xlsxstyles.h>

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace pledge {

/// A cell's name split: column and row from 0. Columns go to XFD (16 384), rows to 1 048 576.
struct CellName {
    int row = 0;
    int column = 0;
};

/// Cells from one corner to the other, both included.
struct XlsxRange {
    CellName first;
    CellName last;
};

inline constexpr int kXlsxRows = 1'048'576;
inline constexpr int kXlsxColumns = 16'384;

/// Reads "C5"; nothing when it is no cell of a sheet.
[[nodiscard]] std::optional<CellName> cellName(QStringView text);

/// A figure as it stands in a cell, in plain digits: through 15 significant digits where the file gives more or an
/// exponent ("1.5E-3" is 0.0015, "0.30000000000000004" is 0.3). A percentage is written with its sign ("0.2" is 20%); a
/// date as 2022-06-30, with its time where it has one; a month, when the day is the first, as 2022-06. What is no
/// figure, or no day of the calendar, or would take more than 48 digits, stays as it is.
[[nodiscard]] QByteArray figureText(const QByteArray& figure, FigureFormat format, bool countsFrom1904);

}  // namespace pledge
