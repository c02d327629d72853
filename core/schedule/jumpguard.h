#pragma once

#include <core/schedule/figureguards.h>

namespace pledge {

/// Whether the figure moves further than the pledge's own months ever did: beyond three times their interquartile range
/// above the upper quartile (the outer fence of Tukey, Exploratory Data Analysis, 1977), half as much again as the
/// largest of them, and a tenth of the target. Nothing from fewer than four known changes. The limit is the furthest
/// figure that would not be asked about.
[[nodiscard]] std::optional<FigureGuard> findJump(const Pledge& pledge, const Plan& plan, const Series& series,
                                                  const Actual& actual);

}  // namespace pledge
