#pragma once

#include <core/document/sourcetext.h>
#include <core/reader/cleantext.h>
#include <core/reader/lexicon.h>

#include <vector>

namespace pledge {

/// A paragraph of a document outside its tables: one line, or a newspaper's broken lines joined again.
struct TextParagraph {
    Span at;  ///< in the document
    CleanText text;
    bool isHeading = false;  ///< the file itself says so
    bool isSlogan = false;   ///< phrases side by side, parted by blanks alone
};

/// Whether lines are broken is decided by the text itself: by lines that end, or begin, where no sentence does, and by
/// lines beside one another that are equally long.
[[nodiscard]] std::vector<TextParagraph> paragraphsOf(const SourceText& source, const Lexicon& lexicon);

}  // namespace pledge
