#pragma once

#include <core/base/month.h>
#include <core/base/rational.h>
#include <core/plan/pledge.h>

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace pledge {

/// Where a date stands on the line, in months since the start of the first month; within its month as day ÷ days.
[[nodiscard]] Rational monthsUntil(Month first, QDate date);

/// A corner of the ladder: months since its start, and the value pledged for then.
struct LadderPoint {
    Rational at;
    Rational value;
};

/// The pledged ladder of a flow or of works: straight lines from (start, base or 0) through the milestones of one run,
/// level after the last. One run is the whole span, or under a yearly restart the months of one year within it.
class Ladder {
public:
    /// The run that holds the month; a month outside the plan takes the nearest.
    Ladder(const Pledge& pledge, const MonthSpan& planSpan, Month month);

    [[nodiscard]] const MonthSpan& run() const { return m_run; }
    /// The run's milestones, in order.
    [[nodiscard]] std::span<const Milestone> milestones() const { return m_milestones; }
    /// From the start to the last milestone.
    [[nodiscard]] const std::vector<LadderPoint>& points() const { return m_points; }

    /// The line at the month's end, unrounded.
    [[nodiscard]] Rational lineAt(Month month) const;
    /// What is required at the month's end: the line, whole cases rounded down between milestones, never a milestone.
    [[nodiscard]] Rational requiredAt(Month month) const;
    /// Percent of the run's months gone at the month's end, at most 100.
    [[nodiscard]] Rational calendarShare(Month month) const;
    /// (figure − base) ÷ (final − base) in percent; nothing where the final target equals the base.
    [[nodiscard]] std::optional<Rational> share(const Rational& figure) const;
    [[nodiscard]] std::optional<Decimal> finalTarget() const;

private:
    MonthSpan m_run;
    std::vector<Milestone> m_milestones;
    std::vector<LadderPoint> m_points;
    Rational m_base;
    bool m_wholeCases = false;
};

}  // namespace pledge
