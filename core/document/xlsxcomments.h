#pragma once

#include <core/document/sheetgrid.h>
#include <core/document/zippackage.h>

#include <vector>

namespace pledge {

/// The comments at the cells of the sheet in that part, in order of the file; none where it has none. FileCorrupt.
[[nodiscard]] Result<std::vector<CellComment>> readXlsxComments(const ZipPackage& package, const QString& sheetPart);

}  // namespace pledge
