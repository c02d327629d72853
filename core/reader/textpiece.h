#pragma once

#include <core/reader/cleantext.h>
#include <core/reader/itemmark.h>
#include <core/reader/lexicon.h>
#include <core/reader/ownernote.h>
#include <core/reader/paragraphs.h>

#include <optional>
#include <string_view>
#include <vector>

namespace pledge {

/// A paragraph, or a part of one that somebody or something else governs: an item of an enumeration, what follows a
/// label, what a unit's note closes, a sentence that begins with a unit's name.
struct TextPiece {
    Span at;  ///< in the document
    CleanText text;
    ItemMark mark;
    std::optional<OwnerNote> note;  ///< that closes it
    bool isLine = false;            ///< a paragraph whole
    bool beginsParagraph = false;
    bool isHeading = false;  ///< the file itself says so
    bool isSlogan = false;

    /// Without the number of its item and without the note.
    [[nodiscard]] Span bodyAt() const { return {mark.length, note ? note->at.begin : text.size()}; }
    [[nodiscard]] std::u32string_view body() const { return text.piece(bodyAt()); }
};

[[nodiscard]] std::vector<TextPiece> piecesOf(const SourceText& source, const std::vector<TextParagraph>& paragraphs,
                                              int year, const Lexicon& lexicon);

/// Whether a sentence that begins at that place is a unit's promise (市教育局要…): length of the name, else 0.
[[nodiscard]] int promisingUnitLength(std::u32string_view text, int at, const Lexicon& lexicon);

}  // namespace pledge
