#pragma once

#include <core/base/result.h>
#include <core/plan/unitofmeasure.h>

#include <QString>

#include <optional>

namespace pledge {

/// Reads a figure as people type it: full-width digits, thousands separators, spaces and the unit itself are taken.
/// Empty text is no figure. NotANumber, TooManyDecimals, Overflow otherwise.
[[nodiscard]] Result<std::optional<Decimal>> readTypedFigure(const QString& text, const UnitOfMeasure& unit);

/// A figure with its whole part in groups of three: 1,300.5.
[[nodiscard]] QString groupedFigure(Decimal figure);

}  // namespace pledge
