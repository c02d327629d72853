#pragma once

#include <QString>
#include <QStringList>

namespace pledge {

// How texts stand in the cells of tables that spreadsheets open as well.

/// A text that a spreadsheet would run as a formula (it begins with = + - or @), or whose blanks at an end a reader
/// would drop, gets an apostrophe at that end; so does one that looks as if it had got one.
[[nodiscard]] QString guarded(const QString& text);
/// The text that was guarded; any other text as it is.
[[nodiscard]] QString unguarded(const QString& cell);

/// The parts with semicolons between them; \ stands before a semicolon, a \ and an outer blank of a part.
[[nodiscard]] QString joinedList(const QStringList& parts);
/// The parts of a cell, without the blanks around them and without empty ones.
[[nodiscard]] QStringList splitList(const QString& cell);

/// The cell in quotation marks where it needs them (RFC 4180).
[[nodiscard]] QString csvQuoted(const QString& cell);
/// The text as a JSON string.
[[nodiscard]] QString jsonText(const QString& text);

}  // namespace pledge
