#include <core/schedule/lineverdict.h>
#include <core/schedule/monthduty.h>
#include <core/schedule/observation.h>
#include <core/schedule/rounds.h>

#include <algorithm>

namespace pledge {

namespace {

bool isMissing(const Verdict& verdict) {
    return verdict.light == Light::NotReported || verdict.silent;
}

bool mayOwe(const Pledge& pledge, const Verdict& verdict) {
    return (!verdict.rollUp || verdict.rollUp->own) && kindOf(pledge) != PledgeKind::Deliverable;
}

void addFigure(const PlanSnapshot& snapshot, const Verdict& verdict, std::size_t position, Month month,
               MonthDuty& duty) {
    const Line& line = snapshot.lines()[position];
    if (!mayOwe(*line.pledge, verdict)) {
        return;
    }
    if (isMissing(verdict)) {
        const MonthSpan run = runOf(*line.pledge, snapshot.plan().span, month);
        duty.missing.push_back({position, owedMonth(*line.pledge, run, month).value_or(month)});
        ++duty.asked;
    } else if (line.series->isReported(month)) {
        ++duty.asked;
    }
}

void addMilestones(const Verdict& verdict, std::size_t position, Month month, bool isTask, MonthDuty& duty) {
    const QDate inSight = month.plus(1).lastDay();
    for (const MilestoneResult& result : verdict.milestones) {
        const bool isOpen = result.state == MilestoneState::Open || result.state == MilestoneState::Missed;
        if (!isOpen || result.milestone.due > inSight) {
            continue;
        }
        const OwedMilestone due{position, result.milestone, result.state == MilestoneState::Missed};
        const bool isDue = result.milestone.due <= month.lastDay();
        if (isTask && isDue) {
            duty.tasks.push_back(due);
        } else if (!isDue) {
            duty.inSight.push_back(due);
        }
    }
}

}  // namespace

bool owesFigure(const PlanSnapshot& snapshot, const Scoreboard& board, std::size_t position) {
    const Verdict& verdict = board.verdict(position);
    return isMissing(verdict) && mayOwe(*snapshot.lines()[position].pledge, verdict);
}

bool hasAllFigures(const PlanSnapshot& snapshot, OrgUnitId unit, Month month) {
    const OrgUnit* owner = snapshot.unit(unit);
    if (owner == nullptr || !owner->isActive(month)) {
        return true;
    }
    return std::ranges::none_of(snapshot.linesOf(unit), [&](std::size_t position) {
        const Verdict verdict = lineVerdict(snapshot, position, month);
        const bool owes = isMissing(verdict) && mayOwe(*snapshot.lines()[position].pledge, verdict);
        return owes && !isOutside(verdict.reason);
    });
}

std::vector<OwedReport> owedBefore(const PlanSnapshot& snapshot, OrgUnitId unit, Month month) {
    const OrgUnit* owner = snapshot.unit(unit);
    std::vector<OwedReport> owed;
    for (Month earlier = snapshot.plan().span.first; owner != nullptr && earlier < month; earlier = earlier.plus(1)) {
        for (const std::size_t position : snapshot.linesOf(unit)) {
            const Pledge& pledge = *snapshot.lines()[position].pledge;
            const Verdict verdict = lineVerdict(snapshot, position, earlier);
            const bool isOwed =
                owner->isActive(earlier) && !isOutside(verdict.reason) && isMissing(verdict) && mayOwe(pledge, verdict);
            const MonthSpan run = runOf(pledge, snapshot.plan().span, earlier);
            if (isOwed && owedMonth(pledge, run, earlier).value_or(earlier) == earlier) {
                owed.push_back({position, earlier});
            }
        }
    }
    return owed;
}

MonthDuty dutyOf(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit) {
    const Month month = std::min(board.asOf(), snapshot.plan().span.last);
    MonthDuty duty;
    duty.deadline = reportingDate(snapshot.plan(), month);
    const OrgUnit* owner = snapshot.unit(unit);
    if (owner == nullptr || !owner->isActive(month)) {
        return duty;
    }
    for (const std::size_t position : snapshot.linesOf(unit)) {
        const Verdict& verdict = board.verdict(position);
        const bool isTask = kindOf(*snapshot.lines()[position].pledge) == PledgeKind::Deliverable;
        if (isOutside(verdict.reason)) {
            continue;
        }
        addFigure(snapshot, verdict, position, month, duty);
        addMilestones(verdict, position, month, isTask, duty);
    }
    if (const RoundStep* step = standingReturn(snapshot.records(), unit, month)) {
        duty.returned = step->returned;
    }
    return duty;
}

}  // namespace pledge
