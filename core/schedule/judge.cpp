#include <core/schedule/judge.h>
#include <core/schedule/lightrule.h>
#include <core/schedule/milestonehistory.h>
#include <core/schedule/observation.h>
#include <core/schedule/requirement.h>
#include <core/schedule/yearrates.h>

#include <algorithm>

namespace pledge {

namespace {

/// The last milestone due by the as-of month, else the first one after it.
std::optional<std::size_t> currentMilestone(const Pledge& pledge, Month asOf) {
    if (pledge.milestones.empty()) {
        return std::nullopt;
    }
    const QDate today = asOf.lastDay();
    const auto next = std::ranges::find_if(pledge.milestones, [today](const Milestone& m) { return m.due > today; });
    const auto due = static_cast<std::size_t>(std::distance(pledge.milestones.begin(), next));
    return due == 0 ? 0 : due - 1;
}

/// What every kind shares: its milestones and the reports that count.
class Judgement {
public:
    Judgement(const Pledge& pledge, const Series& series, const Plan& plan, Month asOf)
        : m_pledge(pledge),
          m_series(series),
          m_plan(plan),
          m_asOf(asOf),
          m_settled(std::clamp(asOf, plan.span.first, plan.span.last)),
          m_judgedAt(m_settled),
          m_requirements(pledge, plan, m_settled),
          m_observation(observe(pledge, series, m_requirements.months(), m_settled)) {
        m_verdict.milestones = milestoneHistory(pledge, series, plan, m_settled);
        m_verdict.current = currentMilestone(pledge, m_settled);
        m_verdict.finalTarget =
            pledge.nature == Nature::Flow ? m_requirements.ladder().finalTarget() : pledge.finalTarget();
    }

    Verdict verdict() {
        if (m_pledge.standing != Standing::InForce) {
            standAside();
            return std::move(m_verdict);
        }
        if (m_pledge.takesFigures()) {
            judgeFigures();
        } else {
            judgeReports();
        }
        m_verdict.dueSoon = isAnyDueSoon();
        return std::move(m_verdict);
    }

private:
    void judgeFigures();
    void judgeReports();
    void standAside();
    void settleReport(std::optional<Month> last, bool completed);
    void measure();
    void decide(LightAndReason decision);
    [[nodiscard]] LightAndReason figuresDecision() const;
    [[nodiscard]] LightAndReason silentDecision() const;
    [[nodiscard]] LightAndReason reportedDecision() const;
    [[nodiscard]] LightAndReason paceDecision() const;
    [[nodiscard]] LightAndReason stepDecision() const;
    [[nodiscard]] LightAndReason directionDecision() const;
    [[nodiscard]] LightAndReason deliverableDecision() const;
    [[nodiscard]] LightAndReason standingDecision() const;
    [[nodiscard]] bool isMissed() const;
    [[nodiscard]] bool isOverdue() const;
    [[nodiscard]] bool owesReport() const;
    [[nodiscard]] bool isReached(const MilestoneResult& result) const;
    [[nodiscard]] bool isAnyDueSoon() const;
    [[nodiscard]] std::optional<Trend> trend(Month observed) const;
    [[nodiscard]] std::optional<Month> lastFigure() const;

    const Pledge& m_pledge;
    const Series& m_series;
    const Plan& m_plan;
    Month m_asOf;
    Month m_settled;   ///< the as-of month, held inside the plan
    Month m_judgedAt;  ///< the month whose requirement the figure is held against
    Requirement m_required;
    Requirements m_requirements;
    Observation m_observation;
    Verdict m_verdict;
};

void Judgement::judgeFigures() {
    const auto last = lastFigure();
    const bool completed = last && m_requirements.completes(*m_series.value(*last));
    settleReport(last, completed);
    m_required = m_requirements.at(m_judgedAt);
    const bool shown = m_pledge.nature == Nature::State || m_required.binding;
    if (shown && kindOf(m_pledge) != PledgeKind::Direction) {
        m_verdict.expected = m_required.figure;
    }
    if (m_verdict.observed) {
        m_verdict.actual = m_series.at(*m_verdict.observed);
        measure();
        m_verdict.trend = m_verdict.carried ? std::nullopt : trend(*m_verdict.observed);
    } else {
        m_verdict.lastKnown = last;
    }
    decide(completed && !isOverdue() ? LightAndReason{Light::Green, Reason::Completed} : figuresDecision());
}

/// Which report counts, and for which month. A completed pledge owes nothing more: its last figure is held against the
/// as-of month itself. A figure that is carried on is held against the month that was owed.
void Judgement::settleReport(std::optional<Month> last, bool completed) {
    m_verdict.observed = completed ? last : m_observation.observed;
    if (completed) {
        return;
    }
    if (m_verdict.observed) {
        m_judgedAt = *m_verdict.observed;
    } else if (last && m_plan.policy.silence == Silence::CarriedForward) {
        m_verdict.observed = last;
        m_verdict.carried = true;
        m_judgedAt = *m_observation.owed;
    }
}

void Judgement::judgeReports() {
    const bool deliverable = kindOf(m_pledge) == PledgeKind::Deliverable;
    const auto counts = deliverable ? m_observation.reported : m_observation.observed;
    if (counts) {
        m_verdict.observed = counts;
        m_verdict.actual = m_series.at(*counts);
    } else {
        m_verdict.lastKnown = m_observation.reported;
    }
    decide(deliverable ? deliverableDecision() : standingDecision());
}

/// Withdrawn or lifted: the last report is shown, and nothing is required of it.
void Judgement::standAside() {
    if (m_observation.reported) {
        m_verdict.observed = m_observation.reported;
        m_verdict.actual = m_series.at(*m_observation.reported);
    }
    const bool withdrawn = m_pledge.standing == Standing::Withdrawn;
    decide({Light::NotDue, withdrawn ? Reason::Withdrawn : Reason::ForceMajeure});
}

void Judgement::measure() {
    const Measurement measured = m_requirements.measure(*m_verdict.actual->value, m_judgedAt, m_required);
    m_verdict.attainment = measured.attainment;
    m_verdict.calendarGap = measured.calendarGap;
    m_verdict.paceGap = measured.paceGap;
    m_verdict.paceRate = measured.paceRate;
    const YearRates rates = yearRates(m_pledge, m_series, m_plan, m_settled, *m_verdict.observed);
    m_verdict.yearAttainment = rates.year;
    m_verdict.wholeAttainment = rates.whole;
}

void Judgement::decide(LightAndReason decision) {
    m_verdict.light = decision.light;
    m_verdict.reason = decision.reason;
    m_verdict.silent = decision.light == Light::Red && owesReport();
}

LightAndReason Judgement::figuresDecision() const {
    if (m_pledge.toBeAssigned || !m_requirements.hasTarget()) {
        return {Light::NotDue, Reason::ToBeAssigned};
    }
    if (isOverdue()) {
        return {Light::Red, Reason::MilestoneMissed};
    }
    return m_verdict.observed ? reportedDecision() : silentDecision();
}

LightAndReason Judgement::silentDecision() const {
    const bool worksNotYetDue = m_pledge.isTask() && m_pledge.milestones.front().month() > m_settled;
    if (!m_observation.owed || worksNotYetDue) {
        return {Light::NotDue, Reason::NotDue};
    }
    return {Light::NotReported, Reason::NotReported};
}

LightAndReason Judgement::reportedDecision() const {
    if (kindOf(m_pledge) == PledgeKind::Direction) {
        return directionDecision();
    }
    return m_requirements.followsLine() ? paceDecision() : stepDecision();
}

LightAndReason Judgement::paceDecision() const {
    if (m_requirements.meets(*m_verdict.actual->value, m_required)) {
        return {Light::Green, Reason::OnPace};
    }
    return lightOfGap(m_plan.policy.bandsFor(kindOf(m_pledge)), m_verdict.paceGap, m_verdict.paceRate);
}

LightAndReason Judgement::stepDecision() const {
    const bool limit = m_requirements.isLimit();
    if (m_requirements.meets(*m_verdict.actual->value, m_required)) {
        return {Light::Green, limit ? Reason::WithinLimit : Reason::StepReached};
    }
    if (!m_required.binding) {
        return {Light::NotDue, Reason::NotDue};
    }
    const GapBands* bands = bandsAtStep(m_plan.policy, m_pledge);
    if (bands == nullptr) {
        return {Light::Red, limit ? Reason::OverLimit : Reason::MilestoneMissed};
    }
    const LightAndReason decided = lightOfGap(*bands, m_verdict.paceGap, m_verdict.paceRate);
    return limit && decided.light != Light::Green ? LightAndReason{decided.light, Reason::OverLimit} : decided;
}

LightAndReason Judgement::directionDecision() const {
    const Decimal figure = *m_verdict.actual->value;
    if (figure == m_pledge.base->value) {
        return {Light::Yellow, Reason::EqualToBase};
    }
    return satisfies(m_pledge.bound, figure, m_pledge.base->value)
               ? LightAndReason{Light::Green, Reason::BetterThanBase}
               : LightAndReason{Light::Red, Reason::WorseThanBase};
}

LightAndReason Judgement::deliverableDecision() const {
    const MilestoneResult& last = m_verdict.milestones.back();
    const auto state = taskStateAt(m_series, m_settled);
    if (state && isDone(*state)) {
        if (last.state == MilestoneState::KeptLate) {
            return {Light::Green, Reason::MadeUp};
        }
        return {Light::Green, *state == TaskState::Closed ? Reason::Completed : Reason::AwaitsClosing};
    }
    return isOverdue() ? LightAndReason{Light::Red, Reason::MilestoneMissed}
                       : LightAndReason{Light::NotDue, Reason::NotDue};
}

LightAndReason Judgement::standingDecision() const {
    if (m_verdict.observed && !m_verdict.actual->note.isEmpty()) {
        return {Light::Green, Reason::NoteGiven};
    }
    return m_observation.owed ? LightAndReason{Light::NotReported, Reason::NotReported}
                              : LightAndReason{Light::NotDue, Reason::NotDue};
}

/// A due milestone is missed and not made up. Of a state only the step in force counts, of a flow those of its run.
bool Judgement::isMissed() const {
    const auto& run = m_requirements.months();
    const auto missed = [&run](const MilestoneResult& result) {
        return result.state == MilestoneState::Missed && run.contains(result.milestone.month());
    };
    if (m_pledge.nature != Nature::State) {
        return std::ranges::any_of(m_verdict.milestones, missed);
    }
    return m_verdict.current && missed(m_verdict.milestones[*m_verdict.current]);
}

/// Red by its milestones alone. A pledge without figures has no gap that could decide instead.
bool Judgement::isOverdue() const {
    return (m_plan.policy.missedForcesRed || !m_pledge.takesFigures()) && isMissed();
}

bool Judgement::owesReport() const {
    return m_observation.owed && (!m_observation.reported || *m_observation.reported < *m_observation.owed);
}

bool Judgement::isReached(const MilestoneResult& result) const {
    if (!result.milestone.value) {
        return result.state != MilestoneState::Open;
    }
    const auto last = lastFigure();
    return last && satisfies(m_pledge.bound, *m_series.value(*last), *result.milestone.value);
}

bool Judgement::isAnyDueSoon() const {
    const QDate today = m_asOf.lastDay();
    const QDate until = dueSoonUntil(m_plan.policy, m_asOf);
    return std::ranges::any_of(m_verdict.milestones, [&](const MilestoneResult& result) {
        return result.milestone.due > today && result.milestone.due <= until && !isReached(result);
    });
}

std::optional<Trend> Judgement::trend(Month observed) const {
    const auto before = m_series.lastReportedBy(observed.plus(-1));
    if (!m_verdict.paceGap || !before || !m_requirements.months().contains(*before)) {
        return std::nullopt;
    }
    const auto figure = m_series.value(*before);
    const auto gapBefore = figure ? m_requirements.paceGap(*figure, *before) : std::nullopt;
    if (!gapBefore) {
        return std::nullopt;
    }
    const Rational change = *m_verdict.paceGap - *gapBefore;
    const Rational band(m_plan.policy.trendBand);
    if (change > band) {
        return Trend::CatchingUp;
    }
    return change < -band ? Trend::FallingBehind : Trend::Holding;
}

/// The last month of the run with a figure, by the as-of month.
std::optional<Month> Judgement::lastFigure() const {
    return m_observation.reported && m_series.value(*m_observation.reported) ? m_observation.reported : std::nullopt;
}

}  // namespace

Verdict judge(const Pledge& pledge, const Series& series, const Plan& plan, Month asOf) {
    return Judgement(pledge, series, plan, asOf).verdict();
}

}  // namespace pledge
