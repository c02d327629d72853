#pragma once

#include <core/document/sourcebuilder.h>
#include <core/document/table.h>
#include <core/document/xlsxreader.h>

#include <QString>

#include <optional>

namespace pledge {

/// Adds the table's rows, each as long as the longest one.
void addTable(SourceBuilder& builder, const Table& table);

/// The same with cells that cover others.
void addSheet(SourceBuilder& builder, const XlsxSheet& sheet);

/// The text as a table of cells between commas; nothing where it is plain text: fewer than two rows of two cells and
/// one of three, or rows of different length.
[[nodiscard]] std::optional<Table> commaTable(const QString& file, const QString& text);

}  // namespace pledge
