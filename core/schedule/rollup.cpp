#include <core/schedule/rollup.h>

namespace pledge {

namespace {

/// The sum of what the towns reported for a month, while every addend is there and the sum stays in range.
class TownSum {
public:
    void add(const Actual& report) {
        ++m_reported;
        addTo(m_value, report.value);
        addTo(m_numerator, report.numerator);
        addTo(m_denominator, report.denominator);
    }

    [[nodiscard]] int reported() const { return m_reported; }

    /// The whole's report; a ratio is numerator ÷ denominator × scale, never a mean of ratios.
    [[nodiscard]] std::optional<Actual> actual(const Pledge& whole, Month month) const {
        Actual sum;
        sum.month = month;
        if (whole.nature != Nature::State) {
            sum.value = m_value;
        } else if (whole.parts && m_numerator && m_denominator && !m_denominator->isZero()) {
            sum.numerator = m_numerator;
            sum.denominator = m_denominator;
            const Rational ratio = Rational(*m_numerator) * Rational(whole.parts->scale) / Rational(*m_denominator);
            sum.value = ratio.rounded(Decimal::kPlaces);
        }
        return sum.value ? std::optional(sum) : std::nullopt;
    }

private:
    static void addTo(std::optional<Decimal>& sum, const std::optional<Decimal>& addend) {
        sum = sum && addend ? sum->plus(*addend) : std::nullopt;
    }

    int m_reported = 0;
    std::optional<Decimal> m_value = Decimal();
    std::optional<Decimal> m_numerator = Decimal();
    std::optional<Decimal> m_denominator = Decimal();
};

TownSum townSum(const PlanSnapshot& snapshot, std::span<const std::size_t> shares, Month month) {
    TownSum sum;
    for (const std::size_t share : shares) {
        if (const auto report = snapshot.lines()[share].series->at(month)) {
            sum.add(*report);
        }
    }
    return sum;
}

}  // namespace

Series effectiveSeries(const PlanSnapshot& snapshot, std::size_t position) {
    const Line& line = snapshot.lines()[position];
    const auto shares = snapshot.allocationsOf(line.pledge->id);
    Series effective = *line.series;
    if (shares.empty() || !line.pledge->takesFigures()) {
        return effective;
    }
    const MonthSpan months = snapshot.plan().reportable();
    for (Month month = months.first; month <= months.last; month = month.plus(1)) {
        if (effective.isReported(month)) {
            continue;
        }
        const TownSum sum = townSum(snapshot, shares, month);
        if (sum.reported() == std::ssize(shares)) {
            if (const auto actual = sum.actual(*line.pledge, month)) {
                effective.set(*actual);
            }
        }
    }
    return effective;
}

std::optional<RollUp> rollUpAt(const PlanSnapshot& snapshot, std::size_t position, Month month) {
    const Line& line = snapshot.lines()[position];
    const auto shares = snapshot.allocationsOf(line.pledge->id);
    if (shares.empty() || !line.pledge->takesFigures()) {
        return std::nullopt;
    }
    const TownSum sum = townSum(snapshot, shares, month);
    const auto rolledUp = sum.reported() > 0 ? sum.actual(*line.pledge, month) : std::nullopt;
    const auto own = line.series->value(month);
    RollUp rollUp{sum.reported(), static_cast<int>(shares.size()), std::nullopt, line.series->isReported(month)};
    if (rolledUp && line.pledge->nature != Nature::State) {
        rollUp.sum = rolledUp->value;
    }
    if (own && rolledUp && rollUp.isComplete()) {
        rollUp.difference = own->minus(*rolledUp->value);
    }
    return rollUp;
}

}  // namespace pledge
