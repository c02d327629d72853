#pragma once

#include <core/reader/lexicon.h>
#include <core/reader/textpiece.h>

#include <cstddef>
#include <vector>

namespace pledge {

/// Whether a piece could head others by its own words: short, no sentence, no figures but years and names.
[[nodiscard]] bool isTitleLike(const TextPiece& piece);

/// Whether it heads others where it stands: not one of several such lines that are items themselves.
[[nodiscard]] bool isHeadingLine(const std::vector<TextPiece>& pieces, std::size_t at, const Lexicon& lexicon);

/// A title that runs into its paragraph (1.强化招商引资。全年…): its length in the words, without the full stop; 0 for
/// none.
[[nodiscard]] int runInTitleLength(std::u32string_view words, const Lexicon& lexicon);

/// Without the digits that a page's layout has glued to a title's end (…水平1).
[[nodiscard]] std::u32string_view withoutLayoutDigits(std::u32string_view title);

}  // namespace pledge
