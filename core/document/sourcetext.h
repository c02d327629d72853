#pragma once

#include <core/base/span.h>

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace pledge {

/// A cell of a table inside a text. A merged one stands once, at its first row and column, and says how far it reaches.
struct TextCell {
    Span at;  ///< in the text; empty for a blank cell
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
};

/// A table inside a text, its cells in order of rows, then columns. In the text cells are parted by tabs, rows by line
/// breaks.
struct TextTable {
    Span at;
    QString name;  ///< of the sheet, where it is one
    int rows = 0;
    int columns = 0;
    std::vector<TextCell> cells;
};

/// The text of a document as code points, lines parted by '\n' (never "\r\n"), with what the file said about its shape.
/// All spans are offsets into the text: what extract calls begin and end.
struct SourceText {
    QString file;       ///< the path's last part, or what a pasted text is called
    QByteArray digest;  ///< SHA-256 of the file's bytes
    std::u32string text;
    std::vector<TextTable> tables;  ///< in order of the text
    std::vector<Span> headings;     ///< lines that the file itself marks as headings

    [[nodiscard]] QString piece(Span at) const;
};

}  // namespace pledge
