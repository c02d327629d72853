#pragma once

#include <core/base/rational.h>

#include <QString>

namespace pledge {

/// What the text of a value's cell turned out to be.
enum class WrittenKind {
    Blank,     ///< nothing, or a mark for nothing: -, —, /, 无
    Figure,    ///< one exact number, perhaps with a unit
    Rough,     ///< 约, 近, 余, 以上: not the number itself
    Range,     ///< 8—10, 6%-6.5%
    Damaged,   ///< IO for 10, 12.3.4, 1,15
    TooLong,   ///< more digits than a spreadsheet keeps
    Fault,     ///< #DIV/0!, TRUE
    Progress,  ///< words with one exact percentage of progress
    Done,      ///< 已完成, 完工投用
    Started,   ///< 推进中, 已启动
    Words      ///< any other words
};

/// A value's cell as it was read. The number is in the unit, where one is written: 1.95万亩 is 1.95 and 万亩.
struct WrittenValue {
    WrittenKind kind = WrittenKind::Blank;
    Rational number;
    QString unit;  ///< % for 个百分点 too; 亿 or 万 may stand alone
};

[[nodiscard]] WrittenValue readWritten(const QString& cleaned);

/// The same for a target's cell, where words for a bound (≥, 以上, 不低于) change nothing about the number.
[[nodiscard]] WrittenValue readWrittenTarget(const QString& cleaned);

}  // namespace pledge
