#pragma once

#include <core/report/pdfwriter.h>
#include <core/report/report.h>

#include <QString>

namespace pledge {

/// Writes a report as a spreadsheet file: summary, departments, towns, all pledges, milestones, what is behind or
/// silent, and charts, every figure in a number cell. The whole file or nothing; false when Progress stopped it.
[[nodiscard]] Result<bool> writeWorkbook(const Report& report, const QString& path, const Progress& progress);

}  // namespace pledge
