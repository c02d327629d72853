#include <core/schedule/observation.h>
#include <core/schedule/reckoning.h>
#include <core/schedule/requirement.h>
#include <core/schedule/rollup.h>

#include <algorithm>

namespace pledge {

namespace {

/// The month whose line the figure is held against: its own, that for which it is carried on, or of a completed pledge
/// the as-of month.
Month judgedMonth(const Pledge& pledge, const Verdict& verdict, const MonthSpan& months, Month settled) {
    if (verdict.carried) {
        return owedMonth(pledge, months, settled).value_or(settled);
    }
    return verdict.reason == Reason::Completed ? settled : *verdict.observed;
}

std::optional<LadderStretch> stretchAt(const Ladder& ladder, Month month) {
    const auto milestones = ladder.milestones();
    const auto next = std::ranges::find_if(
        milestones, [month](const Milestone& milestone) { return milestone.due >= month.lastDay(); });
    if (next == milestones.end() || next->due == month.lastDay()) {
        return std::nullopt;
    }
    const auto position = static_cast<std::size_t>(next - milestones.begin());
    const Rational from = ladder.points()[position].value;
    const Rational to(*next->value);
    if (from == to) {
        return std::nullopt;
    }
    const auto begun = position == 0 ? std::nullopt : std::optional(milestones[position - 1].due);
    return LadderStretch{begun, from, next->due, to, (ladder.lineAt(month) - from) / (to - from)};
}

void reckonLine(const Requirements& requirements, const Pledge& pledge, Month month, Reckoning& reckoning) {
    const Ladder& ladder = requirements.ladder();
    reckoning.start = ladder.points().front().value;
    reckoning.target = ladder.finalTarget();
    if (!requirements.followsLine()) {
        return;
    }
    reckoning.stretch = stretchAt(ladder, month);
    const MonthSpan& run = ladder.run();
    const Month until = std::clamp(month, run.first.plus(-1), run.last);
    const bool byDays = reckoning.clock == LineClock::Days;
    const auto days = [&run](Month end) { return static_cast<int>(run.first.firstDay().daysTo(end.lastDay())) + 1; };
    reckoning.all = byDays ? days(run.last) : run.length();
    reckoning.gone = byDays ? days(until) : until.since(run.first) + 1;
    reckoning.roundedDown =
        reckoning.stretch && pledge.unit.wholeCases && !ladder.lineAt(month).isWhole() && reckoning.required;
}

void reckonTrend(const Requirements& requirements, const Series& series, const Verdict& verdict, Reckoning& reckoning) {
    const auto before = series.lastReportedBy(verdict.observed->plus(-1));
    const auto figure = before && verdict.trend ? series.value(*before) : std::nullopt;
    if (figure) {
        reckoning.before = before;
        reckoning.gapBefore = requirements.paceGap(*figure, *before);
    }
}

}  // namespace

std::optional<Reckoning> reckoningOf(const PlanSnapshot& snapshot, const Scoreboard& board, std::size_t position) {
    const Pledge& pledge = *snapshot.lines()[position].pledge;
    const Verdict& verdict = board.verdict(position);
    const bool hasFigure = verdict.observed && verdict.actual && verdict.actual->value;
    if (!hasFigure || isOutside(verdict.reason) || verdict.reason == Reason::ToBeAssigned) {
        return std::nullopt;
    }
    const Plan& plan = snapshot.plan();
    const Month settled = std::clamp(board.asOf(), plan.span.first, plan.span.last);
    const Requirements requirements(pledge, plan, settled);
    Reckoning reckoning;
    reckoning.month = judgedMonth(pledge, verdict, requirements.months(), settled);
    reckoning.figure = *verdict.actual->value;
    reckoning.clock = plan.policy.clock;
    const Requirement required = requirements.at(reckoning.month);
    if (pledge.nature == Nature::State) {
        reckoning.required = required.figure;
        reckoning.target = required.figure ? std::optional(required.figure->rounded(Decimal::kPlaces)) : std::nullopt;
    } else {
        reckoning.required = required.binding ? required.figure : std::nullopt;
        reckonLine(requirements, pledge, reckoning.month, reckoning);
    }
    reckonTrend(requirements, effectiveSeries(snapshot, position), verdict, reckoning);
    return reckoning;
}

}  // namespace pledge
