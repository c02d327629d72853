#include <core/reader/characters.h>
#include <core/reader/pagepart.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::size_t kLongestFurniture = 60;
constexpr std::size_t kLongestTitle = 60;

bool isAll(std::u32string_view line, bool (*fits)(char32_t)) {
    return !line.empty() && std::all_of(line.begin(), line.end(), fits);
}

bool isPageNumberCharacter(char32_t character) {
    return isDigit(character) || isOneOf(character, U"-/第页共版 ·");
}

bool isDateCharacter(char32_t character) {
    return isDigit(character) || isOneOf(character, U"年月日-/.〇零一二三四五六七八九十");
}

/// 2024年1月5日 or 1月5日 alone; a year alone (2024年) is a heading.
bool isDateAlone(std::u32string_view line) {
    const bool day = line.ends_with(U"日") && (line.size() >= 6 || line.find(U'月') < line.size());
    return isAll(line, isDateCharacter) && (day || (line.size() >= 6 && line.find(U'-') < line.size()));
}

bool hasAddress(std::u32string_view line) {
    return line.find(U"http") != std::u32string_view::npos || line.find(U"www.") != std::u32string_view::npos;
}

std::u32string_view withoutOpening(std::u32string_view line) {
    while (!line.empty() && isOneOf(line.front(), U"□■（【[-·●")) {
        line.remove_prefix(1);
    }
    return line;
}

bool namesAYear(std::u32string_view line) {
    for (std::size_t at = 0; at + 4 <= line.size(); ++at) {
        if (line[at] == U'2' && line[at + 1] == U'0' && isDigit(line[at + 2]) && isDigit(line[at + 3])) {
            return true;
        }
    }
    return line.find(U"二〇") != std::u32string_view::npos;
}

}  // namespace

bool isFurniture(std::u32string_view line, const Lexicon& lexicon) {
    if (line.size() > kLongestFurniture) {
        return false;
    }
    if (isAll(line, isPageNumberCharacter) || isDateAlone(line) || hasAddress(line)) {
        return true;
    }
    return lexicon.list(u"furniture"_s).lengthAt(withoutOpening(line), 0) > 0;
}

bool isColumnHead(std::u32string_view line, const Lexicon& lexicon) {
    const std::array lists{u"columnorder"_s,   u"columnowner"_s,     u"columndue"_s, u"columnignored"_s,
                           u"columnsupport"_s, u"columnindicator"_s, u"columnunit"_s};
    return std::any_of(lists.begin(), lists.end(), [&](const QString& list) { return lexicon.list(list).holds(line); });
}

bool isDocumentTitle(std::u32string_view line, const Lexicon& lexicon) {
    if (line.size() > kLongestTitle || std::any_of(line.begin(), line.end(), endsSentence)) {
        return false;
    }
    if (line.starts_with(U"--")) {
        return true;
    }
    return namesAYear(line) && endsLikeTitle(line, lexicon);
}

bool endsLikeTitle(std::u32string_view line, const Lexicon& lexicon) {
    while (!line.empty() && isOneOf(line.back(), U"》）")) {
        line.remove_suffix(1);
    }
    return lexicon.list(u"titlewords"_s).lengthBefore(line, static_cast<int>(line.size())) > 0;
}

}  // namespace pledge
