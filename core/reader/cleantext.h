#pragma once

#include <core/base/span.h>
#include <core/document/sourcetext.h>

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace pledge {

/// A part of a text as the reader's rules see it, one character for one: blanks, line breaks and invisible characters
/// left out, full width turned to half width (digits, letters, %, +, /, decimal points), traditional characters to
/// simplified ones. Every dash and every range's tilde is '-', every middle dot '·'. Commas, colons, semicolons,
/// brackets,
/// '!' and '?' are the Chinese ones, save a comma or colon inside a number (1,200 and 1:1). One blank stays where it
/// parts two numbers on a line. Every character knows where it came from. Spans inside the reader are of this text;
/// source() turns them into offsets of the document.
class CleanText {
public:
    CleanText(std::u32string chars, std::vector<int> origins);

    [[nodiscard]] std::u32string_view chars() const { return m_chars; }
    [[nodiscard]] int size() const { return static_cast<int>(m_chars.size()); }
    [[nodiscard]] std::u32string_view piece(Span at) const;
    /// The offsets in the document; from the first character's begin to the last one's end, without blanks at both
    /// ends.
    [[nodiscard]] Span source(Span at) const;

private:
    std::u32string m_chars;
    std::vector<int> m_origins;  ///< one for each character
};

/// The part of the document, cleaned.
[[nodiscard]] CleanText cleaned(const SourceText& source, Span part);

/// The same for a word or a line at hand.
[[nodiscard]] std::u32string cleanedWord(const std::u32string& text);

/// The document's own characters at a span of it, without blanks and line breaks.
[[nodiscard]] QString quoted(const SourceText& source, Span at);

}  // namespace pledge
