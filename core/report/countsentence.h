#pragma once

#include <core/schedule/scoreboard.h>

#include <QString>

#include <array>
#include <optional>

namespace pledge {

/// The five classes in the order in which reports count them.
inline constexpr std::array kClasses{Light::Green, Light::Yellow, Light::Red, Light::NotDue, Light::NotReported};

/// 按序时58项，占37.9%；滞后…: the shares add up to 100.0; classes without a line are left out.
[[nodiscard]] QString countsWithShares(const LightCounts& counts);
/// 按序时9项、滞后1项; classes without a line are left out.
[[nodiscard]] QString countsInBrief(const LightCounts& counts);
/// 按序时增加5项，滞后减少2项; nothing where no class changed.
[[nodiscard]] std::optional<QString> countChanges(const LightCounts& before, const LightCounts& now);

}  // namespace pledge
