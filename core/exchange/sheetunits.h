#pragma once

#include <QString>

#include <vector>

namespace pledge {

/// A unit of measure that a line says of the figures of a sheet or a part of it.
struct SaidMeasure {
    QString symbol;
    bool isOfSome = false;  ///< 金额单位, 面积单位: of figures of that sort alone

    friend bool operator==(const SaidMeasure&, const SaidMeasure&) = default;
};

/// What a line says: 单位：万元、家; （金额单位：万元，面积单位：亩）; 进展情况表（万元）; 注：表中金额单位为万元。
/// Empty where it says none. The text is cleaned and keeps its blanks, which may part units.
[[nodiscard]] std::vector<SaidMeasure> measuresSaid(const QString& cleaned);

/// 人民币万元, (人民币)万元 and 万元(人民币) are 万元. The text is packed.
[[nodiscard]] QString withoutCurrency(QString packed);

/// The one unit of units in a bracket: of 单位：万元, 人民币万元, 万元; empty where it is none or several.
[[nodiscard]] QString measureInBracket(const QString& packed);

/// Whether the text is a unit of measure: 万元, 亩, 家次, 个百分点, 元/吨.
[[nodiscard]] bool isMeasureWord(const QString& packed);

}  // namespace pledge
