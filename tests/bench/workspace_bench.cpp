#include <core/workspace/workspace.h>
#include <tests/bench/generatedplan.h>

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace pledge::bench {

namespace {

Occasion occasion() {
    return {Actor{u"基准"_s, Role::LeadOffice, {}}, QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC)};
}

ActualsDraft actualsOf(const PlanDraft& plan) {
    ActualsDraft draft;
    draft.file = u"actuals.csv"_s;
    draft.changes = generatedFigures(plan);
    draft.rows = static_cast<int>(draft.changes.size());
    return draft;
}

/// A new file with all figures in it; false where it could not be made.
bool writePlan(const QString& path, const PlanDraft& draft, const ActualsDraft& actuals) {
    const auto workspace = Workspace::create(path, draft, occasion());
    return workspace && (*workspace)->importActuals(actuals, {}, occasion());
}

void importIntoFile(benchmark::State& state, const PlanSize& size) {
    const QTemporaryDir folder;
    const PlanDraft draft = generatedDraft(size);
    const ActualsDraft actuals = actualsOf(draft);
    int number = 0;
    for (auto _ : state) {
        if (!writePlan(folder.filePath(u"%1.pledge"_s.arg(++number)), draft, actuals)) {
            state.SkipWithError("the plan could not be written");
        }
    }
    state.SetItemsProcessed(state.iterations() * size.figures());
}

void openFile(benchmark::State& state, const PlanSize& size) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.pledge"_s);
    const PlanDraft draft = generatedDraft(size);
    if (!writePlan(path, draft, actualsOf(draft))) {
        state.SkipWithError("the plan could not be written");
    }
    for (auto _ : state) {
        const auto workspace = Workspace::open(path, Access::ReadOnly);
        benchmark::DoNotOptimize((*workspace)->snapshot().lines().data());
    }
    state.SetItemsProcessed(state.iterations() * size.figures());
}

}  // namespace

BENCHMARK_CAPTURE(importIntoFile, county, kCounty)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(importIntoFile, prefecture, kPrefecture)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(openFile, county, kCounty)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(openFile, prefecture, kPrefecture)->Unit(benchmark::kMillisecond);

}  // namespace pledge::bench
