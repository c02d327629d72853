#pragma once

#include <core/base/rational.h>
#include <core/plan/plan.h>
#include <core/plan/pledge.h>
#include <core/plan/series.h>

#include <optional>

namespace pledge {

/// What a running total added in its month (当月): against the last report before it in its run, or what the run
/// starts from. Where months are missing between it covers several (N个月合计): nothing is interpolated.
struct OwnFigure {
    Decimal value;
    int months = 1;                     ///< that it covers, its own included
    std::optional<MonthFigure> before;  ///< the report it was taken from; nothing at the run's first
};

/// From what a month's own figure counts on.
struct OwnStart {
    Rational total;
    int months = 1;                     ///< that the own figure covers then
    std::optional<MonthFigure> before;  ///< the report it is; nothing at the run's first
};

/// The last report before the month in its run, or what the run starts from: of a year of the base data, zero.
[[nodiscard]] OwnStart ownStart(const Pledge& pledge, const Series& series, const Plan& plan, Month month);

/// Nothing for what does not add up, and where no figure stands.
[[nodiscard]] std::optional<OwnFigure> ownFigure(const Pledge& pledge, const Series& series, const Plan& plan,
                                                 Month month);

/// The running total that the month's own figure makes of what was reported before it in its run. Overflow.
[[nodiscard]] Result<Decimal> totalFromOwn(const Pledge& pledge, const Series& series, const Plan& plan, Month month,
                                           Decimal own);

/// Whether the pledge is typed as the month's own figure: a running total that was switched to it.
[[nodiscard]] bool takesOwnFigures(const Pledge& pledge);

}  // namespace pledge
