#pragma once

#include <core/exchange/sheettime.h>

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace pledge {

/// What a column of an unknown sheet holds.
enum class SheetMeaning {
    Ignored,  ///< remarks, people, last year, the line
    Order,    ///< running numbers
    Owner,    ///< the unit that answers for it
    Name,     ///< what is pledged
    Measure,  ///< 单位, 计量单位
    Target,   ///< the year's target
    Period,   ///< the month of each row
    Value,    ///< the figure, of the head's or the sheet's month
    Rate      ///< 完成率
};

inline constexpr std::array kSheetMeanings{SheetMeaning::Ignored, SheetMeaning::Order,   SheetMeaning::Owner,
                                           SheetMeaning::Name,    SheetMeaning::Measure, SheetMeaning::Target,
                                           SheetMeaning::Period,  SheetMeaning::Value,   SheetMeaning::Rate};

/// The meaning's word on the command line and in a kept mapping: ignored, order, unit, pledge, measure, target, period,
/// value, rate.
[[nodiscard]] QString meaningToken(SheetMeaning meaning);
[[nodiscard]] std::optional<SheetMeaning> meaningFromToken(QStringView token);

/// What sort of figure a value's column gives, where that is not simply what was reached.
enum class ValueSort {
    Reached,
    Forecast,  ///< 6月预计: not reached yet
    Balance,   ///< 月末余额: what stands, not what was added
    Increase   ///< 比年初新增, beside a balance
};

/// A column by its head, the head's rows joined.
struct SheetColumn {
    SheetMeaning meaning = SheetMeaning::Ignored;
    int at = 0;
    QString head;      ///< packed, without its unit
    QString whole;     ///< packed
    QString unit;      ///< that the head says: 累计完成（万元）
    WrittenTime time;  ///< of a value
    ValueSort sort = ValueSort::Reached;
    QString owner;  ///< the unit that the head names, where units stand across
    QString rest;   ///< what a value's head says besides what was reached
    bool isKnown = false;
    bool isByPerson = false;  ///< a person said the meaning
    bool isForm = false;      ///< the head alone says neither 指标 nor figures surely: 目标任务, 单位, 任务
};

/// 累计完成(万元), 投资额/亿元 as words and unit; the text alone where it ends in no unit.
[[nodiscard]] std::pair<QString, QString> partedUnit(const QString& packed);

/// What the head says by itself.
[[nodiscard]] SheetColumn columnOfHead(const QString& head, const MonthSpan& span, std::optional<Month> given);

}  // namespace pledge
