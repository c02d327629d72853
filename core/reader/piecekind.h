#pragma once

#include <core/reader/outline.h>
#include <core/reader/sectionrole.h>
#include <core/reader/textpiece.h>

#include <vector>

namespace pledge {

enum class PieceKind {
    Furniture,
    Title,    ///< the document's own
    Owner,    ///< a unit's name heads what follows
    Label,    ///< 目标内容：
    Note,     ///< 责任单位：市教育局
    Heading,  ///< a programme's title, a section's heading or a date's
    Body
};

/// What a piece of a text is there for, and what of it is left to be read.
struct SortedPiece {
    PieceKind kind = PieceKind::Body;
    Span head;                           ///< in the piece: the unit's name, the title
    Span body;                           ///< in the piece: what is to be read; empty for nothing
    std::optional<SectionKind> section;  ///< that it opens
    std::optional<QDate> due;            ///< that it says for what follows
    Span dueAt;                          ///< in the piece
};

[[nodiscard]] std::vector<SortedPiece> sorted(const std::vector<TextPiece>& pieces, int year, const Lexicon& lexicon);

}  // namespace pledge
