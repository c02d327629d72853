#pragma once

#include <ui/models/pledgetablerow.h>

namespace pledge {

/// The bar of a pledge. Progress is drawn in percent of its final target, a level given in percent by its own value, a
/// limit at three quarters of the bar so that what exceeds it shows; pledges without a measure have no bar.
[[nodiscard]] std::optional<Bullet> bulletOf(const Pledge& pledge, const Verdict& verdict, const Plan& plan,
                                             Month asOf);

/// Where the pledge should stand, as the bar shows it: a share of its final target, or the required figure.
[[nodiscard]] QString requiredText(const Pledge& pledge, const Verdict& verdict, const Plan& plan, Month asOf);

}  // namespace pledge
