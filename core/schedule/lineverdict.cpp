#include <core/schedule/judge.h>
#include <core/schedule/lineverdict.h>
#include <core/schedule/milestonerevision.h>
#include <core/schedule/rollup.h>

namespace pledge {

Verdict lineVerdict(const PlanSnapshot& snapshot, std::size_t position, Month asOf) {
    const Line& line = snapshot.lines()[position];
    const Line* whole = line.pledge->allocation ? snapshot.line(line.pledge->allocation->of) : nullptr;
    if (whole != nullptr && !whole->pledge->revisions.empty()) {
        return judge(revisedWith(*whole->pledge, *line.pledge), *line.series, snapshot.plan(), asOf);
    }
    if (snapshot.allocationsOf(line.pledge->id).empty()) {
        return judge(*line.pledge, *line.series, snapshot.plan(), asOf);
    }
    Verdict verdict = judge(*line.pledge, effectiveSeries(snapshot, position), snapshot.plan(), asOf);
    verdict.rollUp = rollUpAt(snapshot, position, asOf);
    return verdict;
}

}  // namespace pledge
