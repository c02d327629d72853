#include <core/schedule/forecastmethod.h>
#include <tests/core/schedule/backtestyears.h>

#include <QByteArray>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <numeric>

// Made-up years, forecast at the end of each month from March to November and held against how they ended. With
// PLEDGEBOARD_BACKTEST set the tables of docs/forecast.md are printed.

namespace pledge::test {

namespace {

constexpr int kYearsOfAKind = 1500;
constexpr int kFirstMonth = 3;
constexpr int kLastMonth = 11;
constexpr int kMonths = 12;

/// Ways to reckon the rest of the year that need no method. Over a whole year from 0 the mean of all months is the
/// same as the calendar's extrapolation. Last year's rest stands in where last year is known, else the mean of all.
enum Simple { MeanOfAll, MeanOfThree, LastMonth, LastYearsRest, kSimpleCount };

/// How often the band held the outcome, and the absolute errors summed up.
struct Tally {
    int cases = 0;
    int held = 0;
    double error = 0;
    std::array<double, kSimpleCount> simple{};

    void add(const Tally& other) {
        cases += other.cases;
        held += other.held;
        error += other.error;
        for (std::size_t i = 0; i < simple.size(); ++i) {
            simple[i] += other.simple[i];
        }
    }
    [[nodiscard]] double share() const { return static_cast<double>(held) / cases; }
    [[nodiscard]] double best() const { return *std::ranges::min_element(simple); }
    /// The error as a multiple of the best simple method's.
    [[nodiscard]] double ratio() const { return error / best(); }
};

double sum(const std::vector<double>& months, int from, int to) {
    return std::accumulate(months.begin() + from, months.begin() + to, 0.0);
}

std::array<double, kSimpleCount> simpleRests(const BacktestYear& year, int known) {
    const int left = kMonths - known;
    std::array<double, kSimpleCount> rests{};
    rests[MeanOfAll] = left * sum(year.months, 0, known) / known;
    rests[MeanOfThree] = left * sum(year.months, known - 3, known) / 3;
    rests[LastMonth] = left * year.months[static_cast<std::size_t>(known - 1)];
    rests[LastYearsRest] = year.lastYear.empty() ? rests[MeanOfAll] : sum(year.lastYear, known, kMonths);
    return rests;
}

Tally tried(const BacktestYear& year, int known) {
    std::vector<AddedFigure> reports;
    for (int i = 0; i < known; ++i) {
        reports.push_back({year.months[static_cast<std::size_t>(i)], 1});
    }
    const int left = kMonths - known;
    const Projection projection = project(reports, year.lastYear, left);
    const double outcome = sum(year.months, known, kMonths);
    const double error = std::abs(projection.added.back() - outcome);
    Tally tally;
    tally.cases = 1;
    tally.held = error <= projection.reach(projection.added.size() - 1) ? 1 : 0;
    tally.error = error;
    const auto rests = simpleRests(year, known);
    for (std::size_t i = 0; i < rests.size(); ++i) {
        tally.simple[i] = std::abs(rests[i] - outcome);
    }
    return tally;
}

using ByMonth = std::map<int, Tally>;
using ByKind = std::map<YearKind, ByMonth>;

ByKind tryAll() {
    YearGenerator generator(20221231);
    ByKind all;
    for (const YearKind kind : kYearKinds) {
        for (int i = 0; i < kYearsOfAKind; ++i) {
            const BacktestYear year = generator.next(kind);
            for (int month = kFirstMonth; month <= kLastMonth; ++month) {
                all[kind][month].add(tried(year, month));
            }
        }
    }
    return all;
}

const ByKind& results() {
    static const ByKind all = tryAll();
    return all;
}

Tally pooled(std::initializer_list<YearKind> kinds) {
    Tally tally;
    for (const YearKind kind : kinds) {
        for (const auto& [month, ofMonth] : results().at(kind)) {
            tally.add(ofMonth);
        }
    }
    return tally;
}

const char* nameOf(YearKind kind) {
    constexpr std::array kNames{"plain", "plain, last year known",  "odd months",
                                "step",  "season, last year known", "season, last year unknown"};
    return kNames[static_cast<std::size_t>(kind)];
}

void printRow(const char* name, const Tally& tally) {
    const auto mean = [&tally](double error) { return 100 * error / tally.cases / kMonths; };
    std::printf("| %-26s | %5.1f | %5.2f | %5.2f | %5.2f | %5.2f | %5.2f | %5.3f |\n", name, 100 * tally.share(),
                mean(tally.error), mean(tally.simple[MeanOfAll]), mean(tally.simple[MeanOfThree]),
                mean(tally.simple[LastMonth]), mean(tally.simple[LastYearsRest]), tally.ratio());
}

void printMonths(const char* name, double (Tally::*figure)() const, const ByMonth& months) {
    std::printf("| %-26s |", name);
    for (const auto& [month, tally] : months) {
        std::printf(" %5.3f |", (tally.*figure)());
    }
    std::printf("\n");
}

void print() {
    for (const YearKind kind : kYearKinds) {
        printRow(nameOf(kind), pooled({kind}));
    }
    for (const YearKind kind : kYearKinds) {
        printMonths(nameOf(kind), &Tally::share, results().at(kind));
    }
    for (const YearKind kind : kYearKinds) {
        printMonths(nameOf(kind), &Tally::ratio, results().at(kind));
    }
}

}  // namespace

TEST(ForecastBacktest, HoldsTheOutcomeInFourCasesOfFive) {
    if (qEnvironmentVariableIsSet("PLEDGEBOARD_BACKTEST")) {
        print();
    }
    const Tally all = pooled({YearKind::Plain, YearKind::PlainAgain, YearKind::OddMonths, YearKind::Step,
                              YearKind::Season, YearKind::SeasonFromNowhere});
    EXPECT_EQ(all.cases, 6 * 9 * kYearsOfAKind);
    EXPECT_NEAR(all.share(), 0.8, 0.05);
}

TEST(ForecastBacktest, IsAsGoodAsTheBestSimpleMethodWhereYearsArePlain) {
    EXPECT_LE(pooled({YearKind::Plain}).ratio(), 1.02);
    EXPECT_LE(pooled({YearKind::Plain, YearKind::PlainAgain}).ratio(), 1.02);
}

TEST(ForecastBacktest, IsBetterThanAnySimpleMethodWhereYearsAreNotPlain) {
    EXPECT_LE(pooled({YearKind::OddMonths, YearKind::Step, YearKind::Season, YearKind::SeasonFromNowhere}).ratio(),
              0.95);
    EXPECT_LE(pooled({YearKind::OddMonths}).ratio(), 0.98);
    EXPECT_LE(pooled({YearKind::Season}).ratio(), 0.99);
    EXPECT_LE(pooled({YearKind::SeasonFromNowhere}).ratio(), 1);
}

/// Only who knows that a step has come does better, by the last month alone.
TEST(ForecastBacktest, FollowsAStepBetterThanTheMeanOfAllMonths) {
    const Tally step = pooled({YearKind::Step});
    EXPECT_LT(step.error, 0.95 * step.simple[MeanOfAll]);
    EXPECT_LE(step.ratio(), 1.1);
}

}  // namespace pledge::test
