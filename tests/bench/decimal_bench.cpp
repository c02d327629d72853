#include <core/base/rational.h>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace pledge::bench {

static void parseDecimal(benchmark::State& state) {
    const QString text = u"12345.67"_s;
    for (auto _ : state) {
        benchmark::DoNotOptimize(Decimal::parse(text));
    }
}
BENCHMARK(parseDecimal);

static void printDecimal(benchmark::State& state) {
    const Decimal figure = Decimal::fromMicros(12'345'670'000);
    for (auto _ : state) {
        benchmark::DoNotOptimize(figure.toString());
    }
}
BENCHMARK(printDecimal);

static void rateOfTwoFigures(benchmark::State& state) {
    const Rational actual = Decimal::fromMicros(629'000'000);
    const Rational target = Decimal::fromMicros(647'400'000);
    for (auto _ : state) {
        const Rational gap = actual / target * Rational::fromInteger(100) - Rational::of(1000, 12);
        benchmark::DoNotOptimize(gap < Rational::fromInteger(-10));
    }
}
BENCHMARK(rateOfTwoFigures);

}  // namespace pledge::bench
