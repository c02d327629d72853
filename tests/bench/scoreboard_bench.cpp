#include <core/schedule/scoreboard.h>
#include <tests/bench/generatedplan.h>

#include <benchmark/benchmark.h>

namespace pledge::bench {

namespace {

constexpr Month kNovember(2025, 11);

void judgeSnapshot(benchmark::State& state, const PlanSize& size) {
    const PlanSnapshot snapshot = generatedSnapshot(size);
    for (auto _ : state) {
        const Scoreboard board(snapshot, kNovember);
        benchmark::DoNotOptimize(board.verdicts().data());
    }
    state.SetItemsProcessed(state.iterations() * std::ssize(snapshot.lines()));
}

/// One figure is typed: the next snapshot and its board.
void changeOneFigure(benchmark::State& state, const PlanSize& size) {
    const PlanSnapshot snapshot = generatedSnapshot(size);
    const Scoreboard board(snapshot, kNovember);
    const PledgeId pledge = snapshot.lines().front().pledge->id;
    const ActualChange change{pledge, Actual{kNovember, Decimal::fromInteger(1100), {}, {}, {}, {}, {}}};
    for (auto _ : state) {
        const PlanSnapshot next = snapshot.with({&change, 1});
        benchmark::DoNotOptimize(board.with(next, {&pledge, 1}).verdicts().data());
    }
}

}  // namespace

BENCHMARK_CAPTURE(judgeSnapshot, county, kCounty)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(judgeSnapshot, prefecture, kPrefecture)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(changeOneFigure, county, kCounty)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(changeOneFigure, prefecture, kPrefecture)->Unit(benchmark::kMicrosecond);

}  // namespace pledge::bench
