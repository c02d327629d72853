#pragma once

#include <core/base/month.h>

#include <QString>

#include <optional>
#include <vector>

namespace pledge {

/// Which part of the year a figure covers, by the words of a head, a title or a period's cell.
enum class TimeSense {
    None,      ///< says no month
    Total,     ///< from the year's begin to the month's end: 1—6月, 截至6月底, 上半年
    Own,       ///< the month alone: 6月当月, 本月
    Open,      ///< the month, and not which of the two: 6月
    Quarter,   ///< a quarter alone: 二季度
    MidMonth,  ///< 截至6月20日: before the month is over
    Damaged,   ///< 19月, 1031日
    Past       ///< 上年同期, 2021年
};

/// A time as it was read. Without a month where only 本月 or 累计 is said.
struct WrittenTime {
    TimeSense sense = TimeSense::None;
    std::optional<Month> month;
    bool hasYear = false;
};

/// The first time that the packed text says. The span is the plan's: years before it are past, and a month without its
/// year is the span's only year's, or the given one's.
[[nodiscard]] WrittenTime readTime(const QString& packed, const MonthSpan& span, std::optional<Month> given = {});

/// A cell that is nothing but a period: 2022-06, 202206, 2022.6, 6月, 2022/6/30, 44742 as a spreadsheet's day. A
/// month's first day stands for the month, but not under a head that asks for a day.
[[nodiscard]] WrittenTime readPeriodCell(const QString& packed, const MonthSpan& span, std::optional<Month> given = {},
                                         bool isDay = false);

}  // namespace pledge
