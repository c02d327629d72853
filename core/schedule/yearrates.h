#pragma once

#include <core/base/rational.h>
#include <core/plan/plan.h>
#include <core/plan/pledge.h>
#include <core/plan/series.h>

#include <optional>

namespace pledge {

/// Attainment in percent of what one year asks for, and of what the whole span does.
struct YearRates {
    std::optional<Rational> year;
    std::optional<Rational> whole;
};

/// Both rates of the month's figure at an as-of month within the plan. Nothing in plans within one calendar year, for
/// pledges without figures, figures in percent, ceilings and directions; no rate of the year from a figure of an
/// earlier one. The rules are those of docs/adr/0017.
[[nodiscard]] YearRates yearRates(const Pledge& pledge, const Series& series, const Plan& plan, Month asOf,
                                  Month observed);

}  // namespace pledge
