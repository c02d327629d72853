#include <core/exchange/importactuals.h>
#include <core/exchange/importtargets.h>
#include <tests/support/peerplan.h>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

template <typename Draft>
Draft clean(Reading<Draft> reading) {
    if (!reading.isClean()) {
        qFatal("%s: %lld issues", qPrintable(reading.draft.file), static_cast<long long>(std::ssize(reading.issues)));
    }
    return std::move(reading.draft);
}

/// The changes come in order of their pledges: each series is made once.
std::vector<Line> linesWith(std::vector<Pledge> pledges, const std::vector<ActualChange>& changes) {
    std::vector<Line> lines;
    lines.reserve(pledges.size());
    for (Pledge& pledge : pledges) {
        auto series = std::make_shared<Series>();
        for (auto change = std::ranges::lower_bound(changes, pledge.id, {}, &ActualChange::pledge);
             change != changes.end() && change->pledge == pledge.id; ++change) {
            series->set(change->actual);
        }
        lines.push_back({std::make_shared<const Pledge>(std::move(pledge)), std::move(series)});
    }
    return lines;
}

}  // namespace

PlanSnapshot peerPlan(const Table& targets, const Table& actuals, const MonthSpan& span, const LightPolicy& policy) {
    Plan plan;
    plan.name = u"Yardstick"_s;
    plan.span = span;
    plan.policy = policy;
    TargetsDraft draft = clean(readTargets(targets, PlanSnapshot(plan, {}, {}, {})));
    const PlanSnapshot blank(plan, draft.units, {}, linesWith(draft.pledges, {}));
    const ActualsDraft reports = clean(readActuals(actuals, blank, u"as generated"_s));
    return {plan, std::move(draft.units), {}, linesWith(std::move(draft.pledges), reports.changes)};
}

}  // namespace pledge::test
