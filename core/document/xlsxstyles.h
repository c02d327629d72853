#pragma once

#include <core/document/zippackage.h>

#include <QStringView>

#include <vector>

namespace pledge {

/// What the figure of a cell stands for, by its number format. Scaled shows another figure than it holds: divided by
/// thousands, or with 万 or 亿 written behind it.
enum class FigureFormat { Plain, Percent, Date, Month, Scaled };

/// The format behind a code like yyyy"年"m"月", which is a month; times without a day are plain figures.
[[nodiscard]] FigureFormat figureFormat(QStringView code);

/// The formats of a workbook, in the order in which its cells name them. A workbook without a part for them has none.
[[nodiscard]] Result<std::vector<FigureFormat>> readXlsxStyles(const ZipPackage& package, const QString& part);

}  // namespace pledge
