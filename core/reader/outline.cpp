#include <core/reader/cleantext.h>
#include <core/reader/outline.h>
#include <core/reader/ownerorder.h>
#include <core/reader/paragraphs.h>
#include <core/reader/piecekind.h>
#include <core/reader/sectionstack.h>
#include <core/reader/textowner.h>
#include <core/reader/textpiece.h>
#include <core/reader/titleorder.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace pledge {

namespace {

constexpr std::ptrdiff_t kSeveral = 2;
constexpr std::size_t kMostCells = 24;  ///< of a row that came as lines

/// What the whole text tells about its parts.
struct TextShape {
    bool titlesFollow = false;
    bool hasTargets = false;  ///< sections of targets, so that tasks are measures
    bool isLabelled = false;  ///< what stands under no label is introduction
    bool hasOwnerLines = false;
    bool ownersFollow = false;  ///< units on lines of their own stand behind what they promise
    bool hasRowNumbers = false;
    std::size_t recordsBegin = 0;  ///< where owners follow: the first piece that one governs
    std::optional<Heading> owner;
};

TextShape shapeOf(const SourceText& source, const std::vector<TextPiece>& pieces, const std::vector<SortedPiece>& kinds,
                  const Lexicon& lexicon) {
    const auto count = [&kinds](auto fits) { return std::count_if(kinds.begin(), kinds.end(), fits); };
    const auto labels = count([](const SortedPiece& piece) {
        return piece.kind == PieceKind::Label && piece.section == SectionKind::Targets && !piece.body.isEmpty();
    });
    TextShape shape;
    shape.titlesFollow = titlesFollowSections(pieces, kinds);
    shape.isLabelled = labels >= kSeveral;
    shape.hasTargets = count([](const SortedPiece& piece) { return piece.section == SectionKind::Targets; }) > 0;
    shape.hasOwnerLines = count([](const SortedPiece& piece) { return piece.kind == PieceKind::Owner; }) >= kSeveral;
    if (const std::optional<OwnerOrder> order = ownersFollowRecords(pieces, kinds)) {
        shape.ownersFollow = true;
        shape.hasRowNumbers = order->hasRowNumbers;
        shape.recordsBegin = order->firstRecord;
    }
    shape.owner = ownerOfText(source, pieces, kinds, lexicon);
    return shape;
}

/// A line that heads nothing, for it is the last, is read itself.
void readLastHeading(const std::vector<TextPiece>& pieces, std::vector<SortedPiece>& kinds) {
    if (!kinds.empty() && kinds.back().kind == PieceKind::Heading && !kinds.back().section && !kinds.back().due) {
        kinds.back() = {PieceKind::Body, {}, pieces.back().bodyAt(), {}, {}, {}};
    }
}

/// Goes through the sorted pieces and hands on what governs each.
class Assembly {
public:
    Assembly(const SourceText& source, TextShape shape, int year, const Lexicon& lexicon)
        : m_source(source), m_shape(std::move(shape)), m_year(year), m_lexicon(lexicon) {}

    void add(const TextPiece& piece, const SortedPiece& sorted) {
        const bool closes = m_shape.ownersFollow && isOwnerAlone(piece, sorted);
        m_ownersBegun = m_ownersBegun || (m_shape.ownersFollow && m_count >= m_shape.recordsBegin);
        ++m_count;
        beginItem(piece, closes ? PieceKind::Note : sorted.kind);
        if (closes) {
            return closeRecord(headingAt(piece, sorted.head));
        }
        switch (sorted.kind) {
            case PieceKind::Furniture:
                return put(piece, sorted.body, PassageRole::Furniture);
            case PieceKind::Title:
                m_stack.clear();
                put(piece, sorted.body, PassageRole::Furniture);
                m_blockBegin = m_passages.size();
                return;
            case PieceKind::Note:
                return addNote(piece);
            case PieceKind::Heading:
                return addHeading(piece, sorted);
            case PieceKind::Owner:
                m_ownersBegun = true;
                m_stack.open(sectionFor(piece, sorted, Section::Level::Owner));
                break;
            case PieceKind::Label:
                m_stack.open(sectionFor(piece, sorted, Section::Level::Label));
                break;
            case PieceKind::Body:
                addItem(piece, sorted);
                break;
        }
        read(piece, sorted);
    }

    std::vector<Passage> result() { return std::move(m_passages); }

private:
    [[nodiscard]] Heading headingAt(const TextPiece& piece, Span at) const {
        const Span place = piece.text.source(at);
        return {quoted(m_source, place), place};
    }

    /// A numbered heading's level is its number's style; one without a number is of the level given.
    [[nodiscard]] Section sectionFor(const TextPiece& piece, const SortedPiece& sorted, Section::Level plain) const {
        Section section;
        const bool labels = plain == Section::Level::Label && !sorted.body.isEmpty();
        const bool numbered = piece.mark.length > 0 && !labels;
        section.level = numbered ? Section::Level::Numbered : plain;
        section.style = numbered ? piece.mark.style : ItemStyle::None;
        section.kind = sorted.section;
        section.due = sorted.due;
        if (sorted.due) {
            section.dueAt = piece.text.source(sorted.dueAt);
        }
        if (sorted.kind == PieceKind::Owner) {
            section.owner = headingAt(piece, sorted.head);
        } else if (!sorted.head.isEmpty() && !sorted.section) {
            section.programme = headingAt(piece, sorted.head);
        }
        return section;
    }

    void beginItem(const TextPiece& piece, PieceKind kind) {
        const bool spoken = piece.mark.style == ItemStyle::Ordinal || piece.mark.style == ItemStyle::Circled;
        const bool numbered = piece.mark.length > 0 && !spoken;
        if (piece.beginsParagraph || numbered) {
            m_itemBegin = m_passages.size();
        }
        const bool row = m_shape.hasRowNumbers && isRowNumber(piece);
        if (kind != PieceKind::Note && (m_isRecordClosed || numbered || row)) {
            m_recordBegin = m_passages.size();
            m_isRecordClosed = false;
        }
    }

    void addHeading(const TextPiece& piece, const SortedPiece& sorted) {
        const bool numbered = piece.mark.length > 0;
        if (m_shape.titlesFollow && !numbered && !sorted.section && !sorted.due) {
            nameBlock(headingAt(piece, sorted.head));
            m_stack.clear();
            return;
        }
        m_stack.open(sectionFor(piece, sorted, sorted.due ? Section::Level::Date : Section::Level::Title));
        m_recordBegin = m_passages.size();
    }

    void addItem(const TextPiece& piece, const SortedPiece& sorted) {
        if (piece.mark.length > 0) {
            m_stack.passItem(piece.mark.style);
        } else if (piece.beginsParagraph) {
            m_stack.close(Section::Level::LeadIn);
        }
        if (!sorted.head.isEmpty()) {
            m_stack.open(sectionFor(piece, sorted, Section::Level::Title));
        } else if (sorted.due) {
            SortedPiece dated = sorted;
            dated.head = {};
            m_stack.open(sectionFor(piece, dated, Section::Level::LeadIn));
        }
    }

    /// The title of all that stands before it, back to the title before.
    void nameBlock(const Heading& title) {
        for (std::size_t at = m_blockBegin; at < m_passages.size(); ++at) {
            if (m_passages[at].role != PassageRole::Furniture) {
                m_passages[at].programme = title;
            }
        }
        m_blockBegin = m_passages.size();
    }

    [[nodiscard]] PassageRole roleHere() const {
        if (m_shape.hasOwnerLines && !m_ownersBegun && m_stack.isEmpty()) {
            return PassageRole::Furniture;
        }
        const std::optional<SectionKind> kind = m_stack.innermost(&Section::kind);
        if (m_shape.isLabelled && !kind && !m_stack.has(Section::Level::Numbered)) {
            return PassageRole::Furniture;
        }
        return kind ? roleOf(*kind, m_shape.hasTargets) : PassageRole::Pledges;
    }

    void read(const TextPiece& piece, const SortedPiece& sorted) {
        if (!sorted.body.isEmpty()) {
            const int unit = sorted.kind == PieceKind::Body
                                 ? promisingUnitLength(piece.text.chars(), sorted.body.begin, m_lexicon)
                                 : 0;
            put(piece, {sorted.body.begin + unit, sorted.body.end}, roleHere());
            if (unit > 0) {
                m_passages.back().owner = headingAt(piece, {sorted.body.begin, sorted.body.begin + unit});
            }
        }
        if (piece.note) {
            govern(piece, *piece.note);
        }
    }

    void put(const TextPiece& piece, Span body, PassageRole role) {
        Passage passage;
        passage.body = piece.text.source(body);
        passage.role = role;
        if (role != PassageRole::Furniture) {
            const std::optional<Heading> owner = m_stack.innermost(&Section::owner);
            passage.owner = owner ? owner : m_shape.owner;
            passage.programme = m_stack.innermost(&Section::programme);
            passage.due = m_stack.innermost(&Section::due);
            passage.dueAt = m_stack.innermost(&Section::dueAt);
        }
        m_passages.push_back(std::move(passage));
    }

    /// The unit on the line below a record, or in its row's last column, promises it.
    void closeRecord(const Heading& owner) {
        const std::size_t reach = std::min(m_passages.size(), kMostCells);
        for (std::size_t at = std::max(m_recordBegin, m_passages.size() - reach); at < m_passages.size(); ++at) {
            if (m_passages[at].role != PassageRole::Furniture) {
                m_passages[at].owner = owner;
            }
        }
        m_isRecordClosed = !m_shape.hasRowNumbers;
    }

    /// What a note closes: its item, or the part of it since the note before.
    void govern(const TextPiece& piece, const OwnerNote& note) {
        for (std::size_t at = m_itemBegin; at < m_passages.size(); ++at) {
            apply(m_passages[at], piece, note);
        }
        m_itemBegin = m_passages.size();
    }

    void apply(Passage& passage, const TextPiece& piece, const OwnerNote& note) const {
        if (passage.role == PassageRole::Furniture) {
            return;
        }
        if (note.owner) {
            passage.owner = headingAt(piece, *note.owner);
        }
        if (note.due) {
            passage.due = note.due;
            passage.dueAt = piece.text.source(*note.dueAt);
        }
    }

    /// A note on a line of its own belongs to the record before it, or heads the one after it: as the text's
    /// first of its kind does.
    void addNote(const TextPiece& piece) {
        const std::optional<OwnerNote> note = labelledNoteAt(piece.text.chars(), piece.mark.length, m_year, m_lexicon);
        if (!note->owner && !note->due) {
            return;
        }
        std::optional<bool>& follow = note->owner ? m_ownersFollow : m_datesFollow;
        if (!follow) {
            follow = std::any_of(m_passages.begin() + static_cast<std::ptrdiff_t>(m_recordBegin), m_passages.end(),
                                 [](const Passage& passage) { return passage.role != PassageRole::Furniture; });
        }
        if (*follow) {
            for (std::size_t at = m_recordBegin; at < m_passages.size(); ++at) {
                apply(m_passages[at], piece, *note);
            }
            m_isRecordClosed = true;
            return;
        }
        Section section;
        section.level = note->owner ? Section::Level::Owner : Section::Level::Date;
        if (note->owner) {
            section.owner = headingAt(piece, *note->owner);
        }
        if (note->due) {
            section.due = note->due;
            section.dueAt = piece.text.source(*note->dueAt);
        }
        m_stack.open(std::move(section));
        m_recordBegin = m_passages.size();
    }

    const SourceText& m_source;
    TextShape m_shape;
    int m_year;
    const Lexicon& m_lexicon;
    SectionStack m_stack;
    std::vector<Passage> m_passages;
    std::size_t m_itemBegin = 0;         ///< first passage of the item at hand
    std::size_t m_recordBegin = 0;       ///< first passage since a heading
    std::size_t m_blockBegin = 0;        ///< first passage since a title
    std::optional<bool> m_ownersFollow;  ///< notes of owners stand behind what they govern
    std::optional<bool> m_datesFollow;
    bool m_isRecordClosed = false;
    bool m_ownersBegun = false;
    std::size_t m_count = 0;  ///< of the pieces seen
};

}  // namespace

std::vector<Passage> outlineOf(const SourceText& source, int year, const Lexicon& lexicon) {
    const std::vector<TextPiece> pieces = piecesOf(source, paragraphsOf(source, lexicon), year, lexicon);
    std::vector<SortedPiece> kinds = sorted(pieces, year, lexicon);
    TextShape shape = shapeOf(source, pieces, kinds, lexicon);
    if (!shape.titlesFollow) {
        readLastHeading(pieces, kinds);
    }
    Assembly assembly(source, std::move(shape), year, lexicon);
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        assembly.add(pieces[at], kinds[at]);
    }
    return assembly.result();
}

}  // namespace pledge
