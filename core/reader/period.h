#pragma once

#include <core/base/span.h>

#include <QDate>

#include <optional>
#include <string_view>

namespace pledge {

/// What a text's words for a time say.
enum class PeriodKind {
    Due,         ///< a date to be kept: 6月底前, 三季度, 到2025年, 全年
    Before,      ///< a year before the plan's: 去年, 2021年
    Run,         ///< months one after another: 1—5月. Of a result, where nothing else says that it is to come
    Comparison,  ///< 比上年, 在去年基础上: what it is compared with
    Damaged      ///< 19月: digits that cannot be
};

/// A date or a period, for the plan year it is read for. The end is the last day of the period said; invalid where
/// damaged.
struct Period {
    Span at;
    PeriodKind kind = PeriodKind::Due;
    QDate end;
    bool isWholeYear = false;  ///< 全年, 今年, 2022年: says the year, and no date inside it

    friend bool operator==(const Period&, const Period&) = default;
};

/// The longest words for a time that begin at that place of a cleaned text.
[[nodiscard]] std::optional<Period> periodAt(std::u32string_view text, int at, int year);

}  // namespace pledge
