// The worked arithmetic of the product: every published or agreed pair of figures must come out to the digit.

#include <core/schedule/judge.h>
#include <core/schedule/ladder.h>
#include <tests/core/schedule/verdicttext.h>
#include <tests/support/planvalues.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

namespace pledge::test {

namespace {

struct Worked {
    const char* name;
    Pledge pledge;
    const char* asOf;
    const char* actual;
    const char* attainment;
    const char* calendarGap;
    const char* paceGap;
    Light light;
    const char* milestones;
};

const std::initializer_list<Due> kLoans{{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}};

std::vector<Worked> workedCases() {
    return {
        {"LoansAheadOfBothViews", flow(kLoans), "2022-06", "120", "60.0", "10.0", "2.5", Light::Green,
         "kept open open"},
        {"LoansAheadOfTheCalendarYetBehindThePledge", flow(kLoans), "2022-06", "105", "52.5", "2.5", "-5.0", Light::Red,
         "missed open open"},
        {"StockCompaniesOnTheirLadder", flow({{"2022-06-30", "16"}, {"2022-09-30", "24"}, {"2022-12-31", "34"}}, "家"),
         "2022-06", "16", "47.1", "-2.9", "0.0", Light::Green, "kept open open"},
        {"GapIsTakenFromUnroundedValues", flow({{"2022-12-31", "647.4"}}), "2022-10", "629.0", "97.2", "13.8", "13.8",
         Light::Green, "open"},
        {"MarchOfAnInvestmentYear", flow({{"2022-12-31", "1015"}}), "2022-03", "313.64", "30.9", "5.9", "5.9",
         Light::Green, "open"},
        {"OctoberFarBehind", flow({{"2022-12-31", "100"}}), "2022-10", "70.41", "70.4", "-12.9", "-12.9", Light::Red,
         "open"},
        {"RateIsNeverClipped", flow({{"2022-12-31", "80"}}), "2022-10", "100.5136", "125.6", "42.3", "42.3",
         Light::Green, "open"},
        {"LandOfJune2022AsPublished", flow({{"2022-12-31", "856"}}, "亩"), "2022-06", "684", "79.9", "29.9", "29.9",
         Light::Green, "open"},
        {"AugustOfAnInvestmentYear", flow({{"2022-12-31", "100"}}), "2022-08", "92.6", "92.6", "25.9", "25.9",
         Light::Green, "open"},
        {"HalfAYearAheadOfTheCalendar", flow({{"2022-12-31", "100"}}), "2022-06", "52.4", "52.4", "2.4", "2.4",
         Light::Green, "open"},
        {"MayOfTheYearBefore", flow({{"2022-12-31", "100"}}), "2022-05", "54.1", "54.1", "12.4", "12.4", Light::Green,
         "open"},
        {"SitesOfJune2022AsPublished", flow({{"2022-12-31", "1800"}}, "亩"), "2022-06", "845", "46.9", "-3.1", "-3.1",
         Light::Yellow, "open"},
        {"JuneIsHalfTheYear", flow({{"2022-12-31", "100"}}), "2022-06", "49.9", "49.9", "-0.1", "-0.1", Light::Yellow,
         "open"},
        {"CeilingHasNoRate", ceiling({{"2022-12-31", "4.3"}}), "2022-06", "3.57", "-", "-", "0.7", Light::Green,
         "open"},
        {"GrowthIsNotProrated", level({{"2022-12-31", "20"}}), "2022-06", "12", "-", "-", "-8.0", Light::NotDue,
         "open"},
        {"GrowthShortAtItsDate", level({{"2022-12-31", "20"}}), "2022-12", "12", "-", "-", "-8.0", Light::Red,
         "missed"},
    };
}

class WorkedArithmetic : public testing::TestWithParam<Worked> {};

TEST_P(WorkedArithmetic, ComesOutToTheDigit) {
    const Worked& row = GetParam();
    Series series;
    series.setValue(month(row.asOf), figure(row.actual));
    const Verdict verdict = judge(row.pledge, series, plan2022(), month(row.asOf));
    EXPECT_EQ(rate(verdict.attainment), row.attainment);
    EXPECT_EQ(rate(verdict.calendarGap), row.calendarGap);
    EXPECT_EQ(rate(verdict.paceGap), row.paceGap);
    EXPECT_EQ(verdict.light, row.light);
    EXPECT_EQ(history(verdict), row.milestones);
}

INSTANTIATE_TEST_SUITE_P(Product, WorkedArithmetic, testing::ValuesIn(workedCases()), RowName());

}  // namespace

TEST(Arithmetic, LadderOfLoansStandsAtItsOwnShareInJune) {
    const Ladder ladder(flow(kLoans), plan2022().span, month("2022-06"));
    EXPECT_EQ(rate(ladder.share(ladder.requiredAt(month("2022-06")))), "57.5");
    EXPECT_EQ(rate(ladder.calendarShare(month("2022-06"))), "50.0");
}

TEST(Arithmetic, CalendarLineOfNovemberIsElevenTwelfths) {
    const Ladder ladder(flow({{"2022-12-31", "100"}}), plan2022().span, month("2022-11"));
    EXPECT_EQ(rate(ladder.calendarShare(month("2022-11"))), "91.7");
}

TEST(Arithmetic, AttainmentOfTheMilestoneItself) {
    EXPECT_EQ(rate(Rational(figure("120")) * Rational::fromInteger(100) / Rational(figure("115"))), "104.3");
    EXPECT_EQ(rate(Rational(figure("105")) * Rational::fromInteger(100) / Rational(figure("115"))), "91.3");
}

TEST(Arithmetic, ATargetIsReachedAtExactlyItsDecimal) {
    const Verdict verdict =
        judge(flow({{"2022-12-31", "36.8"}}), figures({{"2022-12", "36.8"}}), plan2022(), month("2022-12"));
    EXPECT_EQ(verdict.reason, Reason::Completed);
    EXPECT_EQ(history(verdict), "kept");
}

TEST(Arithmetic, FiveParksAreGreenInJuneWithTwo) {
    const Pledge parks = flow({{"2022-12-31", "5"}}, "个");
    const Verdict two = judge(parks, figures({{"2022-06", "2"}}), plan2022(), month("2022-06"));
    EXPECT_EQ(two.light, Light::Green);
    EXPECT_EQ(exact(two.expected), "2");
    EXPECT_EQ(rate(two.paceGap), "0.0");
    const Verdict one = judge(parks, figures({{"2022-06", "1"}}), plan2022(), month("2022-06"));
    EXPECT_EQ(one.light, Light::Red);
    EXPECT_EQ(rate(one.paceGap), "-20.0");
}

}  // namespace pledge::test
