#pragma once

#include <core/base/decimal.h>

#include <optional>
#include <string_view>

namespace pledge {

/// A number as a text writes it: 1200, 1,200, 36.8, 一千二百, 两, 十.
struct Numeral {
    int length = 0;  ///< in characters
    Decimal value;
    bool isChinese = false;

    friend bool operator==(const Numeral&, const Numeral&) = default;
};

/// The longest number that begins at that place of a cleaned text. A Chinese one ends before 万 or 亿 where these
/// belong to the unit of measure (五千亿元 is 5000 亿元), and takes them where more digits follow (一万二千).
/// None where no number begins, or it does not fit a Decimal.
[[nodiscard]] std::optional<Numeral> numeralAt(std::u32string_view text, int at);

/// A whole Chinese number up to 9 999 万; none where the characters are no number.
[[nodiscard]] std::optional<qint64> chineseNumber(std::u32string_view characters);

[[nodiscard]] constexpr bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

[[nodiscard]] bool isChineseDigit(char32_t c);

/// Where digits end that begin at that place and have others among them which scans and typists put in their place (O
/// and o, I and l, S, Z; a second point). The place itself where the digits are sound, or Latin letters stand around.
[[nodiscard]] int endOfDamagedDigits(std::u32string_view text, int at);

}  // namespace pledge
