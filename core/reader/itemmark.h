#pragma once

#include <string_view>

namespace pledge {

/// How an item of an enumeration is numbered. Each style is a level of its own.
enum class ItemStyle {
    None,
    Chapter,           ///< 第一部分
    Named,             ///< 行动一：
    Chinese,           ///< 一、
    BracketedChinese,  ///< （一）
    Arabic,            ///< 1. or 1、
    BracketedArabic,   ///< （1） or 1）
    Circled,           ///< ①
    Ordinal,           ///< 一是, 一要, 第一，
    Bullet             ///< ●
};

struct ItemMark {
    ItemStyle style = ItemStyle::None;
    int length = 0;  ///< in characters; 0 for none
};

/// ①, ❶
[[nodiscard]] constexpr bool isCircledNumber(char32_t character) {
    return (0x2460 <= character && character <= 0x2473) || (0x2776 <= character && character <= 0x277F);
}

/// The number of an item that stands at that place of a cleaned text.
[[nodiscard]] ItemMark itemMarkAt(std::u32string_view text, int at);

}  // namespace pledge
