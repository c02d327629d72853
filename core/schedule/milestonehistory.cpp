#include <core/schedule/milestonehistory.h>
#include <core/schedule/milestonerevision.h>
#include <core/schedule/observation.h>
#include <core/schedule/requirement.h>

#include <algorithm>

namespace pledge {

namespace {

/// The test of one milestone with a value, by the reports of its run.
class FigureTest {
public:
    FigureTest(const Pledge& pledge, const Series& series, const Plan& plan, const Milestone& milestone, Month asOf)
        : m_pledge(pledge),
          m_series(series),
          m_plan(plan),
          m_milestone(milestone),
          m_due(milestone.month()),
          m_run(runOf(pledge, plan.span, m_due)),
          m_tested(std::min(periodEnd(m_due, pledge.frequency), m_run.last)),
          m_until(std::min(asOf, m_run.last)) {}

    [[nodiscard]] MilestoneResult result() const {
        if (m_tested > m_until) {
            return {m_milestone, MilestoneState::Open, 0};
        }
        if (const auto figure = m_series.value(m_tested)) {
            return reaches(*figure) ? kept() : missedOrLate();
        }
        return isSpending() ? blankOfSpending() : blank();
    }

private:
    /// A running total with an upper limit: once over, it never comes back under the same figure.
    [[nodiscard]] bool isSpending() const { return m_pledge.nature == Nature::Flow && m_pledge.bound == Bound::AtMost; }
    [[nodiscard]] bool reaches(Decimal figure) const { return satisfies(m_pledge.bound, figure, *m_milestone.value); }
    [[nodiscard]] MilestoneResult kept() const { return {m_milestone, MilestoneState::Kept, 0}; }
    [[nodiscard]] MilestoneResult late(Month month) const {
        return {m_milestone, MilestoneState::KeptLate, month.since(m_tested)};
    }

    [[nodiscard]] MilestoneResult blank() const {
        if (anyBefore([this](Decimal figure) { return reaches(figure); })) {
            return kept();
        }
        const auto next = nextReport(m_tested);
        return next ? missedOrLate() : MilestoneResult{m_milestone, MilestoneState::Open, 0};
    }

    [[nodiscard]] MilestoneResult blankOfSpending() const {
        if (anyBefore([this](Decimal figure) { return !reaches(figure); })) {
            return missedOrLate();
        }
        const auto next = nextReport(m_tested);
        if (!next) {
            return {m_milestone, MilestoneState::Open, 0};
        }
        return reaches(*m_series.value(*next)) ? kept() : missedOrLate();
    }

    /// Missed in its month; kept late if a later report makes it up.
    [[nodiscard]] MilestoneResult missedOrLate() const {
        for (auto month = nextReport(m_tested); month; month = nextReport(*month)) {
            if (makesUp(*m_series.value(*month), *month)) {
                return late(*month);
            }
        }
        return {m_milestone, MilestoneState::Missed, 0};
    }

    /// Spending is made up by being back on the line: it cannot fall below an earlier milestone any more.
    [[nodiscard]] bool makesUp(Decimal figure, Month month) const {
        if (!isSpending()) {
            return reaches(figure);
        }
        const Requirements requirements(m_pledge, m_plan, month);
        return requirements.meets(figure, requirements.at(month));
    }

    [[nodiscard]] std::optional<Month> nextReport(Month after) const {
        for (Month month = after.plus(1); month <= m_until; month = month.plus(1)) {
            if (m_series.value(month)) {
                return month;
            }
        }
        return std::nullopt;
    }

    template <typename Predicate>
    [[nodiscard]] bool anyBefore(Predicate predicate) const {
        for (Month month = m_run.first; month < m_tested; month = month.plus(1)) {
            const auto figure = m_series.value(month);
            if (figure && predicate(*figure)) {
                return true;
            }
        }
        return false;
    }

    const Pledge& m_pledge;
    const Series& m_series;
    const Plan& m_plan;
    const Milestone& m_milestone;
    Month m_due;
    MonthSpan m_run;
    Month m_tested;
    Month m_until;
};

/// Since when the deliverable has been done without a break, seen from the as-of month; nothing if it is not done.
std::optional<Month> doneSince(const Series& series, Month asOf) {
    std::optional<Month> since;
    for (auto month = series.lastReportedBy(asOf); month; month = series.lastReportedBy(month->plus(-1))) {
        const auto state = series.at(*month)->state;
        if (!state) {
            continue;
        }
        if (!isDone(*state)) {
            break;
        }
        since = month;
    }
    return since;
}

/// Days from the due date to the day the last of the steps was done; nothing unless all are, by the as-of month, and
/// that day is after the date.
std::optional<int> daysLate(const Pledge& pledge, QDate due, Month asOf) {
    QDate last;
    for (const PledgeStep& step : pledge.steps) {
        if (!step.doneOn || *step.doneOn > asOf.lastDay()) {
            return std::nullopt;
        }
        last = last.isValid() ? std::max(last, *step.doneOn) : *step.doneOn;
    }
    return last.isValid() && last > due ? std::optional(static_cast<int>(due.daysTo(last))) : std::nullopt;
}

MilestoneResult testOfFigure(const Pledge& pledge, const Series& series, const Plan& plan, const Milestone& milestone,
                             Month asOf) {
    return milestone.due > asOf.lastDay() ? MilestoneResult{milestone}
                                          : FigureTest(pledge, series, plan, milestone, asOf).result();
}

MilestoneResult testOfTask(const Pledge& pledge, const Series& series, const Milestone& milestone, Month asOf) {
    const auto since = doneSince(series, asOf);
    const Month due = milestone.month();
    if (!since) {
        return {milestone, due > asOf ? MilestoneState::Open : MilestoneState::Missed, 0};
    }
    if (*since <= due) {
        return {milestone, MilestoneState::Kept, 0};
    }
    MilestoneResult late{milestone, MilestoneState::KeptLate, since->since(due)};
    late.daysLate = daysLate(pledge, milestone.due, asOf);
    return late;
}

}  // namespace

std::vector<MilestoneResult> milestoneHistory(const Pledge& pledge, const Series& series, const Plan& plan,
                                              Month asOf) {
    std::vector<MilestoneResult> history;
    history.reserve(pledge.milestones.size());
    const auto outside = outsideSince(pledge);
    for (const Milestone& milestone : pledge.milestones) {
        const bool untested = outside && milestone.due >= *outside;
        MilestoneResult result = untested          ? MilestoneResult{milestone}
                                 : milestone.value ? testOfFigure(pledge, series, plan, milestone, asOf)
                                                   : testOfTask(pledge, series, milestone, asOf);
        result.revised = changeOf(pledge, milestone);
        history.push_back(std::move(result));
    }
    return history;
}

std::optional<TaskState> taskStateAt(const Series& series, Month month) {
    for (auto at = series.lastReportedBy(month); at; at = series.lastReportedBy(at->plus(-1))) {
        if (const auto state = series.at(*at)->state) {
            return state;
        }
    }
    return std::nullopt;
}

}  // namespace pledge
