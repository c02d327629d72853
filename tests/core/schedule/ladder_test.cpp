#include <core/schedule/ladder.h>
#include <tests/core/schedule/verdicttext.h>
#include <tests/support/planvalues.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

namespace pledge::test {

namespace {

struct Expectation {
    const char* name;
    Pledge pledge;
    Plan plan;
    const char* month;
    const char* required;
    const char* calendar;
};

Pledge restarting(Pledge pledge) {
    pledge.yearlyRestart = true;
    return pledge;
}

Pledge stock(Pledge pledge, const char* base) {
    pledge.base = Base{figure(base), date("2021-12-31")};
    return pledge;
}

std::vector<Expectation> expectations() {
    const std::initializer_list<Due> loans{{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}};
    const std::initializer_list<Due> years{{"2021-12-31", "600"}, {"2022-12-31", "1200"}};
    const Plan year = plan2022();
    return {
        {"RisesStraightFromZeroToTheFirstMilestone", flow(loans), year, "2022-03", "57.5", "25.0"},
        {"StandsOnAMilestoneAtItsDate", flow(loans), year, "2022-06", "115", "50.0"},
        {"RunsStraightBetweenMilestones", flow(loans), year, "2022-07", "131.666667", "58.3"},
        {"OneAnnualValueIsMonthsOverTwelve", flow({{"2022-12-31", "2000"}}, "亩"), year, "2022-05", "833.333333",
         "41.7"},
        {"OneEarlyDateIsALineToThatDate", flow({{"2022-06-30", "12"}}), year, "2022-03", "6", "25.0"},
        {"TheRequirementStaysAfterTheLastMilestone", flow({{"2022-06-30", "12"}}), year, "2022-09", "12", "75.0"},
        {"APlanFromMayDividesByEight", flow({{"2022-12-31", "80"}}), planOf("2022-05", "2022-12"), "2022-06", "20",
         "25.0"},
        {"AMidMonthDateCountsItsDays", flow({{"2022-06-15", "11"}}), year, "2022-05", "10", "41.7"},
        {"AMidMonthDateIsBehindAtItsMonthsEnd", flow({{"2022-06-15", "11"}, {"2022-12-31", "24"}}), year, "2022-06",
         "12", "50.0"},
        {"AStockStartsFromItsBase", stock(flow({{"2022-12-31", "31"}}, "亿元"), "25"), year, "2022-06", "28", "50.0"},
        {"CountedUnitsAreRoundedDownBetweenMilestones", flow({{"2022-12-31", "5"}}, "个"), year, "2022-06", "2",
         "50.0"},
        {"AMilestonesOwnValueIsNeverRounded", flow({{"2022-06-30", "2.5"}, {"2022-12-31", "5"}}, "个"), year, "2022-06",
         "2.5", "50.0"},
        {"AnUncountedUnitKeepsItsDecimals", flow({{"2022-12-31", "5"}}, "万平方米"), year, "2022-06", "2.5", "50.0"},
        {"AWholeSpanCountsOnOverTheYears", flow(years), planOf("2021-01", "2022-12"), "2022-06", "900", "75.0"},
        {"AYearlyRestartBeginsAgainAtZero", restarting(flow(years)), planOf("2021-01", "2022-12"), "2022-06", "600",
         "50.0"},
        {"ARestartedRunBeginsWhereThePlanDoes", restarting(flow(years)), planOf("2021-07", "2022-12"), "2021-09", "300",
         "50.0"},
        {"AfterTheEndTheLineStays", flow(loans), year, "2023-03", "200", "100.0"},
    };
}

class LadderAt : public testing::TestWithParam<Expectation> {};

TEST_P(LadderAt, RequiresWhatThePledgeSays) {
    const Expectation& row = GetParam();
    const Month at = month(row.month);
    const Ladder ladder(row.pledge, row.plan.span, at);
    EXPECT_EQ(exact(ladder.requiredAt(at)), row.required);
    EXPECT_EQ(rate(ladder.calendarShare(at)), row.calendar);
}

INSTANTIATE_TEST_SUITE_P(Rules, LadderAt, testing::ValuesIn(expectations()), RowName());

}  // namespace

TEST(Ladder, ShareOfAStockCountsFromItsBase) {
    const Ladder ladder(stock(flow({{"2022-12-31", "31"}}, "家"), "25"), plan2022().span, month("2022-06"));
    EXPECT_EQ(rate(ladder.share(figure("28"))), "50.0");
}

TEST(Ladder, HasNoShareWhereTheTargetIsTheBase) {
    const Ladder ladder(stock(flow({{"2022-12-31", "25"}}, "家"), "25"), plan2022().span, month("2022-06"));
    EXPECT_FALSE(ladder.share(figure("28")).has_value());
}

TEST(Ladder, FinalTargetUnderARestartIsTheYearsOwn) {
    const Pledge pledge = restarting(flow({{"2021-12-31", "600"}, {"2022-12-31", "700"}}));
    EXPECT_EQ(Ladder(pledge, planOf("2021-01", "2022-12").span, month("2021-03")).finalTarget(), figure("600"));
    EXPECT_EQ(Ladder(pledge, planOf("2021-01", "2022-12").span, month("2022-03")).finalTarget(), figure("700"));
}

}  // namespace pledge::test
