#include <core/schedule/runreports.h>

#include <algorithm>

namespace pledge {

namespace {

std::optional<Decimal> totalOf(const Pledge& pledge, const Series& series, Month month) {
    if (const auto reported = series.value(month)) {
        return reported;
    }
    const auto known = std::ranges::find(pledge.lastYear, month, &MonthFigure::month);
    return known == pledge.lastYear.end() ? std::nullopt : std::optional(known->value);
}

}  // namespace

RunReports::RunReports(const Ladder& ladder, const Series& series, Month until)
    : m_total(ladder.points().front().value), m_last(ladder.run().first.plus(-1)) {
    const MonthSpan& run = ladder.run();
    for (Month month = run.first; month <= std::min(until, run.last); month = month.plus(1)) {
        const auto value = series.value(month);
        if (!value) {
            continue;
        }
        m_added.push_back({Rational(*value) - m_total, month.since(m_last)});
        m_total = *value;
        m_last = month;
    }
    m_months = m_last.since(run.first) + 1;
}

std::optional<Rational> RunReports::meanOfLast(int months) const {
    if (months < 1 || m_months < months) {
        return std::nullopt;
    }
    Rational sum;
    int left = months;
    for (auto report = m_added.rbegin(); left > 0; ++report) {
        const int counted = std::min(left, report->months);
        sum = sum + report->sum * Rational::of(counted, report->months);
        left -= counted;
    }
    return sum / Rational::fromInteger(months);
}

std::vector<double> lastYearsMonths(const Pledge& pledge, const Ladder& ladder, const Series& series) {
    constexpr int kYear = 12;
    const MonthSpan& run = ladder.run();
    if (run.length() != kYear || run.first.monthOfYear() != 1 || !ladder.points().front().value.isZero()) {
        return {};
    }
    std::vector<double> months;
    Rational before;
    for (Month month = run.first.plus(-kYear); month < run.first; month = month.plus(1)) {
        const auto total = totalOf(pledge, series, month);
        if (!total) {
            return {};
        }
        months.push_back((Rational(*total) - before).toDouble());
        before = *total;
    }
    return months;
}

}  // namespace pledge
