#include <core/plan/viewpoint.h>
#include <core/schedule/scoreboard.h>
#include <core/schedule/timeline.h>

#include <algorithm>

namespace pledge {

namespace {

/// The line first, and what its verdict depends on: the towns' parts, or of such a part the whole.
PlanSnapshot aroundLine(const PlanSnapshot& snapshot, std::size_t position) {
    const Line& line = snapshot.lines()[position];
    std::vector<Line> lines{line};
    if (line.pledge->allocation) {
        if (const Line* whole = snapshot.line(line.pledge->allocation->of)) {
            lines.push_back(*whole);
        }
    }
    for (const std::size_t part : snapshot.allocationsOf(line.pledge->id)) {
        lines.push_back(snapshot.lines()[part]);
    }
    return {snapshot.plan(), {}, {}, lines};
}

bool isMissed(const Verdict& verdict) {
    return verdict.reason == Reason::MilestoneMissed &&
           std::ranges::find(verdict.milestones, MilestoneState::Missed, &MilestoneResult::state) !=
               verdict.milestones.end();
}

/// Whether what was due by then has been reached since, some of it late.
bool isMadeUp(const Verdict& later, Month then) {
    bool anyLate = false;
    for (const MilestoneResult& result : later.milestones) {
        if (result.milestone.month() > then) {
            continue;
        }
        if (result.state == MilestoneState::Missed) {
            return false;
        }
        anyLate = anyLate || result.state == MilestoneState::KeptLate;
    }
    return anyLate;
}

MonthVerdict monthOf(Month month, const Verdict& verdict) {
    return {month,
            verdict.light,
            verdict.reason,
            verdict.silent,
            verdict.carried,
            verdict.observed,
            verdict.actual ? verdict.actual->value : std::nullopt,
            verdict.paceGap,
            {}};
}

void markMadeUp(std::vector<MonthVerdict>& months, const std::vector<Verdict>& verdicts) {
    for (std::size_t at = 0; at < months.size(); ++at) {
        if (!isMissed(verdicts[at])) {
            continue;
        }
        for (std::size_t later = at + 1; later < months.size() && !months[at].madeUp; ++later) {
            if (isMadeUp(verdicts[later], months[at].month)) {
                months[at].madeUp = months[later].month;
            }
        }
    }
}

}  // namespace

std::vector<MonthVerdict> timeline(const PlanSnapshot& snapshot, std::size_t position, Month upTo) {
    const PlanSnapshot around = aroundLine(snapshot, position);
    const MonthSpan& span = snapshot.plan().span;
    std::vector<MonthVerdict> months;
    std::vector<Verdict> verdicts;
    for (Month month = span.first; month <= std::min(upTo, span.last); month = month.plus(1)) {
        const Scoreboard board(seenFrom(around, {}, month), month);
        verdicts.push_back(board.verdict(0));
        months.push_back(monthOf(month, verdicts.back()));
    }
    markMadeUp(months, verdicts);
    return months;
}

}  // namespace pledge
