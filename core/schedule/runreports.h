#pragma once

#include <core/base/rational.h>
#include <core/plan/pledge.h>
#include <core/plan/series.h>
#include <core/schedule/ladder.h>

#include <optional>
#include <vector>

namespace pledge {

/// What one report of a running total added, over so many months: more than one after months without a report.
struct AddedInMonths {
    Rational sum;
    int months = 1;
};

/// The reports of a running total in the ladder's run up to a month, as what each added; the first of them since the
/// run began (from the base, or 0).
class RunReports {
public:
    RunReports(const Ladder& ladder, const Series& series, Month until);

    /// In order of their months.
    [[nodiscard]] const std::vector<AddedInMonths>& added() const { return m_added; }
    /// The month of the last report; the one before the run while there is none.
    [[nodiscard]] Month last() const { return m_last; }
    [[nodiscard]] const Rational& total() const { return m_total; }
    /// Months from the run's start to the last report.
    [[nodiscard]] int months() const { return m_months; }
    /// The mean of the last months up to the last report, a report over several months spread evenly; nothing of fewer
    /// months than asked for.
    [[nodiscard]] std::optional<Rational> meanOfLast(int months) const;

private:
    std::vector<AddedInMonths> m_added;
    Rational m_total;
    Month m_last;
    int m_months = 0;
};

/// What each month of the year before the run added, from the reports or the pledge's own last-year series; empty
/// unless all are known, the run is a calendar year and begins at 0.
[[nodiscard]] std::vector<double> lastYearsMonths(const Pledge& pledge, const Ladder& ladder, const Series& series);

}  // namespace pledge
