#pragma once

#include <core/schedule/figureguards.h>

namespace pledge {

/// Whether the figure moves further than the pledge's own other months ever did: beyond three times their interquartile
/// range above the upper quartile (the outer fence of Tukey, Exploratory Data Analysis, 1977), half as much again as
/// the largest of them, and a tenth of the target. It is held against the report before it and, unless it lies between
/// the two, the one after it. Four other changes must be known, for the fall of a running total that may fall two. The
/// limit is the furthest figure that would not be asked about.
[[nodiscard]] std::optional<FigureGuard> findJump(const Pledge& pledge, const Plan& plan, const Series& series,
                                                  const Actual& actual);

}  // namespace pledge
