#include <core/reader/characters.h>
#include <core/reader/itemmark.h>
#include <core/reader/ownernote.h>
#include <core/reader/period.h>
#include <core/reader/unitname.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kLongestNote = 160;
constexpr std::array<std::u32string_view, 7> kLeads{U"按职责分工负责", U"分工负责", U"具体负责", U"共同负责",
                                                    U"牵头负责",       U"牵头",     U"负责"};

std::u32string_view pieceOf(std::u32string_view text, Span at) {
    return text.substr(static_cast<std::size_t>(at.begin), static_cast<std::size_t>(at.length()));
}

/// Without the marks and brackets around it.
Span bared(std::u32string_view text, Span at) {
    while (!at.isEmpty() && isOneOf(text[static_cast<std::size_t>(at.begin)], U"：，；。、 由【】")) {
        ++at.begin;
    }
    while (!at.isEmpty() && isOneOf(text[static_cast<std::size_t>(at.end - 1)], U"：，；。、 【")) {
        --at.end;
    }
    return at;
}

enum class LabelKind { Owner, Support, Due };

struct NoteLabel {
    LabelKind kind = LabelKind::Owner;
    Span at;  ///< with its colon
};

std::optional<NoteLabel> noteLabelAt(std::u32string_view text, int at, const Lexicon& lexicon) {
    const std::array<std::pair<LabelKind, const WordList*>, 3> lists{
        std::pair{LabelKind::Owner, &lexicon.list(u"ownerlabels"_s)},
        std::pair{LabelKind::Support, &lexicon.list(u"supportlabels"_s)},
        std::pair{LabelKind::Due, &lexicon.list(u"duelabels"_s)}};
    for (const auto& [kind, words] : lists) {
        const int length = words->lengthAt(text, at);
        const std::size_t end = static_cast<std::size_t>(at + length);
        if (length > 0 && end < text.size() && isOneOf(text[end], U"：】")) {
            const bool both = text[end] == U'】' && end + 1 < text.size() && text[end + 1] == U'：';
            return NoteLabel{kind, {at, static_cast<int>(end) + (both ? 2 : 1)}};
        }
    }
    return std::nullopt;
}

/// The first label from that place on that begins the note or follows a comma in it.
std::optional<NoteLabel> nextLabel(std::u32string_view text, Span inside, int from, const Lexicon& lexicon) {
    for (int at = from; at < inside.end; ++at) {
        const bool starts = at == inside.begin || isOneOf(text[static_cast<std::size_t>(at - 1)], U"，；。、【 ：");
        if (starts) {
            if (const std::optional<NoteLabel> label = noteLabelAt(text, at, lexicon)) {
                return label;
            }
        }
    }
    return std::nullopt;
}

void takeDue(OwnerNote& note, std::u32string_view text, Span value, int year) {
    if (const std::optional<Period> period = value.isEmpty() ? std::nullopt : periodAt(text, value.begin, year)) {
        if (period->kind == PeriodKind::Due && period->end.isValid() && !note.due) {
            note.due = period->end;
            note.dueAt = period->at;
        }
    }
}

void takeLabelled(OwnerNote& note, std::u32string_view text, Span inside, const Lexicon& lexicon, int year) {
    std::optional<NoteLabel> label = nextLabel(text, inside, inside.begin, lexicon);
    while (label) {
        const std::optional<NoteLabel> next = nextLabel(text, inside, label->at.end, lexicon);
        const Span value = bared(text, {label->at.end, next ? next->at.begin : inside.end});
        if (label->kind == LabelKind::Owner && !note.owner && !value.isEmpty()) {
            note.owner = value;
        } else if (label->kind == LabelKind::Due) {
            takeDue(note, text, value, year);
        }
        label = next;
    }
}

/// 市发改委牵头，各镇（街道）配合; 市教育局、市财政局按职责分工负责; a bare list of units.
std::optional<Span> leadingUnits(std::u32string_view text, Span inside, const Lexicon& lexicon) {
    const std::u32string_view words = pieceOf(text, inside);
    for (const std::u32string_view lead : kLeads) {
        const std::size_t found = words.find(lead);
        if (found != std::u32string_view::npos && found > 0) {
            const Span units = bared(text, {inside.begin, inside.begin + static_cast<int>(found)});
            return areUnitNames(pieceOf(text, units), lexicon) ? std::optional(units) : std::nullopt;
        }
    }
    const Span units = bared(text, inside);
    return areUnitNames(pieceOf(text, units), lexicon) ? std::optional(units) : std::nullopt;
}

/// Where the bracket that opens at that place is closed; -1 for nowhere near.
int closing(std::u32string_view text, int at) {
    const char32_t open = text[static_cast<std::size_t>(at)];
    const char32_t close = open == U'（' ? U'）' : open == U'[' ? U']' : U'〕';
    int depth = 0;
    const int last = std::min(static_cast<int>(text.size()), at + kLongestNote);
    for (int position = at; position < last; ++position) {
        const char32_t character = text[static_cast<std::size_t>(position)];
        depth += character == open ? 1 : character == close ? -1 : 0;
        if (depth == 0) {
            return position;
        }
    }
    return -1;
}

/// 市教育局牵头
bool hasLead(std::u32string_view words) {
    return std::any_of(kLeads.begin(), kLeads.end(),
                       [words](std::u32string_view lead) { return words.find(lead) != std::u32string_view::npos; });
}

/// A bracket without a label is a note only at its clause's end; inside one it explains a word (镇（街道）、园区).
bool closesClause(std::u32string_view text, int at) {
    return at >= static_cast<int>(text.size()) || isOneOf(text[static_cast<std::size_t>(at)], U"。；，！（[〔") ||
           itemMarkAt(text, at).length > 0;
}

bool saysSomething(const OwnerNote& note) {
    return note.owner || note.due;
}

}  // namespace

std::optional<OwnerNote> bracketedNoteAt(std::u32string_view text, int at, int year, const Lexicon& lexicon) {
    if (at >= static_cast<int>(text.size()) || !isOneOf(text[static_cast<std::size_t>(at)], U"（[〔")) {
        return std::nullopt;
    }
    const int end = closing(text, at);
    if (end < 0) {
        return std::nullopt;
    }
    const Span inside{at + 1, end};
    OwnerNote note{{at, end + 1}, std::nullopt, std::nullopt, std::nullopt};
    if (!inside.isEmpty() && noteLabelAt(text, inside.begin, lexicon)) {
        takeLabelled(note, text, inside, lexicon, year);
    } else if (closesClause(text, note.at.end) || hasLead(pieceOf(text, inside))) {
        note.owner = leadingUnits(text, inside, lexicon);
    }
    if (!saysSomething(note)) {
        return std::nullopt;
    }
    if (note.at.end < static_cast<int>(text.size()) &&
        isOneOf(text[static_cast<std::size_t>(note.at.end)], U"。；，")) {
        ++note.at.end;
    }
    return note;
}

std::optional<OwnerNote> labelledNoteAt(std::u32string_view text, int at, int year, const Lexicon& lexicon) {
    const int size = static_cast<int>(text.size());
    const int begin = at < size && text[static_cast<std::size_t>(at)] == U'【' ? at + 1 : at;
    if (begin >= size || size - begin > kLongestNote || !noteLabelAt(text, begin, lexicon)) {
        return std::nullopt;
    }
    OwnerNote note{{at, size}, std::nullopt, std::nullopt, std::nullopt};
    takeLabelled(note, text, {begin, size}, lexicon, year);
    return note;
}

}  // namespace pledge
