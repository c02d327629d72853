#pragma once

#include <core/exchange/sheetfigure.h>
#include <core/exchange/sheetunits.h>
#include <core/plan/pledge.h>
#include <core/wording/sheetwords.h>

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace pledge {

/// The units of measure that stand around a figure, the nearest first to be believed; empty where nothing is said.
struct MeasureHints {
    QString column;                  ///< of its head
    QString row;                     ///< of the row's own column of units
    std::vector<SaidMeasure> sheet;  ///< of the lines above the head or the group, or below the table
};

/// The number in the pledge's unit of measure, or why it cannot be told.
using Converted = std::variant<Decimal, SheetRemark>;

[[nodiscard]] Converted convertWritten(const WrittenValue& written, const QString& text, const MeasureHints& hints,
                                       const Pledge& pledge);

/// Whether a number without a sign may as well be a fraction as a percentage: 0.541 of a pledge in %.
[[nodiscard]] bool mayBeFraction(const WrittenValue& written, const Pledge& pledge);

/// One word for units that are the same: ㎡ is 平方米, 个百分点 is %, 名 is 人.
[[nodiscard]] QString usualMeasure(const QString& said);

}  // namespace pledge
