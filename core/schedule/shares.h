#pragma once

#include <core/base/decimal.h>

#include <span>
#include <vector>

namespace pledge {

/// Each count's share of their sum in percent, with one decimal, so that the shares add up to exactly 100.0: by largest
/// remainder, the earlier one first where remainders are equal. All zero when the sum is zero. Counts are not negative.
[[nodiscard]] std::vector<Decimal> shares(std::span<const int> counts);

}  // namespace pledge
