#include <core/reader/characters.h>
#include <core/reader/itemmark.h>

#include <array>

namespace pledge {

namespace {

constexpr std::u32string_view kBullets = U"■●◆▲★◎□◇△▪◼➢➤※•○▶►▸▷☆❖✦✓✔◉·";
constexpr std::u32string_view kCounts = U"一二三四五六七八九十";

/// Walks over a text's characters; outside it there is nothing but zeros.
struct Walk {
    std::u32string_view text;
    int at;

    [[nodiscard]] char32_t now() const {
        return at < static_cast<int>(text.size()) ? text[static_cast<std::size_t>(at)] : U'\0';
    }
    bool skip(char32_t character) {
        const bool fits = now() == character;
        at += fits ? 1 : 0;
        return fits;
    }
    bool skipOneOf(std::u32string_view set) {
        const bool fits = now() != U'\0' && isOneOf(now(), set);
        at += fits ? 1 : 0;
        return fits;
    }
    int skipCount(int most) {
        int count = 0;
        while (count < most && now() != U'\0' && isOneOf(now(), kCounts)) {
            ++at;
            ++count;
        }
        return count;
    }
    int skipDigits(int most) {
        int count = 0;
        while (count < most && isDigit(now())) {
            ++at;
            ++count;
        }
        return count;
    }
};

ItemMark markFrom(int begin, const Walk& walk, ItemStyle style) {
    return {style, walk.at - begin};
}

/// 第一部分, 第二章; 第一，
ItemMark ordinalMark(std::u32string_view text, int at) {
    Walk walk{text, at};
    if (!walk.skip(U'第') || (walk.skipCount(3) == 0 && walk.skipDigits(2) == 0)) {
        return {};
    }
    if (walk.skip(U'，')) {
        return markFrom(at, walk, ItemStyle::Ordinal);
    }
    const bool part = walk.skip(U'部') ? walk.skip(U'分') : walk.skipOneOf(U"章节篇");
    if (!part) {
        return {};
    }
    walk.skipOneOf(U"，、：");
    return markFrom(at, walk, ItemStyle::Chapter);
}

/// 行动一：, 任务2：
ItemMark namedMark(std::u32string_view text, int at) {
    static constexpr std::array<std::u32string_view, 5> names{U"行动", U"任务", U"工程", U"专项", U"事项"};
    for (const std::u32string_view name : names) {
        if (text.substr(static_cast<std::size_t>(at)).starts_with(name)) {
            Walk walk{text, at + static_cast<int>(name.size())};
            if ((walk.skipCount(3) > 0 || walk.skipDigits(2) > 0) && walk.skipOneOf(U"：、.")) {
                return markFrom(at, walk, ItemStyle::Named);
            }
        }
    }
    return {};
}

/// 一、 but not 一、二期; 一是, 一要.
ItemMark chineseMark(std::u32string_view text, int at) {
    Walk walk{text, at};
    if (walk.skipCount(3) == 0) {
        return {};
    }
    if (walk.skipOneOf(U"是要")) {
        return markFrom(at, walk, ItemStyle::Ordinal);
    }
    if (walk.skipOneOf(U"、.") && !isOneOf(walk.now(), U"一二三四五六七八九十")) {
        return markFrom(at, walk, ItemStyle::Chinese);
    }
    return {};
}

/// （一）, （1）
ItemMark bracketedMark(std::u32string_view text, int at) {
    Walk walk{text, at};
    if (!walk.skip(U'（')) {
        return {};
    }
    const ItemStyle style = walk.skipCount(3) > 0 ? ItemStyle::BracketedChinese : ItemStyle::BracketedArabic;
    if (style == ItemStyle::BracketedArabic && walk.skipDigits(2) == 0) {
        return {};
    }
    if (!walk.skip(U'）')) {
        return {};
    }
    walk.skipOneOf(U"、.");
    return markFrom(at, walk, style);
}

/// 9月 or 2024年: no decimals, though they follow a point.
bool isDate(Walk walk) {
    const int digits = walk.skipDigits(4);
    return (digits == 4 && walk.skip(U'年')) || ((digits == 1 || digits == 2) && walk.skip(U'月'));
}

/// 1. and 1、 and 2.9月底前, but not 1.5 or 5、6月; 1）
ItemMark arabicMark(std::u32string_view text, int at) {
    Walk walk{text, at};
    if (walk.skipDigits(2) == 0) {
        return {};
    }
    if (walk.skip(U'）')) {
        return markFrom(at, walk, ItemStyle::BracketedArabic);
    }
    const bool point = walk.now() == U'.';
    if (walk.skipOneOf(U".、") && (!isDigit(walk.now()) || (point && isDate(walk)))) {
        walk.skip(U'、');
        return markFrom(at, walk, ItemStyle::Arabic);
    }
    return {};
}

ItemMark signMark(char32_t character) {
    if (isCircledNumber(character)) {
        return {ItemStyle::Circled, 1};
    }
    if (0x2474 <= character && character <= 0x2487) {
        return {ItemStyle::BracketedArabic, 1};
    }
    if (0x2488 <= character && character <= 0x249B) {
        return {ItemStyle::Arabic, 1};
    }
    return isOneOf(character, kBullets) ? ItemMark{ItemStyle::Bullet, 1} : ItemMark{};
}

/// A dash at the begin of a line or a sentence (——, –), not one inside (北京-上海, -5).
ItemMark dashMark(std::u32string_view text, int at) {
    const bool begins = at == 0 || isOneOf(text[static_cast<std::size_t>(at - 1)], U"。；：");
    Walk walk{text, at};
    if (!begins || !walk.skip(U'-')) {
        return {};
    }
    walk.skip(U'-');
    return isHan(walk.now()) ? markFrom(at, walk, ItemStyle::Bullet) : ItemMark{};
}

}  // namespace

ItemMark itemMarkAt(std::u32string_view text, int at) {
    if (at >= static_cast<int>(text.size())) {
        return {};
    }
    const char32_t first = text[static_cast<std::size_t>(at)];
    if (const ItemMark sign = first == U'·' && at > 0 ? ItemMark{} : signMark(first); sign.length > 0) {
        return sign;
    }
    for (const auto reader : {ordinalMark, namedMark, chineseMark, bracketedMark, arabicMark, dashMark}) {
        if (const ItemMark mark = reader(text, at); mark.length > 0) {
            return mark;
        }
    }
    return {};
}

}  // namespace pledge
