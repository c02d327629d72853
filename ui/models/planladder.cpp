#include <core/plan/snapshotassembly.h>
#include <core/report/pledgechart.h>
#include <ui/models/planladder.h>

namespace pledge {

PledgeChart ladderChart(const Pledge& pledge, const PlanSnapshot& plan, Month month) {
    Pledge alone = pledge;
    alone.allocation.reset();
    alone.partOf.reset();
    alone.waitsFor.clear();
    const PlanSnapshot only = assembleSnapshot(plan.plan(), plan.units(), plan.programmes(), {std::move(alone)}, {});
    const Month begin = runOf(pledge, plan.plan().span, month).first;
    PledgeChart chart = pledgeChart(only, Scoreboard(only, begin), 0);
    chart.asOf.reset();
    chart.asOfLabel.clear();
    for (ChartMilestone& milestone : chart.milestones) {
        milestone.state = MilestoneState::Open;
    }
    return chart;
}

}  // namespace pledge
