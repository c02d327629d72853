#include <core/report/pledgechart.h>
#include <ui/models/revisionchart.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RevisionChart)
};

const ChartLine* ladderOf(const PledgeChart& chart) {
    const auto found = std::ranges::find_if(chart.lines, [](const ChartLine& line) {
        return line.role == LineRole::Ladder || line.role == LineRole::Limit;
    });
    return found == chart.lines.end() ? nullptr : &*found;
}

}  // namespace

PledgeChart revisionChart(const PlanSnapshot& snapshot, const Scoreboard& board, PledgeId id,
                          const std::vector<Milestone>& milestones) {
    const auto position = snapshot.position(id);
    if (!position) {
        return {};
    }
    Pledge revised = *snapshot.lines()[*position].pledge;
    if (revised.milestones == milestones) {
        return pledgeChart(snapshot, board, *position);
    }
    revised.milestones = milestones;
    const PlanSnapshot next = snapshot.withPledges(std::array{revised});
    PledgeChart chart = pledgeChart(next, board.with(next, std::array{id}), *position);
    std::erase_if(chart.lines, [](const ChartLine& line) { return line.role == LineRole::Calendar; });
    const PledgeChart standing = pledgeChart(snapshot, board, *position);
    if (const ChartLine* before = ladderOf(standing)) {
        ChartLine line = *before;
        line.role = LineRole::Calendar;
        line.name = Texts::tr("In force now");
        chart.lines.insert(chart.lines.begin(), std::move(line));
    }
    return chart;
}

}  // namespace pledge
