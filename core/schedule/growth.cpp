#include <core/schedule/growth.h>

#include <algorithm>

namespace pledge {

namespace {

std::optional<Decimal> figureOf(const Pledge& pledge, const Series& series, Month month) {
    if (const auto reported = series.value(month)) {
        return reported;
    }
    const auto known = std::ranges::find(pledge.lastYear, month, &MonthFigure::month);
    return known == pledge.lastYear.end() ? std::nullopt : std::optional(known->value);
}

/// Whether the running total goes on over a January within the plan.
bool runsOn(const Pledge& pledge, const MonthSpan& span, Month january) {
    return pledge.nature != Nature::State && !pledge.yearlyRestart && span.first < january;
}

/// What the year has added by the month: the running total, less that of last December where it runs on.
std::optional<Decimal> ofTheYear(const Pledge& pledge, const Series& series, const MonthSpan& span, Month month) {
    const auto figure = figureOf(pledge, series, month);
    const Month january(month.year(), 1);
    if (!figure || !runsOn(pledge, span, january)) {
        return figure;
    }
    const auto december = figureOf(pledge, series, january.plus(-1));
    return december ? figure->minus(*december) : std::nullopt;
}

std::optional<Growth> compared(const Pledge& pledge, Growth::Against against, Decimal now, Decimal before) {
    Growth growth;
    growth.against = against;
    growth.before = before;
    if (pledge.unit.isPercent()) {
        growth.points = Rational(now) - Rational(before);
        return growth;
    }
    if (before <= Decimal()) {
        return std::nullopt;
    }
    const Rational hundred = Rational::fromInteger(100);
    growth.percent = Rational(now) * hundred / Rational(before) - hundred;
    return growth;
}

}  // namespace

std::optional<Growth> growthAt(const Pledge& pledge, const Series& series, const Plan& plan, Month month) {
    if (!pledge.takesFigures() || !series.value(month)) {
        return std::nullopt;
    }
    constexpr int kMonthsOfYear = 12;
    const auto now = ofTheYear(pledge, series, plan.span, month);
    const auto before = ofTheYear(pledge, series, plan.span, month.plus(-kMonthsOfYear));
    if (now && before) {
        return compared(pledge, Growth::Against::SameMonth, *now, *before);
    }
    const bool comparesWithBase = pledge.nature == Nature::State && pledge.base;
    return comparesWithBase ? compared(pledge, Growth::Against::Base, *series.value(month), pledge.base->value)
                            : std::nullopt;
}

}  // namespace pledge
