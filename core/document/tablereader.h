#pragma once

#include <core/base/result.h>
#include <core/document/table.h>

#include <QString>

namespace pledge {

/// The one door for tables: reads a spreadsheet or a CSV by what the file holds, whatever it is called. The sheet is
/// for spreadsheets, as in readXlsx(); a CSV is one table. Errors as readXlsx() and readCsv() give them; an old
/// workbook (.xls), or one with a password, is NotUtf8 with old_workbook or password.
[[nodiscard]] Result<Table> readTable(const QString& path, const QString& sheet = {});

}  // namespace pledge
