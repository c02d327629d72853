#include <core/reader/characters.h>
#include <core/reader/textowner.h>
#include <core/reader/unitname.h>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kShortestStem = 2;

Heading headingAt(const SourceText& source, const TextPiece& piece, Span at) {
    const Span place = piece.text.source(at);
    return {quoted(source, place), place};
}

/// What follows the name in a title that tells who issues it, and not who promises.
bool isIssued(std::u32string_view rest) {
    constexpr std::array<std::u32string_view, 6> kIssues{U"关于印发", U"印发", U"关于下达",
                                                         U"关于公布", U"转发", U"关于转发"};
    return std::any_of(kIssues.begin(), kIssues.end(),
                       [rest](std::u32string_view issue) { return rest.starts_with(issue); });
}

/// A county or a city in a title says where, not who.
bool isPlace(std::u32string_view name, const Lexicon& lexicon) {
    const bool office = lexicon.list(u"unitsuffixes"_s).lengthBefore(name, static_cast<int>(name.size())) > 0;
    return !office && isOneOf(name.back(), U"省市县区州旗");
}

/// A contract (目标责任书) is signed by two: its title names neither.
bool isContract(std::u32string_view title) {
    return title.ends_with(U"责任书") || title.ends_with(U"责任状");
}

/// A title's unit stands at its begin, behind a year or behind an opening mark; or it is the speaker's.
std::optional<Span> unitInTitle(std::u32string_view title, const Lexicon& lexicon) {
    if (isContract(title)) {
        return std::nullopt;
    }
    for (int at = 0; at < static_cast<int>(title.size()); ++at) {
        const char32_t before = at == 0 ? U'《' : title[static_cast<std::size_t>(at - 1)];
        if (!isOneOf(before, U"《-发度年“：，") || title[static_cast<std::size_t>(at)] == U'度') {
            continue;
        }
        if (const int speaking = unitBeforePostLength(title, at, lexicon); speaking > 0) {
            return Span{at, at + speaking};
        }
        const int length = isOneOf(before, U"：，") ? 0 : unitNameLength(title, at, lexicon);
        const std::size_t end = static_cast<std::size_t>(at + length);
        if (length > 0 &&
            !isPlace(title.substr(static_cast<std::size_t>(at), static_cast<std::size_t>(length)), lexicon) &&
            !isIssued(title.substr(end))) {
            return Span{at, at + length};
        }
    }
    return std::nullopt;
}

/// 市教育局2024年工作计划 that runs on into its first sentence.
std::optional<Span> unitBeforeRunInTitle(std::u32string_view text, const Lexicon& lexicon) {
    constexpr std::size_t kYear = 5;
    constexpr std::size_t kLongestRest = 16;
    const int length = unitNameLength(text, 0, lexicon);
    const std::u32string_view rest = text.substr(static_cast<std::size_t>(length));
    const bool dated = rest.size() > kYear && std::all_of(rest.begin(), rest.begin() + 4, isDigit) && rest[4] == U'年';
    if (length == 0 || !dated) {
        return std::nullopt;
    }
    for (std::size_t end = kYear + 2; end <= std::min(rest.size(), kYear + kLongestRest); ++end) {
        if (lexicon.list(u"titlewords"_s).lengthBefore(rest, static_cast<int>(end)) > 0) {
            return Span{0, length};
        }
        if (isOneOf(rest[end - 1], U"，。；：")) {
            break;
        }
    }
    return std::nullopt;
}

/// The words that name the unit without its level and without what kind of unit it is: 市经信局 is 经信.
std::u32string_view stemOf(std::u32string_view name, const Lexicon& lexicon) {
    name.remove_prefix(1);
    const int suffix = lexicon.list(u"unitsuffixes"_s).lengthBefore(name, static_cast<int>(name.size()));
    name.remove_suffix(static_cast<std::size_t>(suffix));
    return name;
}

/// Whether the title names the unit and leaves its level out.
bool isLevelLeftOut(std::u32string_view name, std::u32string_view title, const Lexicon& lexicon) {
    if (!isOneOf(name.front(), U"市县区省州")) {
        return false;
    }
    const std::u32string_view stem = stemOf(name, lexicon);
    const std::size_t found = title.find(stem);
    return static_cast<int>(stem.size()) >= kShortestStem && found != std::u32string_view::npos &&
           (found == 0 || title[found - 1] != name.front());
}

/// Units that a piece's clauses begin with and let promise.
class Speakers {
public:
    Speakers(const SourceText& source, std::u32string title, const Lexicon& lexicon)
        : m_source(source), m_title(std::move(title)), m_lexicon(lexicon) {}

    void look(const TextPiece& piece) {
        const std::u32string_view text = piece.text.chars();
        for (int at = 0; at < piece.text.size() && !m_areSeveral; ++at) {
            if (at == 0 || isOneOf(text[static_cast<std::size_t>(at - 1)], U"，。；")) {
                const int length = promisingUnitLength(text, at, m_lexicon);
                const Span unit{at, at + length};
                const bool introduced = m_lexicon.list(u"introverbs"_s).lengthAt(text, unit.end) > 0;
                const bool inTitle = m_title.find(piece.text.piece(unit)) != std::u32string::npos;
                if (length > 0 && (introduced || (inTitle && !isPlace(piece.text.piece(unit), m_lexicon)))) {
                    take(piece, unit);
                }
            }
        }
    }

    [[nodiscard]] std::optional<Heading> only() const { return m_areSeveral ? std::nullopt : m_found; }

private:
    void take(const TextPiece& piece, Span at) {
        if (isLevelLeftOut(piece.text.piece(at), m_title, m_lexicon)) {
            ++at.begin;
        }
        const Heading heading = headingAt(m_source, piece, at);
        m_areSeveral = m_found && m_found->text != heading.text;
        m_found = m_found ? m_found : heading;
    }

    const SourceText& m_source;
    std::u32string m_title;
    const Lexicon& m_lexicon;
    std::optional<Heading> m_found;
    bool m_areSeveral = false;
};

/// The first line heads the text, whatever its words.
bool isHead(const std::vector<SortedPiece>& kinds, std::size_t at) {
    return kinds[at].kind == PieceKind::Title || (at == 0 && kinds[at].kind == PieceKind::Heading);
}

std::u32string titlesOf(const std::vector<TextPiece>& pieces, const std::vector<SortedPiece>& kinds) {
    std::u32string titles;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        if (isHead(kinds, at)) {
            titles += pieces[at].text.chars();
            titles += U'\n';
        }
    }
    return titles;
}

}  // namespace

std::optional<Heading> ownerOfText(const SourceText& source, const std::vector<TextPiece>& pieces,
                                   const std::vector<SortedPiece>& kinds, const Lexicon& lexicon) {
    Speakers speakers(source, titlesOf(pieces, kinds), lexicon);
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        if (kinds[at].kind == PieceKind::Owner) {
            return std::nullopt;
        }
        const bool first = at == 0 && kinds[at].kind == PieceKind::Body;
        const std::optional<Span> unit = isHead(kinds, at) ? unitInTitle(pieces[at].text.chars(), lexicon)
                                         : first           ? unitBeforeRunInTitle(pieces[at].text.chars(), lexicon)
                                                           : std::nullopt;
        if (unit) {
            return headingAt(source, pieces[at], *unit);
        }
        if (kinds[at].kind == PieceKind::Body) {
            speakers.look(pieces[at]);
        }
    }
    return speakers.only();
}

}  // namespace pledge
