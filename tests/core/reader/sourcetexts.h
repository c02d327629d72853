#pragma once

#include <core/document/sourcetext.h>

#include <QString>

#include <string>
#include <vector>

namespace pledge {

/// A text as it was pasted: no tables, no marked headings.
[[nodiscard]] SourceText plainText(std::u32string text);

/// A text that is one table: rows of cells; a cell "^" belongs to the one above it, "<" to the one before it.
[[nodiscard]] SourceText tableText(const std::vector<std::vector<std::u32string>>& rows);

}  // namespace pledge
