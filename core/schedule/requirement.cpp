#include <core/schedule/observation.h>
#include <core/schedule/requirement.h>

#include <algorithm>

namespace pledge {

namespace {

bool isLadderKind(const Pledge& pledge) {
    return pledge.nature == Nature::Flow || (pledge.nature == Nature::Task && pledge.milestones.size() > 1);
}

const Rational kHundred = Rational::fromInteger(100);

}  // namespace

Requirements::Requirements(const Pledge& pledge, const Plan& plan, Month asOf)
    : m_pledge(pledge),
      m_ladder(pledge, plan.span, asOf),
      m_months(pledge.nature == Nature::Flow ? m_ladder.run() : plan.span),
      m_followsLine(isLadderKind(pledge)) {}

Requirement Requirements::at(Month month) const {
    if (kindOf(m_pledge) == PledgeKind::Direction) {
        return {Rational(m_pledge.base->value), true};
    }
    if (m_pledge.milestones.empty() || !m_pledge.milestones.back().value || m_pledge.toBeAssigned) {
        return {};
    }
    if (!m_followsLine) {
        return step(month);
    }
    return m_ladder.milestones().empty() ? Requirement{} : Requirement{m_ladder.requiredAt(month), true};
}

Requirement Requirements::step(Month month) const {
    const auto& milestones = m_pledge.milestones;
    const auto next = std::ranges::find_if(milestones, [&](const Milestone& milestone) {
        return periodEnd(milestone.month(), m_pledge.frequency) > month;
    });
    const bool isDue = next != milestones.begin();
    const Milestone& inForce = isDue ? *std::prev(next) : *next;
    return {Rational(*inForce.value), isDue || m_pledge.judged == Judged::Throughout};
}

Measurement Requirements::measure(Decimal figure, Month month) const {
    if (m_pledge.nature == Nature::State) {
        return measureState(figure, month);
    }
    return measureProgress(figure, month);
}

Measurement Requirements::measureProgress(const Rational& figure, Month month) const {
    Measurement measured;
    measured.attainment = m_ladder.share(figure);
    const Requirement required = at(month);
    if (!measured.attainment || !required.figure) {
        return measured;
    }
    const Rational sign = Rational::fromInteger(m_pledge.bound == Bound::AtLeast ? 1 : -1);
    if (m_followsLine) {
        measured.calendarGap = (*measured.attainment - m_ladder.calendarShare(month)) * sign;
    }
    if (required.binding) {
        measured.paceGap = (*measured.attainment - *m_ladder.share(*required.figure)) * sign;
    }
    return measured;
}

Measurement Requirements::measureState(const Rational& figure, Month month) const {
    const Requirement required = at(month);
    if (!required.figure || kindOf(m_pledge) == PledgeKind::Direction) {
        return {};
    }
    const bool atLeast = m_pledge.bound == Bound::AtLeast;
    Measurement measured;
    if (m_pledge.unit.isPercent()) {
        measured.paceGap = atLeast ? figure - *required.figure : *required.figure - figure;
    } else if (*required.figure > Rational()) {
        const Rational rate = figure * kHundred / *required.figure;
        measured.paceGap = atLeast ? rate - kHundred : kHundred - rate;
        if (atLeast) {
            measured.attainment = rate;
        }
    }
    return measured;
}

bool Requirements::meets(Decimal figure, Month month) const {
    const auto required = at(month).figure;
    if (!required) {
        return true;
    }
    return m_pledge.bound == Bound::AtLeast ? Rational(figure) >= *required : Rational(figure) <= *required;
}

bool Requirements::completes(Decimal figure) const {
    const auto target = m_ladder.finalTarget();
    return m_pledge.nature != Nature::State && m_pledge.bound == Bound::AtLeast && target && figure >= *target;
}

}  // namespace pledge
