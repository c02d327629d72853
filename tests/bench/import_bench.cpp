#include <core/document/csvreader.h>
#include <core/exchange/importactuals.h>
#include <tests/bench/generatedplan.h>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace pledge::bench {

namespace {

void readCsvTable(benchmark::State& state, const PlanSize& size) {
    const QByteArray csv = generatedCsv(generatedDraft(size));
    for (auto _ : state) {
        const auto table = readCsv(u"actuals.csv"_s, csv);
        benchmark::DoNotOptimize(table->rowCount());
    }
    state.SetBytesProcessed(state.iterations() * csv.size());
}

void understandActuals(benchmark::State& state, const PlanSize& size) {
    const PlanSnapshot snapshot = generatedSnapshot(size);
    const auto table = readCsv(u"actuals.csv"_s, generatedCsv(generatedDraft(size)));
    for (auto _ : state) {
        const auto reading = readActuals(*table, snapshot, {});
        if (!reading.isClean()) {
            state.SkipWithError("the generated actuals have issues");
        }
    }
    state.SetItemsProcessed(state.iterations() * size.figures());
}

}  // namespace

BENCHMARK_CAPTURE(readCsvTable, county, kCounty)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readCsvTable, prefecture, kPrefecture)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(understandActuals, county, kCounty)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(understandActuals, prefecture, kPrefecture)->Unit(benchmark::kMillisecond);

}  // namespace pledge::bench
