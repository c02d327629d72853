#include <core/reader/characters.h>
#include <core/reader/grammarinput.h>
#include <core/reader/numeral.h>

#include <QString>

#include <algorithm>
#include <limits>

namespace pledge {

namespace {

namespace pegtl = tao::pegtl;
using pegtl::utf32::one;
using pegtl::utf32::range;

struct Digit : range<U'0', U'9'> {};
struct Thousands : pegtl::seq<one<U',', U'，'>, Digit, Digit, Digit, pegtl::not_at<Digit>> {};
struct Grouped : pegtl::seq<pegtl::rep_min_max<1, 3, Digit>, pegtl::plus<Thousands>> {};
struct Fraction : pegtl::seq<one<U'.'>, pegtl::plus<Digit>> {};
struct Arabic : pegtl::seq<pegtl::sor<Grouped, pegtl::plus<Digit>>, pegtl::opt<Fraction>> {};

struct Ones : one<U'一', U'二', U'三', U'四', U'五', U'六', U'七', U'八', U'九', U'两'> {};
struct Tens : one<U'十', U'百', U'千'> {};
struct Zero : one<U'零', U'〇'> {};
struct Small : pegtl::plus<pegtl::sor<Ones, Tens, Zero, one<U'廿', U'卅'>>> {};
struct TenThousands
    : pegtl::seq<Small, one<U'万'>, pegtl::opt<Zero>, Ones, Tens, pegtl::star<pegtl::sor<Ones, Tens, Zero>>> {};
struct Chinese : pegtl::sor<TenThousands, Small> {};

struct Written {
    std::u32string_view characters;
    bool isChinese = false;
};

template <typename Rule>
struct Note : pegtl::nothing<Rule> {};

template <>
struct Note<Arabic> {
    template <typename ActionInput>
    static void apply(const ActionInput& input, Written& written) {
        written = {matchedCharacters(input), false};
    }
};

template <>
struct Note<Chinese> {
    template <typename ActionInput>
    static void apply(const ActionInput& input, Written& written) {
        written = {matchedCharacters(input), true};
    }
};

/// What is as often a digit as a letter, and what is a digit only beside digits.
bool looksLikeDigit(char32_t c, bool besideDigits) {
    constexpr std::u32string_view kOften = U"OoIl";
    constexpr std::u32string_view kBeside = U"SZB";
    return kOften.find(c) != kOften.npos || (besideDigits && kBeside.find(c) != kBeside.npos);
}

int onesOf(char32_t c) {
    constexpr std::u32string_view kOnes = U"〇一二三四五六七八九";
    if (c == U'两') {
        return 2;
    }
    if (c == U'零') {
        return 0;
    }
    const std::size_t found = kOnes.find(c);
    return found == std::u32string_view::npos ? -1 : static_cast<int>(found);
}

int scaleOf(char32_t c) {
    switch (c) {
        case U'十':
            return 10;
        case U'百':
            return 100;
        case U'千':
            return 1000;
        default:
            return 0;
    }
}

/// 三五 is "three or five" and no number; 二〇二五 is a year.
bool readsAsDigits(std::u32string_view characters) {
    return characters.size() > 1 &&
           std::ranges::none_of(characters, [](char32_t c) { return scaleOf(c) > 0 || c == U'廿' || c == U'卅'; });
}

/// Up to 9 999: every digit with its scale, scales falling.
std::optional<qint64> belowTenThousand(std::u32string_view characters) {
    qint64 sum = 0;
    qint64 digit = -1;
    int lastScale = 10000;
    for (const char32_t c : characters) {
        if (c == U'廿' || c == U'卅') {
            sum += c == U'廿' ? 20 : 30;
            lastScale = 10;
            digit = -1;
            continue;
        }
        if (const int scale = scaleOf(c); scale > 0) {
            if (scale >= lastScale || digit == 0) {
                return std::nullopt;
            }
            sum += (digit < 0 ? 1 : digit) * scale;
            lastScale = scale;
            digit = -1;
            continue;
        }
        const int ones = onesOf(c);
        if (ones < 0 || digit > 0) {
            return std::nullopt;
        }
        digit = ones;
    }
    return sum + std::max<qint64>(digit, 0);
}

std::optional<Decimal> arabicValue(std::u32string_view characters) {
    QString digits;
    for (const char32_t c : characters) {
        if (isDigit(c) || c == U'.') {
            digits += QChar(static_cast<char16_t>(c));
        }
    }
    const auto value = Decimal::parse(digits);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<Decimal> chineseValue(std::u32string_view characters) {
    if (readsAsDigits(characters)) {
        return std::nullopt;
    }
    const auto number = chineseNumber(characters);
    if (!number || *number > std::numeric_limits<qint32>::max()) {
        return std::nullopt;
    }
    return Decimal::fromInteger(static_cast<qint32>(*number));
}

}  // namespace

bool isChineseDigit(char32_t c) {
    return onesOf(c) >= 0 || scaleOf(c) > 0 || c == U'廿' || c == U'卅';
}

int endOfDamagedDigits(std::u32string_view text, int at) {
    const auto charAt = [text](int place) {
        return place >= 0 && place < static_cast<int>(text.size()) ? text[static_cast<std::size_t>(place)] : U'\0';
    };
    int end = at;
    bool isDamaged = false;
    bool hasDigit = false;
    for (; isDigit(charAt(end)) || charAt(end) == U'.' || looksLikeDigit(charAt(end), hasDigit); ++end) {
        hasDigit = hasDigit || isDigit(charAt(end));
        isDamaged = isDamaged || isLatin(charAt(end)) || (charAt(end) == U'.' && charAt(end + 1) == U'.');
    }
    const bool standsAlone = !isLatin(charAt(end)) && !isLatin(charAt(at - 1)) && charAt(at) != U'.';
    return isDamaged && standsAlone ? end : at;
}

std::optional<qint64> chineseNumber(std::u32string_view characters) {
    const std::size_t split = characters.find(U'万');
    if (split == std::u32string_view::npos) {
        return belowTenThousand(characters);
    }
    const auto high = belowTenThousand(characters.substr(0, split));
    const auto low = belowTenThousand(characters.substr(split + 1));
    return high && low ? std::optional(*high * 10000 + *low) : std::nullopt;
}

std::optional<Numeral> numeralAt(std::u32string_view text, int at) {
    Written written;
    const int length = charactersMatched<pegtl::sor<Arabic, Chinese>, Note>(text, at, written);
    if (length == 0) {
        return std::nullopt;
    }
    const auto value = written.isChinese ? chineseValue(written.characters) : arabicValue(written.characters);
    return value ? std::optional(Numeral{length, *value, written.isChinese}) : std::nullopt;
}

}  // namespace pledge
