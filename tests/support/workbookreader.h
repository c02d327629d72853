#pragma once

#include <QString>

namespace pledge::test {

/// Every cell of a spreadsheet file as another library reads it, a line each: sheet/row/column:type:value.
QString cellsOf(const QString& path);
/// One part of the file's container, as text; empty when there is none of that name.
QString partOf(const QString& path, const char* part);

}  // namespace pledge::test
