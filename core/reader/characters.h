#pragma once

#include <core/reader/numeral.h>

#include <string_view>

namespace pledge {

[[nodiscard]] constexpr bool isLatin(char32_t character) {
    return (U'a' <= character && character <= U'z') || (U'A' <= character && character <= U'Z');
}

/// An ideograph of everyday text; Chinese numerals are such too.
[[nodiscard]] constexpr bool isHan(char32_t character) {
    return character == U'〇' || (0x3400 <= character && character <= 0x9FFF);
}

[[nodiscard]] constexpr bool isOneOf(char32_t character, std::u32string_view set) {
    return set.find(character) != std::u32string_view::npos;
}

[[nodiscard]] constexpr bool isChineseNumeral(char32_t character) {
    return isOneOf(character, U"〇零一二三四五六七八九十百千");
}

/// Blanks of every width, tabs and line breaks.
[[nodiscard]] constexpr bool isBlank(char32_t character) {
    return character <= U' ' || character == 0x7F || (0x80 <= character && character <= 0xA0) || character == 0x1680 ||
           (0x2000 <= character && character <= 0x200A) || character == 0x2028 || character == 0x2029 ||
           character == 0x202F || character == 0x205F || character == 0x3000;
}

/// Characters without width: joiners, marks of direction, soft hyphens, byte order marks.
[[nodiscard]] constexpr bool isInvisible(char32_t character) {
    return character == 0xAD || (0x200B <= character && character <= 0x200F) ||
           (0x202A <= character && character <= 0x202E) || (0x2060 <= character && character <= 0x206F) ||
           (0xFE00 <= character && character <= 0xFE0F) || character == 0xFEFF;
}

/// What ends a sentence, in cleaned text.
[[nodiscard]] constexpr bool endsSentence(char32_t character) {
    return isOneOf(character, U"。！？；");
}

}  // namespace pledge
