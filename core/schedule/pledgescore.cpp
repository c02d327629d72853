#include <core/schedule/observation.h>
#include <core/schedule/pledgescore.h>

#include <algorithm>

namespace pledge {

namespace {

const Rational kHundred = Rational::fromInteger(100);

bool isProgress(PledgeKind kind) {
    return kind == PledgeKind::Cumulative || kind == PledgeKind::Works;
}

bool isDone(const Verdict& verdict) {
    return verdict.actual && verdict.actual->state && isDone(*verdict.actual->state);
}

/// One line at one month.
class Marking {
public:
    Marking(const PlanSnapshot& snapshot, std::size_t position, const Verdict& verdict, Month asOf)
        : m_snapshot(snapshot),
          m_pledge(*snapshot.lines()[position].pledge),
          m_verdict(verdict),
          m_kind(kindOf(m_pledge)),
          m_settled(std::clamp(asOf, snapshot.plan().span.first, snapshot.plan().span.last)) {}

    [[nodiscard]] bool isReported() const {
        return m_kind == PledgeKind::Deliverable || (m_verdict.observed && !m_verdict.carried);
    }
    [[nodiscard]] std::optional<Rational> required() const;
    [[nodiscard]] std::optional<Rational> ratio() const;
    [[nodiscard]] std::optional<LeftOut> leftOut() const;

private:
    [[nodiscard]] const Plan& plan() const { return m_snapshot.plan(); }
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] bool isStateDue() const;
    [[nodiscard]] Rational progressRatio(Decimal figure) const;
    [[nodiscard]] bool meets(Decimal figure) const;
    [[nodiscard]] std::optional<LeftOut> leftOutAsPledged() const;

    const PlanSnapshot& m_snapshot;
    const Pledge& m_pledge;
    const Verdict& m_verdict;
    PledgeKind m_kind;
    Month m_settled;
};

/// Works that are finished before they are due are held against what they were to become.
std::optional<Rational> Marking::required() const {
    const bool early = m_kind == PledgeKind::Works && m_verdict.reason == Reason::Completed && m_verdict.finalTarget;
    return m_verdict.expected || !early ? m_verdict.expected : std::optional(Rational(*m_verdict.finalTarget));
}

std::optional<Rational> Marking::ratio() const {
    if (m_kind == PledgeKind::Direction || m_kind == PledgeKind::Standing || isOutside(m_verdict.reason) || !isDue()) {
        return std::nullopt;
    }
    if (m_kind == PledgeKind::Deliverable) {
        return isDone(m_verdict) ? kHundred : Rational();
    }
    if (!m_verdict.actual || !m_verdict.actual->value) {
        return std::nullopt;
    }
    const Decimal figure = *m_verdict.actual->value;
    if (!isProgress(m_kind)) {
        return meets(figure) ? kHundred : Rational();
    }
    return *required() > Rational() ? std::optional(progressRatio(figure)) : std::nullopt;
}

/// The required figure is above zero.
Rational Marking::progressRatio(Decimal figure) const {
    if (m_pledge.bound == Bound::AtLeast) {
        return figure.isNegative() ? Rational() : Rational(figure) / *required() * kHundred;
    }
    return figure > Decimal() ? *required() / Rational(figure) * kHundred : Rational::fromInteger(kLargestRatio);
}

bool Marking::meets(Decimal figure) const {
    return m_pledge.bound == Bound::AtLeast ? Rational(figure) >= *m_verdict.expected
                                            : Rational(figure) <= *m_verdict.expected;
}

bool Marking::isDue() const {
    const auto& milestones = m_pledge.milestones;
    const bool begun = !milestones.empty() && milestones.front().month() <= m_settled;
    switch (m_kind) {
        case PledgeKind::Deliverable:
            return begun || isDone(m_verdict);
        case PledgeKind::Works:
            return required() && (begun || m_verdict.reason == Reason::Completed);
        case PledgeKind::Cumulative:
            return m_verdict.expected && (m_verdict.observed || m_verdict.light != Light::NotDue);
        case PledgeKind::Level:
        case PledgeKind::Ceiling:
            return m_verdict.expected && isStateDue();
        case PledgeKind::Direction:
        case PledgeKind::Standing:
            return false;
    }
    Q_UNREACHABLE();
}

/// A ceiling binds in every month, a level from the end of the period that holds its first date, or all along its line.
bool Marking::isStateDue() const {
    if (!m_verdict.observed && m_verdict.light == Light::NotDue) {
        return false;
    }
    const bool always = m_pledge.judged == Judged::Throughout || plan().policy.levels == BetweenMilestones::Line;
    return always ||
           periodEnd(m_pledge.milestones.front().month(), m_pledge.frequency) <= m_verdict.observed.value_or(m_settled);
}

/// What the pledge itself says, whatever was reported.
std::optional<LeftOut> Marking::leftOutAsPledged() const {
    if (isOutside(m_verdict.reason)) {
        return m_verdict.reason == Reason::Withdrawn ? LeftOut::Withdrawn : LeftOut::ForceMajeure;
    }
    if (m_kind == PledgeKind::Direction || m_kind == PledgeKind::Standing) {
        return LeftOut::Unrated;
    }
    if (m_pledge.stretch && plan().score.stretch == StretchScore::LeftOut) {
        return LeftOut::Stretch;
    }
    return m_pledge.weight.isZero() ? std::optional(LeftOut::NoWeight) : std::nullopt;
}

std::optional<LeftOut> Marking::leftOut() const {
    if (const auto pledged = leftOutAsPledged()) {
        return pledged;
    }
    if (!isDue()) {
        return LeftOut::NotDue;
    }
    if (isProgress(m_kind) && *required() <= Rational()) {
        return LeftOut::RequiredZero;
    }
    const bool silent = m_kind != PledgeKind::Deliverable && !m_verdict.observed;
    return silent && plan().score.unreported == UnreportedScore::LeftOut ? std::optional(LeftOut::NotReported)
                                                                         : std::nullopt;
}

/// A line that counts without a report counts as zero.
std::optional<Decimal> markOf(const PledgeScore& score, const ScorePolicy& policy) {
    if (!score.ratio) {
        return score.counts() ? std::optional(Decimal()) : std::nullopt;
    }
    if (policy.scheme == ScoreScheme::AllOrNothing) {
        return score.isKept() ? Decimal::fromInteger(100) : Decimal();
    }
    return std::min(*score.ratio, Rational::fromInteger(policy.cap)).rounded(Decimal::kPlaces);
}

}  // namespace

bool PledgeScore::isKept() const {
    return ratio && *ratio >= kHundred;
}

PledgeScore pledgeScore(const PlanSnapshot& snapshot, std::size_t position, const Verdict& verdict, Month asOf) {
    const Marking marking(snapshot, position, verdict, asOf);
    PledgeScore score;
    score.position = position;
    score.light = verdict.light;
    score.weight = snapshot.lines()[position].pledge->weight;
    score.required = marking.required();
    score.ratio = marking.ratio();
    score.leftOut = marking.leftOut();
    score.reported = marking.isReported();
    score.missed =
        static_cast<int>(std::ranges::count(verdict.milestones, MilestoneState::Missed, &MilestoneResult::state));
    score.mark = markOf(score, snapshot.plan().score);
    return score;
}

}  // namespace pledge
