#include <core/plan/viewpoint.h>
#include <ui/models/groupranking.h>
#include <ui/models/planstate.h>

namespace pledge {

Ranking rankingNow(const PlanState& state, UnitGroup group) {
    return rankingOf(state.snapshot(), state.board().verdicts(), state.asOf(), group);
}

Ranking rankingWithChange(const PlanState& state, UnitGroup group) {
    const Month before = state.asOf().plus(-1);
    if (before < state.snapshot().plan().span.first) {
        return rankingNow(state, group);
    }
    const PlanSnapshot then = seenFrom(state.knownPlan(), state.viewpoint(), before);
    return comparedWith(rankingNow(state, group), rankingOf(then, Scoreboard(then, before).verdicts(), before, group));
}

}  // namespace pledge
