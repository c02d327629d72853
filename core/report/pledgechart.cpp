#include <core/report/chartlabels.h>
#include <core/report/chartlines.h>
#include <core/report/forecastlines.h>
#include <core/report/pledgechart.h>
#include <core/schedule/forecast.h>
#include <core/schedule/ladder.h>
#include <core/schedule/milestonerevision.h>
#include <core/schedule/rollup.h>

#include <algorithm>

namespace pledge {

namespace {

/// Throughout-judged limits are a line, not a date, and carry no diamonds.
bool showsMilestones(const Pledge& pledge) {
    return pledge.judged != Judged::Throughout;
}

std::vector<ChartMilestone> chartMilestones(const Pledge& pledge, const Verdict& verdict, const MonthSpan& months) {
    std::vector<ChartMilestone> shown;
    if (!showsMilestones(pledge)) {
        return shown;
    }
    for (const MilestoneResult& result : verdict.milestones) {
        if (!months.contains(result.milestone.month())) {
            continue;
        }
        const double x = monthsUntil(months.first, result.milestone.due).toDouble();
        const double y = result.milestone.value ? result.milestone.value->toDouble() : 0;
        shown.push_back({{x, y, milestoneLabel(pledge, result, verdict, months)}, result.state});
    }
    return shown;
}

void addIfDrawn(std::vector<ChartLine>& lines, ChartLine line) {
    if (!line.runs.empty()) {
        lines.push_back(std::move(line));
    }
}

/// The pledge with its revisions; a town's part takes those of its whole.
Pledge revised(const PlanSnapshot& snapshot, const Pledge& pledge) {
    const Line* whole = pledge.allocation ? snapshot.line(pledge.allocation->of) : nullptr;
    return whole != nullptr && !whole->pledge->revisions.empty() ? revisedWith(*whole->pledge, pledge) : pledge;
}

void addForecast(PledgeChart& chart, const Forecast& forecast, const MonthSpan& months) {
    if (forecast.range) {
        chart.lines.push_back(forecastLine(forecast, months));
        chart.band = forecastBand(forecast, months);
    }
}

}  // namespace

PledgeChart pledgeChart(const PlanSnapshot& snapshot, const Scoreboard& board, std::size_t position) {
    const Pledge& pledge = *snapshot.lines()[position].pledge;
    const Verdict& verdict = board.verdict(position);
    const Plan& plan = snapshot.plan();
    const MonthSpan months = chartMonths(pledge, plan, board.asOf());

    PledgeChart chart;
    chart.title = pledge.name;
    chart.unit = axisLabel(pledge, months);
    chart.months = monthLabels(months);
    chart.milestones = chartMilestones(pledge, verdict, months);
    addIfDrawn(chart.lines, calendarLine(pledge, plan, board.asOf()));
    addIfDrawn(chart.lines, pledgedLine(revised(snapshot, pledge), plan, board.asOf()));
    addIfDrawn(chart.lines, requiredLine(pledge, plan, board.asOf()));
    if (pledge.takesFigures()) {
        addIfDrawn(chart.lines, actualLine(pledge, effectiveSeries(snapshot, position), plan, board.asOf()));
    }
    addForecast(chart, forecast(snapshot, position, board.asOf()), months);
    if (board.asOf() >= months.first) {
        const int gone = std::min(board.asOf().since(months.first) + 1, months.length());
        chart.asOf = static_cast<double>(gone);
        chart.asOfReported = verdict.actual && verdict.actual->value;
        chart.asOfLabel = pledge.takesFigures() ? actualLabel(pledge, verdict) : QString();
    }
    return chart;
}

LightBars lightBars(const PlanSnapshot& snapshot, const Scoreboard& board, UnitGroup group) {
    LightBars chart;
    chart.title = groupTitle(group);
    for (const OrgUnit& unit : snapshot.units(group)) {
        const LightCounts counts = board.counts(unit.id);
        chart.bars.push_back({unit.name, counts.green, counts.yellow, counts.red, counts.notDue, counts.notReported});
    }
    return chart;
}

}  // namespace pledge
