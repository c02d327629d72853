#include <core/plan/standingreport.h>
#include <ui/models/figurecell.h>
#include <ui/models/planstate.h>

namespace pledge {

const Line* standingLine(const PlanState& state, const std::optional<EntryCell>& cell) {
    return cell ? state.standingPlan().line(cell->pledge) : nullptr;
}

Actual standingAt(const PlanState& state, const EntryCell& cell) {
    return standingReport(state.standingPlan(), cell.pledge, cell.month);
}

bool mayReport(const PlanState& state, const std::optional<EntryCell>& cell) {
    const Line* line = standingLine(state, cell);
    return line != nullptr && !state.isReadOnly() && state.actor().mayReportFor(line->pledge->owners);
}

}  // namespace pledge
