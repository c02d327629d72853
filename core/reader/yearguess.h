#pragma once

#include <core/document/sourcetext.h>
#include <core/reader/outline.h>

#include <optional>

namespace pledge {

/// The plan year that a text seems to be written for, and the words that say so. The reason's span is empty where it is
/// the file's name.
struct YearGuess {
    int year = 0;
    Heading reason;
};

/// Weighs every year that the text names: titles and words of planning for it, words of looking back against it. None
/// where no year is named.
[[nodiscard]] std::optional<YearGuess> guessYear(const SourceText& source);

}  // namespace pledge
