#pragma once

#include <core/base/month.h>
#include <core/base/rational.h>
#include <core/plan/lightpolicy.h>
#include <core/plan/pledge.h>

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace pledge {

/// Where a date stands on the line, in months since the start of the first month; within its month as day ÷ days.
[[nodiscard]] Rational monthsUntil(Month first, QDate date);

/// A corner of the ladder: months since its start (days by the clock of days), and the value pledged for then.
struct LadderPoint {
    Rational at;
    Rational value;
};

/// The pledged ladder: straight lines from (start, base or 0) through the milestones of one run, level after the last.
/// One run is the whole span, or under a yearly restart the months of one year within it. A state, which does not add
/// up, stands at its first milestone until that is due.
class Ladder {
public:
    /// The run that holds the month; a month outside the plan takes the nearest. By the clock of days the line starts
    /// on the day before the run.
    Ladder(const Pledge& pledge, const MonthSpan& planSpan, Month month, LineClock clock = LineClock::Months);

    [[nodiscard]] const MonthSpan& run() const { return m_run; }
    /// The run's milestones, in order.
    [[nodiscard]] std::span<const Milestone> milestones() const { return m_milestones; }
    /// What the line starts from.
    [[nodiscard]] const Rational& start() const { return m_base; }
    /// From the start to the last milestone.
    [[nodiscard]] std::vector<LadderPoint> points() const;

    /// The line at the month's end, unrounded.
    [[nodiscard]] Rational lineAt(Month month) const;
    /// What is required at the month's end: the line, whole cases rounded down between milestones, never a milestone.
    [[nodiscard]] Rational requiredAt(Month month) const;
    /// Percent of the run gone at the month's end, by the clock; at most 100.
    [[nodiscard]] Rational calendarShare(Month month) const;
    /// (figure − base) ÷ (final − base) in percent; nothing where the final target equals the base.
    [[nodiscard]] std::optional<Rational> share(const Rational& figure) const { return percentOf(figure - m_base); }
    /// A distance between two figures ÷ (final − base) in percent, in the same way.
    [[nodiscard]] std::optional<Rational> percentOf(const Rational& distance) const;
    [[nodiscard]] std::optional<Decimal> finalTarget() const;

private:
    [[nodiscard]] Rational timeOf(Month month) const;
    [[nodiscard]] Rational timeOf(QDate date) const;
    [[nodiscard]] bool isCorner(Month month) const;

    MonthSpan m_run;
    LineClock m_clock;
    std::vector<Milestone> m_milestones;
    Rational m_base;
    bool m_wholeCases = false;
};

}  // namespace pledge
