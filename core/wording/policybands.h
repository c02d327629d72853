#pragma once

#include <core/base/rational.h>
#include <core/plan/lightpolicy.h>

#include <QString>

namespace pledge {

// The bands of the light policy in words: 10个百分点, 30%, 10—30个百分点.

/// A distance in the policy's measure, as few decimals as it needs.
[[nodiscard]] QString amountText(GapMeasure measure, Decimal amount);
/// The same with so many decimals, of a measured distance.
[[nodiscard]] QString amountText(GapMeasure measure, const Rational& amount, int decimals);
/// Whether any distance is yellow.
[[nodiscard]] bool hasYellow(const GapBands& bands);
/// From where to where it is: 10个百分点以内, 10—30个百分点.
[[nodiscard]] QString yellowRange(const GapBands& bands);

}  // namespace pledge
