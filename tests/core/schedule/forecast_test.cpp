#include <core/schedule/forecast.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

PlanSnapshot oneLine(const Pledge& pledge, Series series, const Plan& plan = plan2022()) {
    std::vector<OrgUnit> units{{OrgUnitId(1), u"资规局"_s, UnitGroup::Department, 1, {}, {}, {}}};
    return {plan,
            std::move(units),
            {},
            {Line{std::make_shared<const Pledge>(pledge), std::make_shared<const Series>(std::move(series))}}};
}

Forecast of(const Pledge& pledge, const Series& series, const char* asOf) {
    return forecast(oneLine(pledge, series), 0, month(asOf));
}

Pledge loans() {
    return flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}});
}

std::string rate(const std::optional<Rational>& value) {
    return value ? value->toString(3).toStdString() : "-";
}

std::string perMonth(const std::optional<Need>& need) {
    return need ? rate(need->perMonth) + "x" + std::to_string(need->months) : "-";
}

}  // namespace

TEST(Forecast, NeedsTheRestOfEachMilestoneDividedByTheMonthsLeft) {
    const auto made =
        of(loans(), figures({{"2022-01", "20"}, {"2022-02", "36"}, {"2022-03", "55"}, {"2022-04", "70"}}), "2022-04");
    EXPECT_EQ(perMonth(made.toNext), "22.500x2");
    EXPECT_EQ(perMonth(made.toFinal), "16.250x8");
    EXPECT_EQ(rate(made.meanOfLastThree), "16.667");
    EXPECT_EQ(rate(made.meanOfAll), "17.500");
    EXPECT_EQ(made.monthsReported, 4);
}

TEST(Forecast, ProjectsThePlainMeanWhileNothingSpeaksAgainstIt) {
    const auto made =
        of(loans(), figures({{"2022-01", "20"}, {"2022-02", "36"}, {"2022-03", "55"}, {"2022-04", "70"}}), "2022-04");
    ASSERT_TRUE(made.range);
    EXPECT_EQ(made.range->method, ForecastMethod::MeanOfAll);
    EXPECT_EQ(made.range->monthsBehind, 4);
    EXPECT_EQ(made.range->path.size(), 8U);
    EXPECT_EQ(made.range->end().month, month("2022-12"));
    EXPECT_EQ(made.range->end().likely, figure("210"));
    EXPECT_LT(made.range->end().low, made.range->end().likely);
    EXPECT_LT(made.range->end().likely, made.range->end().high);
}

TEST(Forecast, HasNoRangeFromFewerThanThreeMonths) {
    const auto made = of(loans(), figures({{"2022-01", "20"}, {"2022-02", "36"}}), "2022-02");
    EXPECT_EQ(made.none, NoForecast::TooFewMonths);
    EXPECT_FALSE(made.range);
    EXPECT_EQ(perMonth(made.toFinal), "16.400x10");
    EXPECT_EQ(rate(made.meanOfLastThree), "-");
    EXPECT_TRUE(of(loans(), figures({{"2022-01", "20"}, {"2022-02", "36"}, {"2022-03", "55"}}), "2022-03").range);
}

TEST(Forecast, HasNoRangeFromASingleReport) {
    EXPECT_EQ(of(loans(), figures({{"2022-04", "70"}}), "2022-04").none, NoForecast::TooFewMonths);
}

TEST(Forecast, CountsATotalOverAGapAsItsMonths) {
    const auto made = of(loans(), figures({{"2022-02", "30"}, {"2022-03", "50"}, {"2022-05", "80"}}), "2022-05");
    EXPECT_EQ(made.monthsReported, 5);
    EXPECT_EQ(rate(made.meanOfAll), "16.000");
    EXPECT_EQ(rate(made.meanOfLastThree), "16.667");
    ASSERT_TRUE(made.range);
    EXPECT_EQ(made.range->end().likely, figure("192"));
}

TEST(Forecast, ReckonsFromTheLastReportWhereTheMonthIsBlank) {
    const auto made = of(loans(), figures({{"2022-01", "20"}, {"2022-02", "40"}, {"2022-03", "60"}}), "2022-05");
    EXPECT_EQ(made.from, month("2022-03"));
    EXPECT_EQ(perMonth(made.toNext), "18.333x3");
    EXPECT_EQ(made.range->path.front().month, month("2022-04"));
}

TEST(Forecast, RoundsWholeCasesUpAndForecastsWholeCases) {
    const auto made = of(flow({{"2022-12-31", "34"}}, "家"),
                         figures({{"2022-01", "2"}, {"2022-02", "5"}, {"2022-03", "7"}, {"2022-04", "10"}}), "2022-04");
    EXPECT_EQ(perMonth(made.toFinal), "3.000x8");
    ASSERT_TRUE(made.range);
    for (const ForecastPoint& point : made.range->path) {
        EXPECT_TRUE(point.low.isWhole() && point.likely.isWhole() && point.high.isWhole());
    }
    EXPECT_EQ(perMonth(of(flow({{"2022-12-31", "35"}}, "家"), figures({{"2022-04", "10"}}), "2022-04").toFinal),
              "4.000x8");
}

TEST(Forecast, IsNeverBelowWhatStandsUnlessTheTotalMayFall) {
    const Series falling = figures({{"2022-01", "40"}, {"2022-02", "20"}, {"2022-03", "50"}, {"2022-04", "12"}});
    const auto held = of(loans(), falling, "2022-04");
    EXPECT_GE(held.range->end().low, figure("12"));
    Pledge net = loans();
    net.mayFall = true;
    EXPECT_LT(of(net, falling, "2022-04").range->end().low, figure("12"));
}

TEST(Forecast, NeedsNothingMoreForAMilestoneThatIsReached) {
    const auto made = of(loans(), figures({{"2022-01", "60"}, {"2022-02", "130"}, {"2022-03", "210"}}), "2022-03");
    EXPECT_EQ(perMonth(made.toNext), "-");
    EXPECT_EQ(perMonth(made.toFinal), "-");
    ASSERT_EQ(made.range->outlook.size(), 3U);
    EXPECT_EQ(made.range->outlook.front().likelihood, 1);
}

TEST(Forecast, TellsHowLikelyEachOpenMilestoneIs) {
    const auto made =
        of(loans(), figures({{"2022-01", "15"}, {"2022-02", "31"}, {"2022-03", "44"}, {"2022-04", "60"}}), "2022-04");
    ASSERT_EQ(made.range->outlook.size(), 3U);
    EXPECT_LT(made.range->outlook.front().likelihood, 0.1);
    for (const MilestoneOutlook& outlook : made.range->outlook) {
        EXPECT_GE(outlook.likelihood, 0);
        EXPECT_LE(outlook.likelihood, 1);
    }
}

TEST(Forecast, AsksHowLikelyAnUpperLimitHolds) {
    const Pledge spending = budget({{"2022-12-31", "120"}});
    const Series steady = figures({{"2022-01", "10"}, {"2022-02", "19"}, {"2022-03", "31"}, {"2022-04", "40"}});
    const auto within = of(spending, steady, "2022-04");
    EXPECT_EQ(perMonth(within.toFinal), "10.000x8");
    EXPECT_NEAR(within.range->outlook.front().likelihood, 0.5, 0.01);
    const auto over = of(budget({{"2022-12-31", "38"}}), steady, "2022-04");
    EXPECT_EQ(perMonth(over.toFinal), "-");
    EXPECT_EQ(over.range->outlook.front().likelihood, 0);
}

TEST(Forecast, StartsAgainWithTheYearUnderARestart) {
    Pledge yearly = flow({{"2022-12-31", "120"}, {"2023-12-31", "240"}});
    yearly.yearlyRestart = true;
    const Series series =
        figures({{"2022-11", "100"}, {"2022-12", "118"}, {"2023-01", "20"}, {"2023-02", "40"}, {"2023-03", "60"}});
    const auto made = forecast(oneLine(yearly, series, planOf("2022-01", "2023-12")), 0, month("2023-03"));
    EXPECT_EQ(made.monthsReported, 3);
    EXPECT_EQ(perMonth(made.toFinal), "20.000x9");
    EXPECT_EQ(made.range->end().likely, figure("240"));
}

TEST(Forecast, BeginsAtTheBaseWhereThereIsOne) {
    Pledge stock = flow({{"2022-12-31", "79"}}, "家");
    stock.base = Base{figure("31"), date("2021-12-31")};
    const auto made = of(stock, figures({{"2022-01", "35"}, {"2022-02", "39"}, {"2022-03", "43"}}), "2022-03");
    EXPECT_EQ(rate(made.meanOfAll), "4.000");
    EXPECT_EQ(made.range->end().likely, figure("79"));
}

TEST(Forecast, SaysWhyThereIsNone) {
    const Series steady = figures({{"2022-01", "10"}, {"2022-02", "20"}, {"2022-03", "30"}, {"2022-12", "120"}});
    EXPECT_EQ(of(level({{"2022-12-31", "88"}}), steady, "2022-03").none, NoForecast::NotCumulative);
    EXPECT_EQ(of(deliverable("2022-12-31"), {}, "2022-03").none, NoForecast::NotCumulative);
    EXPECT_EQ(of(loans(), steady, "2022-12").none, NoForecast::RunOver);
    Pledge withdrawn = loans();
    withdrawn.standing = Standing::Withdrawn;
    EXPECT_EQ(of(withdrawn, steady, "2022-03").none, NoForecast::OutsideCount);
    EXPECT_EQ(of(loans(), figures({{"2022-02", "0"}, {"2022-03", "0"}}), "2022-03").none, NoForecast::NothingYet);
    EXPECT_EQ(of(loans(), {}, "2022-03").none, NoForecast::TooFewMonths);
}

TEST(Forecast, FollowsLastYearsSeasonWhereThisYearDoes) {
    Pledge seasonal = loans();
    const char* const lastYear[]{"4", "8", "14", "22", "32", "44", "60", "78", "98", "120", "144", "170"};
    for (int i = 0; i < 12; ++i) {
        seasonal.lastYear.push_back({Month(2021, i + 1), figure(lastYear[i])});
    }
    const Series series = figures({{"2022-01", "4"}, {"2022-02", "9"}, {"2022-03", "15"}, {"2022-04", "24"}});
    const auto made = of(seasonal, series, "2022-04");
    EXPECT_EQ(made.range->method, ForecastMethod::LastYearsShape);
    EXPECT_GT(made.range->end().likely, figure("150"));
    EXPECT_NE(of(loans(), series, "2022-04").range->method, ForecastMethod::LastYearsShape);
}

TEST(Forecast, LeavesOutAMonthThatStandsOut) {
    const auto made = of(loans(),
                         figures({{"2022-01", "10"},
                                  {"2022-02", "20"},
                                  {"2022-03", "70"},
                                  {"2022-04", "80"},
                                  {"2022-05", "90"},
                                  {"2022-06", "100"}}),
                         "2022-06");
    EXPECT_EQ(made.range->method, ForecastMethod::MeanWithoutOddMonths);
    EXPECT_EQ(made.range->monthsBehind, 5);
    EXPECT_EQ(made.range->end().likely, figure("160"));
}

TEST(Forecast, TakesASingleCaseNeitherForAnOddMonthNorForAStep) {
    const Pledge parks = flow({{"2022-12-31", "5"}}, "个");
    const auto made = of(parks,
                         figures({{"2022-01", "0"},
                                  {"2022-02", "0"},
                                  {"2022-03", "0"},
                                  {"2022-04", "1"},
                                  {"2022-05", "1"},
                                  {"2022-06", "2"}}),
                         "2022-06");
    EXPECT_EQ(made.range->method, ForecastMethod::MeanOfAll);
    EXPECT_EQ(made.range->end().likely, figure("4"));
}

TEST(Forecast, TakesMostlyTheMonthsSinceAStep) {
    const auto made = of(loans(),
                         figures({{"2022-01", "10"},
                                  {"2022-02", "20"},
                                  {"2022-03", "30"},
                                  {"2022-04", "50"},
                                  {"2022-05", "70"},
                                  {"2022-06", "90"}}),
                         "2022-06");
    EXPECT_EQ(made.range->method, ForecastMethod::MeanSinceStep);
    EXPECT_EQ(made.range->monthsBehind, 3);
    EXPECT_EQ(made.range->end().likely, figure("195"));
}

TEST(Forecast, EndsWorksAtAHundredPercent) {
    const auto made = of(works({{"2022-06-30", "50"}, {"2022-12-31", "100"}}),
                         figures({{"2022-01", "15"}, {"2022-02", "30"}, {"2022-03", "45"}}), "2022-03");
    EXPECT_EQ(made.range->end().high, figure("100"));
}

TEST(Forecast, KeepsTheDecimalsOfItsFigures) {
    const auto made = of(loans(), figures({{"2022-01", "20.15"}, {"2022-02", "36.1"}, {"2022-03", "55"}}), "2022-03");
    EXPECT_EQ(made.range->end().likely, figure("220"));
    EXPECT_EQ(made.range->path.front().likely, figure("73.33"));
}

TEST(Forecast, SaysLikelihoodsInStepsOfFivePercent) {
    EXPECT_EQ(likelihoodPercent(0), 0);
    EXPECT_EQ(likelihoodPercent(0.001), 5);
    EXPECT_EQ(likelihoodPercent(0.23), 25);
    EXPECT_EQ(likelihoodPercent(0.999), 95);
    EXPECT_EQ(likelihoodPercent(1), 100);
}

}  // namespace pledge::test
