#include <core/reader/characters.h>
#include <core/reader/sectionrole.h>
#include <core/reader/textpiece.h>
#include <core/reader/unitname.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Part {
    Span at;  ///< in the paragraph's cleaned text
    std::optional<OwnerNote> note;
};

/// Cuts a paragraph's cleaned text into parts.
class Cutter {
public:
    Cutter(std::u32string_view text, int year, const Lexicon& lexicon)
        : m_text(text), m_year(year), m_lexicon(lexicon) {}

    std::vector<Part> cut() {
        const int size = static_cast<int>(m_text.size());
        for (int at = isUnitName(m_text, m_lexicon) ? size : 0; at < size;) {
            if (at > m_begin && beginsPart(at)) {
                close(at, std::nullopt);
            }
            if (std::optional<OwnerNote> note = bracketedNoteAt(m_text, at, m_year, m_lexicon); note && at > 0) {
                const int end = note->at.end;
                close(end, std::move(note));
                at = end;
            } else {
                ++at;
            }
        }
        close(size, std::nullopt);
        return std::move(m_parts);
    }

private:
    [[nodiscard]] bool beginsPart(int at) const {
        const char32_t before = m_text[static_cast<std::size_t>(at - 1)];
        if (isOneOf(before, U"。；：！？，")) {
            const ItemMark mark = itemMarkAt(m_text, at);
            if (mark.length > 0 && mayBegin(mark.style, before)) {
                return true;
            }
        }
        if (isCircledNumber(m_text[static_cast<std::size_t>(at)])) {
            return true;
        }
        return isOneOf(before, U"。；！？") && (beginsSection(at) || promisingUnitLength(m_text, at, m_lexicon) > 0);
    }

    [[nodiscard]] static bool mayBegin(ItemStyle style, char32_t before) {
        switch (style) {
            case ItemStyle::Ordinal:
                return true;
            case ItemStyle::Chinese:
            case ItemStyle::Chapter:
                return before == U'。';
            case ItemStyle::Bullet:
                return before == U'。' || before == U'；';
            default:
                return before != U'，';
        }
    }

    [[nodiscard]] bool beginsSection(int at) const {
        const std::optional<SectionLabel> label = sectionLabelAt(m_text, at, m_lexicon);
        const bool labelled = label && at + label->length < static_cast<int>(m_text.size());
        return labelled || labelledNoteAt(m_text, at, m_year, m_lexicon);
    }

    void close(int end, std::optional<OwnerNote> note) {
        if (end > m_begin) {
            m_parts.push_back({{m_begin, end}, std::move(note)});
        }
        m_begin = end;
    }

    std::u32string_view m_text;
    int m_year;
    const Lexicon& m_lexicon;
    std::vector<Part> m_parts;
    int m_begin = 0;
};

/// A note's spans count from its piece's begin.
OwnerNote moved(OwnerNote note, int by) {
    const auto back = [by](Span span) { return Span{span.begin - by, span.end - by}; };
    note.at = back(note.at);
    note.owner = note.owner ? std::optional(back(*note.owner)) : std::nullopt;
    note.dueAt = note.dueAt ? std::optional(back(*note.dueAt)) : std::nullopt;
    return note;
}

TextPiece pieceFrom(const SourceText& source, const TextParagraph& paragraph, const Part& part, bool whole) {
    const Span at = paragraph.text.source(part.at);
    TextPiece piece{at, cleaned(source, at), {}, std::nullopt, whole, part.at.begin == 0, false, false};
    piece.isHeading = paragraph.isHeading && whole;
    piece.isSlogan = paragraph.isSlogan && whole;
    piece.mark = itemMarkAt(piece.text.chars(), 0);
    if (part.note) {
        piece.note = moved(*part.note, part.at.begin);
    }
    return piece;
}

}  // namespace

std::vector<TextPiece> piecesOf(const SourceText& source, const std::vector<TextParagraph>& paragraphs, int year,
                                const Lexicon& lexicon) {
    std::vector<TextPiece> pieces;
    pieces.reserve(paragraphs.size());
    for (const TextParagraph& paragraph : paragraphs) {
        const std::vector<Part> parts = Cutter(paragraph.text.chars(), year, lexicon).cut();
        for (const Part& part : parts) {
            pieces.push_back(pieceFrom(source, paragraph, part, parts.size() == 1));
        }
    }
    return pieces;
}

int promisingUnitLength(std::u32string_view text, int at, const Lexicon& lexicon) {
    const WordList& verbs = lexicon.list(u"unitverbs"_s);
    for (int length = unitNameLength(text, at, lexicon); length >= 2; --length) {
        const std::u32string_view name = text.substr(static_cast<std::size_t>(at), static_cast<std::size_t>(length));
        if (verbs.lengthAt(text, at + length) > 0 && isUnitName(name, lexicon)) {
            return length;
        }
    }
    return 0;
}

}  // namespace pledge
