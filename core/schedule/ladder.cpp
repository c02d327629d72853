#include <core/schedule/ladder.h>

#include <algorithm>

namespace pledge {

Rational monthsUntil(Month first, QDate date) {
    const Month month = Month::of(date);
    return Rational::fromInteger(month.since(first)) + Rational::of(date.day(), date.daysInMonth());
}

Ladder::Ladder(const Pledge& pledge, const MonthSpan& planSpan, Month month, LineClock clock)
    : m_run(runOf(pledge, planSpan, month)), m_clock(clock), m_wholeCases(pledge.unit.wholeCases) {
    const QDate first = m_run.first.firstDay();
    const QDate last = m_run.last.lastDay();
    for (const Milestone& milestone : pledge.milestones) {
        if (milestone.value && milestone.due >= first && milestone.due <= last) {
            m_milestones.push_back(milestone);
        }
    }
    if (pledge.nature == Nature::State) {
        m_base = m_milestones.empty() ? Rational() : Rational(*m_milestones.front().value);
    } else if (pledge.base && !pledge.yearlyRestart) {
        m_base = pledge.base->value;
    }
}

std::vector<LadderPoint> Ladder::points() const {
    std::vector<LadderPoint> points{{Rational(), m_base}};
    for (const Milestone& milestone : m_milestones) {
        points.push_back({timeOf(milestone.due), *milestone.value});
    }
    return points;
}

Rational Ladder::timeOf(QDate date) const {
    return m_clock == LineClock::Months ? monthsUntil(m_run.first, date)
                                        : Rational::fromInteger(m_run.first.firstDay().daysTo(date) + 1);
}

Rational Ladder::timeOf(Month month) const {
    return m_clock == LineClock::Months ? Rational::fromInteger(month.since(m_run.first) + 1) : timeOf(month.lastDay());
}

/// Whether the line needs no interpolation at the month's end: before its start, at a milestone, after the last one.
bool Ladder::isCorner(Month month) const {
    const QDate end = month.lastDay();
    return month < m_run.first || m_milestones.empty() || end >= m_milestones.back().due ||
           std::ranges::find(m_milestones, end, &Milestone::due) != m_milestones.end();
}

Rational Ladder::lineAt(Month month) const {
    const QDate end = month.lastDay();
    const auto next =
        std::ranges::find_if(m_milestones, [end](const Milestone& milestone) { return milestone.due >= end; });
    if (m_milestones.empty() || month < m_run.first) {
        return m_base;
    }
    if (next == m_milestones.end()) {
        return *m_milestones.back().value;
    }
    const Rational value(*next->value);
    if (next->due == end) {
        return value;
    }
    const bool isFirst = next == m_milestones.begin();
    const LadderPoint from =
        isFirst ? LadderPoint{Rational(), m_base} : LadderPoint{timeOf(std::prev(next)->due), *std::prev(next)->value};
    return from.value + (value - from.value) * ((timeOf(month) - from.at) / (timeOf(next->due) - from.at));
}

Rational Ladder::requiredAt(Month month) const {
    const Rational line = lineAt(month);
    return m_wholeCases && !line.isWhole() && !isCorner(month) ? line.floor() : line;
}

Rational Ladder::calendarShare(Month month) const {
    const Rational length = timeOf(m_run.last);
    const Rational gone = std::clamp(timeOf(month), Rational(), length);
    return gone * Rational::fromInteger(100) / length;
}

std::optional<Rational> Ladder::percentOf(const Rational& distance) const {
    const auto target = finalTarget();
    const Rational whole = target ? Rational(*target) - m_base : Rational();
    return whole.isZero() ? std::nullopt : std::optional(distance * Rational::fromInteger(100) / whole);
}

std::optional<Decimal> Ladder::finalTarget() const {
    return m_milestones.empty() ? std::nullopt : m_milestones.back().value;
}

}  // namespace pledge
