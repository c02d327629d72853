#pragma once

#include <core/base/rational.h>
#include <core/plan/plan.h>
#include <core/plan/pledge.h>
#include <core/plan/series.h>

#include <optional>

namespace pledge {

/// How a figure of a month compares with the same month of the year before (同比), or, where that month is not known,
/// with the base. Exactly one of percent and points is there.
struct Growth {
    enum class Against { SameMonth, Base };

    Against against = Against::SameMonth;
    Decimal before;
    std::optional<Rational> percent;  ///< change of a quantity, unrounded
    std::optional<Rational> points;   ///< change of a figure in %, in percentage points

    friend bool operator==(const Growth&, const Growth&) = default;
};

/// The growth of the month's figure. Last year's month comes from the reports (base-year months included), else from
/// the pledge's own last-year series. A running total over several years is compared by what each year added. Nothing
/// without a figure, without anything to compare it with, or where that is not above zero; a running total is never
/// compared with a base, which its line starts from.
[[nodiscard]] std::optional<Growth> growthAt(const Pledge& pledge, const Series& series, const Plan& plan, Month month);

}  // namespace pledge
