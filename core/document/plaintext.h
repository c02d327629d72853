#pragma once

#include <core/document/sourcetext.h>

#include <QStringView>

#include <optional>
#include <string>

namespace pledge {

/// The characters of a text as code points: "\r\n" and every other line or page break is one '\n', further control
/// characters are blanks, halves of a pair that stand alone U+FFFD. Only "\r\n" makes it shorter.
[[nodiscard]] std::u32string plainCharacters(QStringView text);

/// The whole text as one table, where it is at least two lines with the same number of tabs, as a spreadsheet puts
/// cells on the clipboard: a cell with a line break, a tab or a quotation mark in it stands in quotation marks.
[[nodiscard]] std::optional<TextTable> tabbedTable(const std::u32string& text);

}  // namespace pledge
