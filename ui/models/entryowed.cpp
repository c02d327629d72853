#include <ui/models/entryowed.h>

#include <algorithm>

namespace pledge {

Owed owedBy(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit) {
    const Month month = std::min(board.asOf(), snapshot.plan().span.last);
    Owed owed;
    for (const std::size_t position : snapshot.linesOf(unit)) {
        const Line& line = snapshot.lines()[position];
        const Verdict& verdict = board.verdict(position);
        if ((verdict.rollUp && !verdict.rollUp->own) || kindOf(*line.pledge) == PledgeKind::Deliverable) {
            continue;
        }
        const bool missing = verdict.light == Light::NotReported || verdict.silent;
        owed.missing += missing ? 1 : 0;
        owed.lines += missing || line.series->isReported(month) ? 1 : 0;
    }
    return owed;
}

}  // namespace pledge
