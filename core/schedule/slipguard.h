#pragma once

#include <core/schedule/figureguards.h>

#include <functional>

namespace pledge {

/// Whether a figure would pass if it were typed instead.
using SuggestionTest = std::function<bool(Decimal)>;

/// Whether the figure looks as if it were given in another unit or with a digit too many: 10, 100 or 10,000 times off
/// (万 and 亿), of areas also 2000/3 times (亩 and 平方米). It is held against where the pledge's own reports lead, or,
/// while there is none, against its target. Suggests what was probably meant where one such factor brings it near and
/// what it gives passes.
[[nodiscard]] std::optional<FigureGuard> findSlip(const Pledge& pledge, const Plan& plan, const Series& series,
                                                  const Actual& actual, const SuggestionTest& passes);

}  // namespace pledge
