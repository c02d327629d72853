#pragma once

#include <core/base/rational.h>

#include <QString>

namespace pledge {

/// A unit of measure as so many of a base unit: 万元 is 10 000 元, 亩 is 2 000 ÷ 3 平方米. What is not known to convert
/// is its own base.
struct MeasureScale {
    QString base;
    Rational scale = Rational::fromInteger(1);
};

[[nodiscard]] MeasureScale measureScale(const QString& symbol);

/// The figure in the base unit, exactly: 1.2 of 亿元 is 120 000 000.
[[nodiscard]] Rational inBaseUnit(Decimal figure, const MeasureScale& measure);

}  // namespace pledge
