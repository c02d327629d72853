#pragma once

#include <core/document/sheetgrid.h>
#include <core/document/xlsxreader.h>

namespace pledge {

/// Whether the package is an OpenDocument one.
[[nodiscard]] bool isOds(const QString& file, const QByteArray& bytes);

/// Every sheet of an OpenDocument spreadsheet (.ods), hidden ones too; cells as readXlsx() gives them. FileCorrupt with
/// the part, or with no_sheet for another document; TableTooLarge, FileTooLarge.
[[nodiscard]] Result<std::vector<SheetGrid>> readOdsGrids(const QString& file, const QByteArray& bytes,
                                                          const XlsxLimits& limits);

}  // namespace pledge
