#pragma once

#include <core/schedule/forecastmethod.h>

#include <optional>
#include <span>

namespace pledge {

/// The months left by the shape of last year's twelve, where they show a season that this year's follow; nothing else.
[[nodiscard]] std::optional<Projection> projectSeason(std::span<const AddedFigure> reports,
                                                      std::span<const double> lastYear, int left);

}  // namespace pledge
