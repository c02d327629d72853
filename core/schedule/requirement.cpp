#include <core/schedule/observation.h>
#include <core/schedule/requirement.h>

#include <algorithm>

namespace pledge {

namespace {

bool isLadderKind(const Pledge& pledge) {
    return pledge.nature == Nature::Flow || (pledge.nature == Nature::Task && pledge.milestones.size() > 1);
}

bool isJudgedAlongLine(const Pledge& pledge, const LightPolicy& policy) {
    if (pledge.nature == Nature::State) {
        return policy.levels == BetweenMilestones::Line && kindOf(pledge) != PledgeKind::Direction;
    }
    return policy.flows == BetweenMilestones::Line && isLadderKind(pledge);
}

const Rational kHundred = Rational::fromInteger(100);

}  // namespace

Requirements::Requirements(const Pledge& pledge, const Plan& plan, Month asOf)
    : m_pledge(pledge),
      m_ladder(pledge, plan.span, asOf, plan.policy.clock),
      m_months(pledge.nature == Nature::Flow ? m_ladder.run() : plan.span),
      m_followsLine(isJudgedAlongLine(pledge, plan.policy)) {}

Requirement Requirements::at(Month month) const {
    if (kindOf(m_pledge) == PledgeKind::Direction) {
        return {Rational(m_pledge.base->value), true};
    }
    if (!hasTarget()) {
        return {};
    }
    if (m_followsLine) {
        return {m_ladder.requiredAt(month), true};
    }
    return m_pledge.nature == Nature::Flow && m_pledge.bound == Bound::AtMost ? limitAhead(month) : step(month);
}

bool Requirements::hasTarget() const {
    return kindOf(m_pledge) == PledgeKind::Direction ||
           (!milestones().empty() && milestones().back().value && !m_pledge.toBeAssigned);
}

bool Requirements::isLimit() const {
    const bool spending = m_pledge.nature == Nature::Flow && m_pledge.bound == Bound::AtMost;
    return kindOf(m_pledge) == PledgeKind::Ceiling || (spending && !m_followsLine);
}

/// Those that can require something: of the run, where the pledge adds up.
std::span<const Milestone> Requirements::milestones() const {
    return m_pledge.nature == Nature::Flow ? m_ladder.milestones() : std::span(m_pledge.milestones);
}

/// The month whose report the milestone is held against: the end of the reporting period it lies in.
Month Requirements::testedIn(const Milestone& milestone) const {
    return std::min(periodEnd(milestone.month(), m_pledge.frequency), m_months.last);
}

Requirement Requirements::step(Month month) const {
    const auto all = milestones();
    const auto next =
        std::ranges::find_if(all, [&](const Milestone& milestone) { return testedIn(milestone) > month; });
    const bool isDue = next != all.begin();
    const Milestone& inForce = isDue ? *std::prev(next) : *next;
    return {Rational(*inForce.value), isDue || m_pledge.judged == Judged::Throughout};
}

/// Spending may rise up to the next milestone: a passed one says nothing about the months after it.
Requirement Requirements::limitAhead(Month month) const {
    const auto all = milestones();
    const auto next =
        std::ranges::find_if(all, [&](const Milestone& milestone) { return testedIn(milestone) >= month; });
    return {Rational(next == all.end() ? *all.back().value : *next->value), true};
}

Measurement Requirements::measure(Decimal figure, Month month, const Requirement& required) const {
    if (m_pledge.nature == Nature::State) {
        return measureState(figure, required);
    }
    return measureProgress(figure, month, required);
}

std::optional<Rational> Requirements::rate(const Rational& figure, const Rational& required) const {
    if (required <= Rational()) {
        return std::nullopt;
    }
    if (m_pledge.bound == Bound::AtLeast) {
        return figure * kHundred / required;
    }
    return figure > Rational() ? std::optional(required * kHundred / figure) : std::nullopt;
}

/// More is better, also of an upper limit.
std::optional<Rational> Requirements::turned(const std::optional<Rational>& points) const {
    return points && m_pledge.bound == Bound::AtMost ? -*points : points;
}

std::optional<Rational> Requirements::progressGap(const Rational& figure, const Requirement& required) const {
    return required.figure && required.binding ? turned(m_ladder.percentOf(figure - *required.figure)) : std::nullopt;
}

std::optional<Rational> Requirements::paceGap(Decimal figure, Month month) const {
    const Requirement required = at(month);
    return m_pledge.nature == Nature::State ? measureState(figure, required).paceGap : progressGap(figure, required);
}

Measurement Requirements::measureProgress(const Rational& figure, Month month, const Requirement& required) const {
    Measurement measured;
    measured.attainment = m_ladder.share(figure);
    if (required.figure && required.binding) {
        measured.paceRate = rate(figure, *required.figure);
    }
    if (!measured.attainment || !required.figure) {
        return measured;
    }
    if (isLadderKind(m_pledge)) {
        measured.calendarGap = turned(*measured.attainment - m_ladder.calendarShare(month));
    }
    measured.paceGap = progressGap(figure, required);
    return measured;
}

Measurement Requirements::measureState(const Rational& figure, const Requirement& required) const {
    if (!required.figure || kindOf(m_pledge) == PledgeKind::Direction) {
        return {};
    }
    const bool atLeast = m_pledge.bound == Bound::AtLeast;
    Measurement measured;
    measured.paceRate = rate(figure, *required.figure);
    if (m_pledge.unit.isPercent()) {
        measured.paceGap = atLeast ? figure - *required.figure : *required.figure - figure;
    } else if (*required.figure > Rational()) {
        const Rational share = figure * kHundred / *required.figure;
        measured.paceGap = atLeast ? share - kHundred : kHundred - share;
        if (atLeast) {
            measured.attainment = share;
        }
    }
    return measured;
}

bool Requirements::meets(Decimal figure, const Requirement& required) const {
    if (!required.figure) {
        return true;
    }
    const Rational exact(figure);
    return m_pledge.bound == Bound::AtLeast ? exact >= *required.figure : exact <= *required.figure;
}

bool Requirements::completes(Decimal figure) const {
    const auto target = m_ladder.finalTarget();
    return m_pledge.nature != Nature::State && m_pledge.bound == Bound::AtLeast && target && figure >= *target;
}

}  // namespace pledge
