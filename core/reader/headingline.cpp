#include <core/reader/characters.h>
#include <core/reader/headingline.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::size_t kLongestTitle = 42;
constexpr std::size_t kLongestMarked = 80;
constexpr int kLongestRunIn = 30;
constexpr int kListLength = 3;
constexpr std::ptrdiff_t kMostCommas = 3;

/// Digits of a year, a month, a version (2.0) or a name (5G): they count nothing.
bool isNamingDigits(std::u32string_view words, std::size_t begin, std::size_t end) {
    if (words.substr(begin, end - begin).ends_with(U".0")) {
        return true;
    }
    if (end == words.size()) {
        return false;
    }
    const char32_t next = words[end];
    return (end - begin == 4 && next == U'年') || isOneOf(next, U"月版") || isLatin(next);
}

bool countsSomething(std::u32string_view words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!isDigit(words[at])) {
            continue;
        }
        std::size_t end = at;
        while (end < words.size() && (isDigit(words[end]) || words[end] == U'.')) {
            ++end;
        }
        if (!isNamingDigits(words, at, end)) {
            return true;
        }
        at = end;
    }
    return false;
}

bool isBareLine(const TextPiece& piece) {
    return piece.mark.length == 0 && !piece.isHeading && isTitleLike(piece);
}

/// How many bare lines follow one another around that one.
int bareRun(const std::vector<TextPiece>& pieces, std::size_t at) {
    int run = 1;
    for (std::size_t before = at; run < kListLength && before > 0 && isBareLine(pieces[before - 1]); --before) {
        ++run;
    }
    for (std::size_t after = at + 1; run < kListLength && after < pieces.size() && isBareLine(pieces[after]); ++after) {
        ++run;
    }
    return run;
}

bool isSlogan(std::u32string_view words, const Lexicon& lexicon) {
    return lexicon.list(u"sloganverbs"_s).lengthAt(words, 0) > 0;
}

bool isDeed(std::u32string_view words, const Lexicon& lexicon) {
    return lexicon.list(u"headingverbs"_s).lengthAt(words, 0) > 0 && !isSlogan(words, lexicon);
}

/// Items number on; a heading has something below it.
bool headsItems(const std::vector<TextPiece>& pieces, std::size_t at) {
    const ItemStyle style = pieces[at].mark.style;
    if (style == ItemStyle::Bullet || style == ItemStyle::Ordinal || style == ItemStyle::Circled) {
        return false;
    }
    return at + 1 < pieces.size() && pieces[at + 1].mark.style != style;
}

}  // namespace

bool isTitleLike(const TextPiece& piece) {
    const std::u32string_view words = withoutLayoutDigits(piece.body());
    if (!piece.isLine || piece.note || words.size() < 2) {
        return false;
    }
    if (piece.isHeading) {
        return words.size() <= kLongestMarked;
    }
    const bool sentence = std::any_of(words.begin(), words.end(), endsSentence) || isOneOf(words.back(), U"，、：");
    return words.size() <= kLongestTitle && !sentence && !countsSomething(words) &&
           std::count(words.begin(), words.end(), U'，') <= kMostCommas;
}

bool isHeadingLine(const std::vector<TextPiece>& pieces, std::size_t at, const Lexicon& lexicon) {
    const TextPiece& piece = pieces[at];
    if (!isTitleLike(piece)) {
        return false;
    }
    if (piece.isHeading) {
        return true;
    }
    if (piece.mark.length > 0) {
        return headsItems(pieces, at);
    }
    return !isDeed(piece.body(), lexicon) || bareRun(pieces, at) < kListLength;
}

int runInTitleLength(std::u32string_view words, const Lexicon& lexicon) {
    const std::size_t stop = words.find_first_of(U"。；");
    if (stop == std::u32string_view::npos || stop + 1 >= words.size() || words[stop] != U'。' || stop > kLongestRunIn) {
        return 0;
    }
    const std::u32string_view title = words.substr(0, stop);
    return isSlogan(title, lexicon) && !countsSomething(title) ? static_cast<int>(stop) : 0;
}

std::u32string_view withoutLayoutDigits(std::u32string_view title) {
    std::size_t end = title.size();
    while (end > 0 && title.size() - end < 2 && isDigit(title[end - 1])) {
        --end;
    }
    const bool glued = end > 0 && end < title.size() && isHan(title[end - 1]);
    return glued ? title.substr(0, end) : title;
}

}  // namespace pledge
