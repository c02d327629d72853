#include <core/schedule/ladder.h>
#include <core/schedule/yearrates.h>

#include <algorithm>

namespace pledge {

namespace {

const Rational kHundred = Rational::fromInteger(100);

bool hasRates(const Pledge& pledge, const MonthSpan& span) {
    const bool upperLimit = pledge.nature == Nature::State && pledge.bound == Bound::AtMost;
    return span.first.year() != span.last.year() && pledge.takesFigures() && !pledge.milestones.empty() &&
           !pledge.toBeAssigned && !pledge.unit.isPercent() && !upperLimit;
}

std::optional<Rational> percentOf(const Rational& figure, const Rational& target) {
    return target > Rational() ? std::optional(figure * kHundred / target) : std::nullopt;
}

/// A flow, or works: its figures add up.
class Growth {
public:
    Growth(const Pledge& pledge, const Series& series, const MonthSpan& span, Month asOf)
        : m_pledge(pledge), m_series(series), m_span(span), m_asOf(asOf), m_ladder(pledge, span, asOf) {}

    [[nodiscard]] YearRates throughout(Decimal figure) const { return {yearsOwn(figure), m_ladder.share(figure)}; }

    [[nodiscard]] YearRates restarted(Decimal figure) const { return {m_ladder.share(figure), acrossYears(figure)}; }

private:
    [[nodiscard]] std::optional<Rational> yearsOwn(Decimal figure) const {
        const auto before = figureBefore();
        if (m_ladder.milestones().empty() || !before) {
            return std::nullopt;
        }
        return percentOf(Rational(figure) - *before, m_ladder.requiredAt(yearsEnd()) - requiredBefore());
    }

    [[nodiscard]] Month yearsEnd() const { return std::min(Month(m_asOf.year(), 12), m_span.last); }
    [[nodiscard]] Month lastDecember() const { return {m_asOf.year() - 1, 12}; }
    [[nodiscard]] bool isFirstYear() const { return m_asOf.year() == m_span.first.year(); }
    [[nodiscard]] const Rational& start() const { return m_ladder.start(); }

    [[nodiscard]] Rational requiredBefore() const {
        return isFirstYear() ? start() : m_ladder.requiredAt(lastDecember());
    }

    /// The running total at last year's end. Once the pledge was complete it owed no report any more.
    [[nodiscard]] std::optional<Rational> figureBefore() const {
        if (isFirstYear()) {
            return start();
        }
        if (const auto figure = m_series.value(lastDecember())) {
            return Rational(*figure);
        }
        const auto last = m_series.lastReportedBy(lastDecember());
        const auto figure = last ? m_series.value(*last) : std::nullopt;
        const auto target = m_ladder.finalTarget();
        const bool complete = figure && target && m_pledge.bound == Bound::AtLeast && *figure >= *target;
        return complete ? std::optional(Rational(*figure)) : std::nullopt;
    }

    /// Every year's total so far against the years' targets; nothing where a year has no target or no total.
    [[nodiscard]] std::optional<Rational> acrossYears(Decimal figure) const {
        Rational reached(figure);
        Rational asked;
        auto milestone = m_pledge.milestones.begin();
        for (int year = m_span.first.year(); year <= m_span.last.year(); ++year) {
            std::optional<Decimal> target;
            const QDate end(year, 12, 31);
            for (; milestone != m_pledge.milestones.end() && milestone->due <= end; ++milestone) {
                target = milestone->value;
            }
            const auto total = m_series.value(Month(year, 12));
            if (!target || (year < m_asOf.year() && !total)) {
                return std::nullopt;
            }
            asked = asked + Rational(*target);
            reached = year < m_asOf.year() ? reached + Rational(*total) : reached;
        }
        return percentOf(reached, asked);
    }

    const Pledge& m_pledge;
    const Series& m_series;
    const MonthSpan& m_span;
    Month m_asOf;
    Ladder m_ladder;
};

/// A condition: against the step in force at the year's end, and against the last one.
YearRates ratesOfState(const Pledge& pledge, Decimal figure, int year) {
    const auto later =
        std::ranges::find_if(pledge.milestones, [year](const Milestone& step) { return step.due.year() > year; });
    YearRates rates;
    if (later != pledge.milestones.begin()) {
        rates.year = percentOf(Rational(figure), Rational(*std::prev(later)->value));
    }
    rates.whole = percentOf(Rational(figure), Rational(*pledge.milestones.back().value));
    return rates;
}

}  // namespace

YearRates yearRates(const Pledge& pledge, const Series& series, const Plan& plan, Month asOf, Month observed) {
    const auto figure = series.value(observed);
    if (!hasRates(pledge, plan.span) || !figure) {
        return {};
    }
    const Growth growth(pledge, series, plan.span, asOf);
    YearRates rates = pledge.nature == Nature::State ? ratesOfState(pledge, *figure, asOf.year())
                      : pledge.yearlyRestart         ? growth.restarted(*figure)
                                                     : growth.throughout(*figure);
    if (observed.year() != asOf.year()) {
        rates.year.reset();
    }
    return rates;
}

}  // namespace pledge
