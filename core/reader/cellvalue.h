#pragma once

#include <core/base/decimal.h>
#include <core/base/span.h>
#include <core/plan/pledge.h>
#include <core/reader/lexicon.h>
#include <core/reader/period.h>

#include <optional>
#include <string_view>

namespace pledge {

/// A table's cell that holds one figure and nothing else but the words that bound and count it: ≥98%, 新增5个以上,
/// 1200. Spans are of the cell's cleaned text.
struct CellValue {
    Decimal value;
    Span figure;                   ///< the number alone
    Span unit;                     ///< empty where the cell names none
    Span counted;                  ///< 新增, 累计, 净增
    Span growth;                   ///< 增长, 下降
    std::optional<Period> period;  ///< 6月底前
    Bound bound = Bound::AtLeast;
    bool isStep = false;   ///< to come down to
    bool isRange = false;  ///< the value is the lower end, of an upper limit the upper one
    bool isRough = false;
    bool isPlace = false;  ///< 前3名
    bool isStretch = false;
};

[[nodiscard]] std::optional<CellValue> cellValueOf(std::u32string_view text, int year, const Lexicon& lexicon);

/// Length of the unit of measure that stands at that place, with 万 or 亿 before it and what it is per (万元/亩).
[[nodiscard]] int measureLengthAt(std::u32string_view text, int at, const Lexicon& lexicon);

}  // namespace pledge
