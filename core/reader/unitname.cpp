#include <core/reader/characters.h>
#include <core/reader/unitname.h>

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kLongest = 24;
constexpr int kLongestWeak = 14;
constexpr int kLongestPlace = 6;
constexpr int kLongestPerson = 4;

/// The name without what stands in brackets: 发改委（能源局） is 发改委. Empty where brackets do not fit.
std::u32string withoutBrackets(std::u32string_view words) {
    std::u32string plain;
    int depth = 0;
    for (const char32_t character : words) {
        if (character == U'（') {
            ++depth;
        } else if (character == U'）') {
            if (--depth < 0) {
                return {};
            }
        } else if (depth == 0) {
            plain.push_back(character);
        }
    }
    return depth == 0 ? plain : std::u32string();
}

bool isNameCharacter(char32_t character) {
    return (isHan(character) || isLatin(character)) && !isOneOf(character, U"的了是在等请将被把");
}

bool endsWithListed(std::u32string_view name, const WordList& words) {
    return words.lengthBefore(name, static_cast<int>(name.size())) > 0;
}

bool beginsWithListed(std::u32string_view name, const WordList& words) {
    return words.lengthAt(name, 0) > 0;
}

/// 服务局 and 保障局 are names although they begin like a title; 推进市场建设 is none.
bool beginsLikeTitle(std::u32string_view name, const Lexicon& lexicon) {
    return beginsWithListed(name, lexicon.list(u"headingverbs"_s));
}

/// 市水利局召开河湖管理会 tells what a unit does.
bool tellsOfAMeeting(std::u32string_view name) {
    constexpr std::array<std::u32string_view, 5> kActs{U"召开", U"举行", U"召集", U"贯彻", U"传达"};
    return std::any_of(kActs.begin(), kActs.end(),
                       [name](std::u32string_view act) { return name.find(act) != std::u32string_view::npos; });
}

bool endsLikeUnit(std::u32string_view name, const Lexicon& lexicon) {
    if (endsWithListed(name, lexicon.list(u"unitsuffixes"_s))) {
        return static_cast<int>(name.size()) <= 6 || !beginsLikeTitle(name, lexicon);
    }
    if (static_cast<int>(name.size()) > kLongestWeak || !endsWithListed(name, lexicon.list(u"unitweaksuffixes"_s))) {
        return false;
    }
    const bool place = isOneOf(name.back(), U"市县州旗村");
    return !beginsLikeTitle(name, lexicon) && (!place || static_cast<int>(name.size()) <= kLongestPlace);
}

std::u32string_view trimmedOf(std::u32string_view words, std::u32string_view set) {
    while (!words.empty() && isOneOf(words.front(), set)) {
        words.remove_prefix(1);
    }
    while (!words.empty() && isOneOf(words.back(), set)) {
        words.remove_suffix(1);
    }
    return words;
}

/// The next name of a list: up to a comma outside brackets.
std::size_t nameEnd(std::u32string_view words, std::size_t from) {
    int depth = 0;
    for (std::size_t at = from; at < words.size(); ++at) {
        if (words[at] == U'（') {
            ++depth;
        } else if (words[at] == U'）') {
            --depth;
        } else if (depth <= 0 && isOneOf(words[at], U"、，；/ ")) {
            return at;
        }
    }
    return words.size();
}

}  // namespace

bool isUnitName(std::u32string_view words, const Lexicon& lexicon) {
    if (words.size() < 2 || words.size() > 2 * kLongest) {
        return false;
    }
    const std::u32string name = withoutBrackets(words);
    if (name.size() < 2 || name.size() > kLongest || !std::all_of(name.begin(), name.end(), isNameCharacter)) {
        return false;
    }
    if (lexicon.list(u"unitgroups"_s).holds(name)) {
        return true;
    }
    return !name.starts_with(U"各") && !tellsOfAMeeting(name) &&
           !beginsWithListed(name, lexicon.list(u"unitneverfirst"_s)) &&
           !endsWithListed(name, lexicon.list(u"unitnever"_s)) && endsLikeUnit(name, lexicon);
}

bool isUnitOfSeries(std::u32string_view words, const Lexicon& lexicon) {
    const int size = static_cast<int>(words.size());
    return size > 2 && size <= kLongestWeak && std::all_of(words.begin(), words.end(), isNameCharacter) &&
           endsWithListed(words, lexicon.list(u"unitseries"_s)) && !beginsLikeTitle(words, lexicon);
}

bool areUnitNames(std::u32string_view words, const Lexicon& lexicon) {
    words = trimmedOf(words, U"、，；。：");
    if (words.ends_with(U"等")) {
        words.remove_suffix(1);
    }
    if (words.empty()) {
        return false;
    }
    for (std::size_t from = 0; from <= words.size();) {
        const std::size_t end = nameEnd(words, from);
        if (!isUnitName(words.substr(from, end - from), lexicon)) {
            return false;
        }
        from = end + 1;
    }
    return true;
}

int unitNameLength(std::u32string_view text, int at, const Lexicon& lexicon) {
    const int most = std::min(kLongest, static_cast<int>(text.size()) - at);
    int reach = 0;
    int depth = 0;
    for (; reach < most; ++reach) {
        const char32_t character = text[static_cast<std::size_t>(at + reach)];
        depth += character == U'（' ? 1 : character == U'）' ? -1 : 0;
        const bool inside = depth > 0 || character == U'）';
        if (depth < 0 || (!inside && !isNameCharacter(character))) {
            break;
        }
    }
    const WordList& cuts = lexicon.list(u"unitcuts"_s);
    for (int length = reach; length >= 2; --length) {
        if (isUnitName(text.substr(static_cast<std::size_t>(at), static_cast<std::size_t>(length)), lexicon) &&
            cuts.lengthAt(text, at + length - 1) == 0) {
            return length;
        }
    }
    return 0;
}

int speakerLength(std::u32string_view text, int at, const Lexicon& lexicon) {
    const WordList& posts = lexicon.list(u"unitposts"_s);
    int end = at;
    for (int length = posts.lengthAt(text, end); length > 0; length = posts.lengthAt(text, end)) {
        end += length;
        if (end < static_cast<int>(text.size()) && text[static_cast<std::size_t>(end)] == U'、') {
            ++end;
        }
    }
    if (end == at) {
        return 0;
    }
    const WordList& verbs = lexicon.list(u"unitverbs"_s);
    for (int person = 0; person < kLongestPerson && end < static_cast<int>(text.size()); ++person) {
        if (!isHan(text[static_cast<std::size_t>(end)]) || verbs.lengthAt(text, end) > 0) {
            break;
        }
        ++end;
    }
    return end - at;
}

int unitBeforePostLength(std::u32string_view text, int at, const Lexicon& lexicon) {
    const int longest = unitNameLength(text, at, lexicon);
    for (int length = 2; length <= longest; ++length) {
        const std::u32string_view name = text.substr(static_cast<std::size_t>(at), static_cast<std::size_t>(length));
        if (speakerLength(text, at + length, lexicon) > 0 && isUnitName(name, lexicon)) {
            return length;
        }
    }
    return 0;
}

}  // namespace pledge
