#include <core/schedule/ladder.h>

#include <algorithm>

namespace pledge {

Rational monthsUntil(Month first, QDate date) {
    const Month month = Month::of(date);
    return Rational::fromInteger(month.since(first)) + Rational::of(date.day(), date.daysInMonth());
}

Ladder::Ladder(const Pledge& pledge, const MonthSpan& planSpan, Month month)
    : m_run(runOf(pledge, planSpan, month)), m_wholeCases(pledge.unit.wholeCases) {
    if (pledge.base && !pledge.yearlyRestart) {
        m_base = pledge.base->value;
    }
    m_points.push_back({Rational(), m_base});
    for (const Milestone& milestone : pledge.milestones) {
        if (milestone.value && m_run.contains(milestone.month())) {
            m_milestones.push_back(milestone);
            m_points.push_back({monthsUntil(m_run.first, milestone.due), *milestone.value});
        }
    }
}

Rational Ladder::lineAt(Month month) const {
    const Rational at = Rational::fromInteger(month.since(m_run.first) + 1);
    const auto next = std::ranges::find_if(m_points, [&at](const LadderPoint& point) { return point.at >= at; });
    if (next == m_points.end()) {
        return m_points.back().value;
    }
    if (next == m_points.begin()) {
        return m_points.front().value;
    }
    const LadderPoint& from = *std::prev(next);
    return from.value + (next->value - from.value) * ((at - from.at) / (next->at - from.at));
}

Rational Ladder::requiredAt(Month month) const {
    const Rational line = lineAt(month);
    const Rational at = Rational::fromInteger(month.since(m_run.first) + 1);
    const bool onMilestone = at >= m_points.back().at ||
                             std::ranges::any_of(m_points, [&at](const LadderPoint& point) { return point.at == at; });
    return m_wholeCases && !onMilestone ? line.floor() : line;
}

Rational Ladder::calendarShare(Month month) const {
    const int gone = std::clamp(month.since(m_run.first) + 1, 0, m_run.length());
    return Rational::of(qint64{gone} * 100, m_run.length());
}

std::optional<Rational> Ladder::share(const Rational& figure) const {
    const auto target = finalTarget();
    if (!target || Rational(*target) == m_base) {
        return std::nullopt;
    }
    return (figure - m_base) * Rational::fromInteger(100) / (Rational(*target) - m_base);
}

std::optional<Decimal> Ladder::finalTarget() const {
    return m_milestones.empty() ? std::nullopt : m_milestones.back().value;
}

}  // namespace pledge
