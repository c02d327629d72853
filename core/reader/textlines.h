#pragma once

#include <core/document/sourcetext.h>
#include <core/reader/lexicon.h>

#include <string>
#include <vector>

namespace pledge {

/// A line of a document outside its tables that is not blank.
struct TextLine {
    Span at;              ///< in the document, without blanks at both ends
    std::u32string text;  ///< cleaned
    int indent = 0;       ///< blanks before it, in half widths
    int width = 0;        ///< in half widths, without blanks
    int gaps = 0;         ///< runs of blanks inside it that stand between Chinese characters
    bool isAfterBlank = false;
    bool isAfterTable = false;
    bool isHeading = false;  ///< the file itself says so
};

/// Rows that came as lines (1 新建公厕30座 住建局: a number, words, perhaps a unit, parted by blanks) are a line for
/// each column.
[[nodiscard]] std::vector<TextLine> linesOf(const SourceText& source, const Lexicon& lexicon);

}  // namespace pledge
