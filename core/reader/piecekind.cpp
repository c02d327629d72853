#include <core/reader/characters.h>
#include <core/reader/headingline.h>
#include <core/reader/pagepart.h>
#include <core/reader/period.h>
#include <core/reader/piecekind.h>
#include <core/reader/unitname.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::size_t kLongestUnits = 40;
constexpr std::size_t kLongestDueTail = 10;
constexpr std::ptrdiff_t kSeveralUnits = 2;

/// ——…, – …
bool isDashed(const TextPiece& piece) {
    return piece.mark.style == ItemStyle::Bullet && piece.text.chars().front() == U'-';
}

/// Sorts the pieces of one text, each by itself and by its neighbours.
class Sorter {
public:
    Sorter(const std::vector<TextPiece>& pieces, int year, const Lexicon& lexicon)
        : m_pieces(pieces), m_year(year), m_lexicon(lexicon) {
        m_labels = std::count_if(pieces.begin(), pieces.end(), [&lexicon](const TextPiece& piece) {
            const std::optional<SectionLabel> label = sectionLabelAt(piece.text.chars(), piece.mark.length, lexicon);
            return label && label->kind == SectionKind::Targets;
        });
        m_unitLines = std::count_if(pieces.begin(), pieces.end(), [&lexicon](const TextPiece& piece) {
            const std::u32string_view words = piece.body();
            const std::size_t colon = words.find(U'：');
            return piece.beginsParagraph && colon < kLongestUnits && areUnitNames(words.substr(0, colon), lexicon);
        });
    }

    [[nodiscard]] SortedPiece sortedAt(std::size_t at) const {
        const TextPiece& piece = m_pieces[at];
        if (isFurniture(piece.text.chars(), m_lexicon) || (piece.isSlogan && !speaker(piece)) || signsOrIssues(at) ||
            (piece.isLine && isColumnHead(piece.text.chars(), m_lexicon))) {
            return {PieceKind::Furniture, {}, {0, piece.text.size()}, {}, {}, {}};
        }
        if (labelledNoteAt(piece.text.chars(), piece.mark.length, m_year, m_lexicon)) {
            return {PieceKind::Note, {}, {}, {}, {}, {}};
        }
        if (const std::optional<SortedPiece> found = at > 0 ? ownerTitle(piece) : std::nullopt) {
            return *found;
        }
        if (isTitle(at)) {
            return {PieceKind::Title, {}, {0, piece.text.size()}, {}, {}, {}};
        }
        for (const auto reader :
             {&Sorter::label, &Sorter::owner, &Sorter::bracketedOwner, &Sorter::speaker, &Sorter::dateHeading}) {
            if (const std::optional<SortedPiece> found = (this->*reader)(piece)) {
                return *found;
            }
        }
        return isHeadingLine(m_pieces, at, m_lexicon) ? heading(piece) : body(at);
    }

private:
    /// The first line may be a title without a year; one in the middle is a section's heading, unless labels say which
    /// the sections are.
    [[nodiscard]] bool isTitle(std::size_t at) const {
        const TextPiece& piece = m_pieces[at];
        const bool only = m_pieces.size() == 1;
        if (only || (piece.mark.length > 0 && !isDashed(piece)) || !piece.isLine) {
            return false;
        }
        const std::u32string_view text = piece.text.chars();
        if (at == 0 && isTitleLike(piece) && !isUnitName(piece.body(), m_lexicon)) {
            return endsLikeTitle(text, m_lexicon) || (m_pieces.size() > 1 && isBelowTitle(m_pieces[1]));
        }
        return isDocumentTitle(text, m_lexicon) && (at <= 2 || m_labels >= 2 || !sectionOf(text, m_year, m_lexicon));
    }

    /// A second line of the title, or the first unit to speak.
    [[nodiscard]] bool isBelowTitle(const TextPiece& piece) const {
        const bool line = piece.isLine && (piece.mark.length == 0 || isDashed(piece));
        return (line && isDocumentTitle(piece.text.chars(), m_lexicon)) || owner(piece) || speaker(piece);
    }

    /// A unit alone above its notice's title (关于印发…的通知), or above the date at its end.
    [[nodiscard]] bool signsOrIssues(std::size_t at) const {
        const TextPiece& piece = m_pieces[at];
        if (at + 1 == m_pieces.size() || !piece.isLine || !areUnitNames(piece.body(), m_lexicon)) {
            return false;
        }
        const std::u32string_view next = m_pieces[at + 1].text.chars();
        return next.starts_with(U"关于") || (next.ends_with(U"日") && isFurniture(next, m_lexicon));
    }

    [[nodiscard]] std::optional<SortedPiece> label(const TextPiece& piece) const {
        const Span body = piece.bodyAt();
        const std::optional<SectionLabel> found = sectionLabelAt(piece.text.chars(), body.begin, m_lexicon);
        if (!found) {
            return std::nullopt;
        }
        return SortedPiece{PieceKind::Label, {}, {body.begin + found->length, body.end}, found->kind, {}, {}};
    }

    [[nodiscard]] bool isOwnerName(std::u32string_view words, bool runsOn) const {
        return areUnitNames(words, m_lexicon) ||
               (runsOn && m_unitLines >= kSeveralUnits && isUnitOfSeries(words, m_lexicon));
    }

    /// 市教育局 alone, 市教育局：…
    [[nodiscard]] std::optional<SortedPiece> owner(const TextPiece& piece) const {
        const Span at = piece.bodyAt();
        const std::u32string_view words = piece.body();
        const std::size_t colon = std::min(words.find(U'：'), words.size());
        const bool alone = colon + 1 >= words.size();
        const bool sentence = alone && !words.empty() && endsSentence(words.back());
        if (colon > kLongestUnits || sentence || !piece.beginsParagraph || (alone && !piece.isLine && !piece.note) ||
            !isOwnerName(words.substr(0, colon), !alone)) {
            return std::nullopt;
        }
        const int end = at.begin + static_cast<int>(colon);
        return SortedPiece{PieceKind::Owner, {at.begin, end}, {std::min(end + 1, at.end), at.end}, {}, {}, {}};
    }

    /// 【市教育局】答：…
    [[nodiscard]] std::optional<SortedPiece> bracketedOwner(const TextPiece& piece) const {
        const std::u32string_view text = piece.text.chars();
        const std::size_t close = text.find(U'】');
        if (!piece.beginsParagraph || !text.starts_with(U'【') || close > kLongestUnits ||
            !areUnitNames(text.substr(1, close - 1), m_lexicon)) {
            return std::nullopt;
        }
        const std::u32string_view rest = text.substr(close + 1);
        const std::size_t answer = rest.starts_with(U"答：") ? 2 : rest.starts_with(U"：") ? 1 : 0;
        const int unit = static_cast<int>(close);
        return SortedPiece{
            PieceKind::Owner, {1, unit}, {unit + 1 + static_cast<int>(answer), piece.text.size()}, {}, {}, {}};
    }

    /// 市教育局2024年工作目标 among those of others
    [[nodiscard]] std::optional<SortedPiece> ownerTitle(const TextPiece& piece) const {
        const Span at = piece.bodyAt();
        if (!isTitleLike(piece) || !endsLikeTitle(piece.body(), m_lexicon)) {
            return std::nullopt;
        }
        const int length = unitNameLength(piece.text.chars(), at.begin, m_lexicon);
        if (length == 0) {
            return std::nullopt;
        }
        return SortedPiece{PieceKind::Owner,
                           {at.begin, at.begin + length},
                           {at.end, at.end},
                           sectionOf(piece.body(), m_year, m_lexicon),
                           {},
                           {}};
    }

    /// 市教育局局长张某某： and 江南街道党工委书记表态，
    [[nodiscard]] std::optional<SortedPiece> speaker(const TextPiece& piece) const {
        const Span at = piece.bodyAt();
        const std::u32string_view text = piece.text.chars();
        const int unit = piece.beginsParagraph ? unitBeforePostLength(text, at.begin, m_lexicon) : 0;
        if (unit == 0) {
            return std::nullopt;
        }
        int end = at.begin + unit + speakerLength(text, at.begin + unit, m_lexicon);
        const bool ends = end >= at.end || text[static_cast<std::size_t>(end)] == U'：' ||
                          m_lexicon.list(u"unitverbs"_s).lengthAt(text, end) > 0;
        if (!ends) {
            return std::nullopt;
        }
        end += end < at.end && text[static_cast<std::size_t>(end)] == U'：' ? 1 : 0;
        return SortedPiece{PieceKind::Owner, {at.begin, at.begin + unit}, {end, std::max(end, at.end)}, {}, {}, {}};
    }

    /// 6月底前完成事项：
    [[nodiscard]] std::optional<SortedPiece> dateHeading(const TextPiece& piece) const {
        const Span at = piece.bodyAt();
        const std::optional<Period> period =
            piece.isLine && !at.isEmpty() ? periodAt(piece.text.chars(), at.begin, m_year) : std::nullopt;
        if (!period || period->kind != PeriodKind::Due || !period->end.isValid()) {
            return std::nullopt;
        }
        const std::u32string_view rest = piece.text.piece({period->at.end, at.end});
        const bool counts = std::any_of(rest.begin(), rest.end(), isDigit);
        if (counts || rest.size() > kLongestDueTail || (!rest.empty() && endsSentence(rest.back()))) {
            return std::nullopt;
        }
        const std::u32string_view date = piece.text.piece(period->at);
        const bool dateline = date.ends_with(U"日") && rest.find(U"完成") == std::u32string_view::npos;
        const bool said = rest.empty() || rest.back() == U'：' || rest.find(U"完成") != std::u32string_view::npos;
        const std::optional<SectionKind> section = sectionOf(piece.body(), m_year, m_lexicon);
        if (!said || dateline || period->isWholeYear || section == SectionKind::Results) {
            return std::nullopt;
        }
        return SortedPiece{PieceKind::Heading, {}, {}, section, period->end, period->at};
    }

    [[nodiscard]] SortedPiece heading(const TextPiece& piece) const {
        const Span at = piece.bodyAt();
        const int length = static_cast<int>(withoutLayoutDigits(piece.body()).size());
        SortedPiece found{PieceKind::Heading, {at.begin, at.begin + length}, {}, {}, {}, {}};
        found.section = sectionOf(piece.body(), m_year, m_lexicon);
        if (const std::optional<Period> period = dueAt(piece); period && period->end.year() > m_year) {
            found.due = period->end;
            found.dueAt = period->at;
        }
        return found;
    }

    /// 1月6日，区政府召开会议，: when and where it was said, which is no date to be kept.
    [[nodiscard]] int datelineLength(const TextPiece& piece) const {
        const Span at = piece.bodyAt();
        const std::u32string_view text = piece.text.chars();
        const std::optional<Period> date = dueAt(piece);
        if (!date || date->at.end >= at.end || text[static_cast<std::size_t>(date->at.end)] != U'，' ||
            !piece.text.piece(date->at).ends_with(U"日")) {
            return 0;
        }
        const std::size_t end = text.find_first_of(U"，。；", static_cast<std::size_t>(date->at.end) + 1);
        const int clauseEnd = end < static_cast<std::size_t>(at.end) ? static_cast<int>(end) + 1 : at.end;
        const std::u32string_view clause = piece.text.piece({date->at.end, clauseEnd});
        return m_lexicon.list(u"meetingverbs"_s).find(clause) >= 0 ? clauseEnd - at.begin : 0;
    }

    /// The date to be kept that the piece begins with.
    [[nodiscard]] std::optional<Period> dueAt(const TextPiece& piece) const {
        const Span at = piece.bodyAt();
        const std::optional<Period> period =
            at.isEmpty() ? std::nullopt : periodAt(piece.text.chars(), at.begin, m_year);
        return period && period->kind == PeriodKind::Due && period->end.isValid() ? period : std::nullopt;
    }

    /// 到2027年，… and lines after a dash below it
    [[nodiscard]] bool headsDashes(std::size_t at) const {
        return at + 1 < m_pieces.size() && m_pieces[at].beginsParagraph && !isDashed(m_pieces[at]) &&
               isDashed(m_pieces[at + 1]);
    }

    /// A paragraph, perhaps with a title of its own before it, or a date for the items after it.
    [[nodiscard]] SortedPiece body(std::size_t index) const {
        const TextPiece& piece = m_pieces[index];
        const Span at = piece.bodyAt();
        SortedPiece found{PieceKind::Body, {}, at, {}, {}, {}};
        const bool numbered = piece.mark.length > 0 && piece.beginsParagraph;
        found.body.begin += datelineLength(piece);
        const int title = numbered ? runInTitleLength(piece.body(), m_lexicon) : 0;
        if (title > 0 && found.body.begin == at.begin) {
            found.head = {at.begin, at.begin + title};
            found.body.begin += title + 1;
        }
        const bool leadsIn = !at.isEmpty() && piece.body().back() == U'：';
        if (const std::optional<Period> period = dueAt(piece)) {
            const bool later = headsDashes(index) && period->end.year() > m_year;
            if (later || (leadsIn && !period->isWholeYear)) {
                found.due = period->end;
                found.dueAt = period->at;
            }
        }
        return found;
    }

    const std::vector<TextPiece>& m_pieces;
    int m_year;
    const Lexicon& m_lexicon;
    std::ptrdiff_t m_labels = 0;
    std::ptrdiff_t m_unitLines = 0;  ///< 市教育局：…
};

}  // namespace

std::vector<SortedPiece> sorted(const std::vector<TextPiece>& pieces, int year, const Lexicon& lexicon) {
    const Sorter sorter(pieces, year, lexicon);
    std::vector<SortedPiece> found;
    found.reserve(pieces.size());
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        found.push_back(sorter.sortedAt(at));
    }
    return found;
}

}  // namespace pledge
