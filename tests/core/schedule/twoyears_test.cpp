#include <core/plan/reportrules.h>
#include <core/schedule/judge.h>
#include <tests/core/schedule/verdicttext.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

#include <array>
#include <span>

namespace pledge::test {

namespace {

/// One month of the two years: the running total reported, and what must come out. Worked by hand from the rules:
/// expected is the line at the month's end, whole cases rounded down; year and whole as in docs/adr/0017.
struct Row {
    const char* month;
    const char* figure;
    const char* expected;
    const char* light;
    const char* attainment;
    const char* paceGap;
    const char* year;
    const char* whole;
};

/// 1,200 companies by the end of 2022, so 50 a month and 600 by the end of 2021; 598 then, so 602 are left of 600.
constexpr std::array kCompanies{Row{"2021-01", "40", "50", "yellow", "3.3", "-0.8", "6.7", "3.3"},
                                Row{"2021-02", "81", "100", "yellow", "6.8", "-1.6", "13.5", "6.8"},
                                Row{"2021-03", "130", "150", "yellow", "10.8", "-1.7", "21.7", "10.8"},
                                Row{"2021-04", "190", "200", "yellow", "15.8", "-0.8", "31.7", "15.8"},
                                Row{"2021-05", "245", "250", "yellow", "20.4", "-0.4", "40.8", "20.4"},
                                Row{"2021-06", "300", "300", "green", "25.0", "0.0", "50.0", "25.0"},
                                Row{"2021-07", "330", "350", "yellow", "27.5", "-1.7", "55.0", "27.5"},
                                Row{"2021-08", "385", "400", "yellow", "32.1", "-1.3", "64.2", "32.1"},
                                Row{"2021-09", "440", "450", "yellow", "36.7", "-0.8", "73.3", "36.7"},
                                Row{"2021-10", "505", "500", "green", "42.1", "0.4", "84.2", "42.1"},
                                Row{"2021-11", "550", "550", "green", "45.8", "0.0", "91.7", "45.8"},
                                Row{"2021-12", "598", "600", "yellow", "49.8", "-0.2", "99.7", "49.8"},
                                Row{"2022-01", "640", "650", "yellow", "53.3", "-0.8", "7.0", "53.3"},
                                Row{"2022-02", "700", "700", "green", "58.3", "0.0", "17.0", "58.3"},
                                Row{"2022-03", "760", "750", "green", "63.3", "0.8", "27.0", "63.3"},
                                Row{"2022-04", "820", "800", "green", "68.3", "1.7", "37.0", "68.3"},
                                Row{"2022-05", "861", "850", "green", "71.8", "0.9", "43.8", "71.8"},
                                Row{"2022-06", "915", "900", "green", "76.3", "1.3", "52.8", "76.3"},
                                Row{"2022-07", "950", "950", "green", "79.2", "0.0", "58.7", "79.2"},
                                Row{"2022-08", "1010", "1000", "green", "84.2", "0.8", "68.7", "84.2"},
                                Row{"2022-09", "1060", "1050", "green", "88.3", "0.8", "77.0", "88.3"},
                                Row{"2022-10", "1120", "1100", "green", "93.3", "1.7", "87.0", "93.3"},
                                Row{"2022-11", "1165", "1150", "green", "97.1", "1.3", "94.5", "97.1"},
                                Row{"2022-12", "1200", "1200", "green", "100.0", "0.0", "100.3", "100.0"}};

/// The same with 601 pledged for the end of 2021: 601 ÷ 12 and 599 ÷ 12 a month, in whole companies.
constexpr std::array kCompaniesBySteps{Row{"2021-01", "40", "50", "yellow", "3.3", "-0.8", "6.7", "3.3"},
                                       Row{"2021-02", "81", "100", "yellow", "6.8", "-1.6", "13.5", "6.8"},
                                       Row{"2021-03", "130", "150", "yellow", "10.8", "-1.7", "21.6", "10.8"},
                                       Row{"2021-04", "190", "200", "yellow", "15.8", "-0.8", "31.6", "15.8"},
                                       Row{"2021-05", "245", "250", "yellow", "20.4", "-0.4", "40.8", "20.4"},
                                       Row{"2021-06", "300", "300", "green", "25.0", "0.0", "49.9", "25.0"},
                                       Row{"2021-07", "330", "350", "yellow", "27.5", "-1.7", "54.9", "27.5"},
                                       Row{"2021-08", "385", "400", "yellow", "32.1", "-1.3", "64.1", "32.1"},
                                       Row{"2021-09", "440", "450", "yellow", "36.7", "-0.8", "73.2", "36.7"},
                                       Row{"2021-10", "505", "500", "green", "42.1", "0.4", "84.0", "42.1"},
                                       Row{"2021-11", "550", "550", "green", "45.8", "0.0", "91.5", "45.8"},
                                       Row{"2021-12", "598", "601", "red", "49.8", "-0.3", "99.5", "49.8"},
                                       Row{"2022-01", "640", "650", "yellow", "53.3", "-0.8", "7.0", "53.3"},
                                       Row{"2022-02", "700", "700", "green", "58.3", "0.0", "17.0", "58.3"},
                                       Row{"2022-03", "760", "750", "green", "63.3", "0.8", "27.0", "63.3"},
                                       Row{"2022-04", "820", "800", "green", "68.3", "1.7", "37.1", "68.3"},
                                       Row{"2022-05", "861", "850", "green", "71.8", "0.9", "43.9", "71.8"},
                                       Row{"2022-06", "915", "900", "green", "76.3", "1.3", "52.9", "76.3"},
                                       Row{"2022-07", "950", "950", "green", "79.2", "0.0", "58.8", "79.2"},
                                       Row{"2022-08", "1010", "1000", "green", "84.2", "0.8", "68.8", "84.2"},
                                       Row{"2022-09", "1060", "1050", "green", "88.3", "0.8", "77.1", "88.3"},
                                       Row{"2022-10", "1120", "1100", "green", "93.3", "1.7", "87.1", "93.3"},
                                       Row{"2022-11", "1165", "1150", "green", "97.1", "1.3", "94.7", "97.1"},
                                       Row{"2022-12", "1200", "1200", "green", "100.0", "0.0", "100.5", "100.0"}};

/// 420 and 600 亿元 with each January a new start: 436 in 2021, and 1,020 asked in all.
constexpr std::array kLoansByYear{Row{"2021-01", "30", "35", "yellow", "7.1", "-1.2", "7.1", "2.9"},
                                  Row{"2021-02", "70", "70", "green", "16.7", "0.0", "16.7", "6.9"},
                                  Row{"2021-03", "120", "105", "green", "28.6", "3.6", "28.6", "11.8"},
                                  Row{"2021-04", "150", "140", "green", "35.7", "2.4", "35.7", "14.7"},
                                  Row{"2021-05", "190", "175", "green", "45.2", "3.6", "45.2", "18.6"},
                                  Row{"2021-06", "230", "210", "green", "54.8", "4.8", "54.8", "22.5"},
                                  Row{"2021-07", "262.5", "245", "green", "62.5", "4.2", "62.5", "25.7"},
                                  Row{"2021-08", "300", "280", "green", "71.4", "4.8", "71.4", "29.4"},
                                  Row{"2021-09", "330", "315", "green", "78.6", "3.6", "78.6", "32.4"},
                                  Row{"2021-10", "370", "350", "green", "88.1", "4.8", "88.1", "36.3"},
                                  Row{"2021-11", "400", "385", "green", "95.2", "3.6", "95.2", "39.2"},
                                  Row{"2021-12", "436", "420", "green", "103.8", "3.8", "103.8", "42.7"},
                                  Row{"2022-01", "40", "50", "yellow", "6.7", "-1.7", "6.7", "46.7"},
                                  Row{"2022-02", "95", "100", "yellow", "15.8", "-0.8", "15.8", "52.1"},
                                  Row{"2022-03", "160", "150", "green", "26.7", "1.7", "26.7", "58.4"},
                                  Row{"2022-04", "215", "200", "green", "35.8", "2.5", "35.8", "63.8"},
                                  Row{"2022-05", "280", "250", "green", "46.7", "5.0", "46.7", "70.2"},
                                  Row{"2022-06", "330", "300", "green", "55.0", "5.0", "55.0", "75.1"},
                                  Row{"2022-07", "375.4", "350", "green", "62.6", "4.2", "62.6", "79.5"},
                                  Row{"2022-08", "430", "400", "green", "71.7", "5.0", "71.7", "84.9"},
                                  Row{"2022-09", "480", "450", "green", "80.0", "5.0", "80.0", "89.8"},
                                  Row{"2022-10", "540", "500", "green", "90.0", "6.7", "90.0", "95.7"},
                                  Row{"2022-11", "571.2", "550", "green", "95.2", "3.5", "95.2", "98.7"},
                                  Row{"2022-12", "596", "600", "red", "99.3", "-0.7", "99.3", "101.2"}};

/// 1,000 亿元 for 2022 alone under a yearly restart: the first year asks for nothing, and there is no whole.
constexpr std::array kLoansOfTheSecondYear{
    Row{"2021-01", "30", "-", "not_due", "-", "-", "-", "-"},
    Row{"2021-02", "70", "-", "not_due", "-", "-", "-", "-"},
    Row{"2021-03", "120", "-", "not_due", "-", "-", "-", "-"},
    Row{"2021-04", "150", "-", "not_due", "-", "-", "-", "-"},
    Row{"2021-05", "190", "-", "not_due", "-", "-", "-", "-"},
    Row{"2021-06", "230", "-", "not_due", "-", "-", "-", "-"},
    Row{"2021-07", "262.5", "-", "not_due", "-", "-", "-", "-"},
    Row{"2021-08", "300", "-", "not_due", "-", "-", "-", "-"},
    Row{"2021-09", "330", "-", "not_due", "-", "-", "-", "-"},
    Row{"2021-10", "370", "-", "not_due", "-", "-", "-", "-"},
    Row{"2021-11", "400", "-", "not_due", "-", "-", "-", "-"},
    Row{"2021-12", "436", "-", "not_due", "-", "-", "-", "-"},
    Row{"2022-01", "476", "83.333333", "green", "47.6", "39.3", "47.6", "-"},
    Row{"2022-02", "531", "166.666667", "green", "53.1", "36.4", "53.1", "-"},
    Row{"2022-03", "596", "250", "green", "59.6", "34.6", "59.6", "-"},
    Row{"2022-04", "651", "333.333333", "green", "65.1", "31.8", "65.1", "-"},
    Row{"2022-05", "716", "416.666667", "green", "71.6", "29.9", "71.6", "-"},
    Row{"2022-06", "766", "500", "green", "76.6", "26.6", "76.6", "-"},
    Row{"2022-07", "811.4", "583.333333", "green", "81.1", "22.8", "81.1", "-"},
    Row{"2022-08", "866", "666.666667", "green", "86.6", "19.9", "86.6", "-"},
    Row{"2022-09", "916", "750", "green", "91.6", "16.6", "91.6", "-"},
    Row{"2022-10", "976", "833.333333", "green", "97.6", "14.3", "97.6", "-"},
    Row{"2022-11", "1007.2", "916.666667", "green", "100.7", "9.1", "100.7", "-"},
    Row{"2022-12", "1032", "1000", "green", "103.2", "3.2", "103.2", "-"}};

/// 1,000 亿元 by the end of 2022 in one run: 1000 ÷ 24 a month.
constexpr std::array kLoans{Row{"2021-01", "30", "41.666667", "yellow", "3.0", "-1.2", "6.0", "3.0"},
                            Row{"2021-02", "70", "83.333333", "yellow", "7.0", "-1.3", "14.0", "7.0"},
                            Row{"2021-03", "120", "125", "yellow", "12.0", "-0.5", "24.0", "12.0"},
                            Row{"2021-04", "150", "166.666667", "yellow", "15.0", "-1.7", "30.0", "15.0"},
                            Row{"2021-05", "190", "208.333333", "yellow", "19.0", "-1.8", "38.0", "19.0"},
                            Row{"2021-06", "230", "250", "yellow", "23.0", "-2.0", "46.0", "23.0"},
                            Row{"2021-07", "262.5", "291.666667", "yellow", "26.3", "-2.9", "52.5", "26.3"},
                            Row{"2021-08", "300", "333.333333", "yellow", "30.0", "-3.3", "60.0", "30.0"},
                            Row{"2021-09", "330", "375", "yellow", "33.0", "-4.5", "66.0", "33.0"},
                            Row{"2021-10", "370", "416.666667", "yellow", "37.0", "-4.7", "74.0", "37.0"},
                            Row{"2021-11", "400", "458.333333", "yellow", "40.0", "-5.8", "80.0", "40.0"},
                            Row{"2021-12", "436", "500", "yellow", "43.6", "-6.4", "87.2", "43.6"},
                            Row{"2022-01", "476", "541.666667", "yellow", "47.6", "-6.6", "8.0", "47.6"},
                            Row{"2022-02", "531", "583.333333", "yellow", "53.1", "-5.2", "19.0", "53.1"},
                            Row{"2022-03", "596", "625", "yellow", "59.6", "-2.9", "32.0", "59.6"},
                            Row{"2022-04", "651", "666.666667", "yellow", "65.1", "-1.6", "43.0", "65.1"},
                            Row{"2022-05", "716", "708.333333", "green", "71.6", "0.8", "56.0", "71.6"},
                            Row{"2022-06", "766", "750", "green", "76.6", "1.6", "66.0", "76.6"},
                            Row{"2022-07", "811.4", "791.666667", "green", "81.1", "2.0", "75.1", "81.1"},
                            Row{"2022-08", "866", "833.333333", "green", "86.6", "3.3", "86.0", "86.6"},
                            Row{"2022-09", "916", "875", "green", "91.6", "4.1", "96.0", "91.6"},
                            Row{"2022-10", "976", "916.666667", "green", "97.6", "5.9", "108.0", "97.6"},
                            Row{"2022-11", "1007.2", "958.333333", "green", "100.7", "4.9", "114.2", "100.7"},
                            Row{"2022-12", "1032", "1000", "green", "103.2", "3.2", "119.2", "103.2"}};

Plan twoYears() {
    return planOf("2021-01", "2022-12");
}

Pledge restarting(Pledge pledge) {
    pledge.yearlyRestart = true;
    return pledge;
}

Series seriesOf(std::span<const Row> rows) {
    Series series;
    for (const Row& row : rows) {
        series.setValue(month(row.month), figure(row.figure));
    }
    return series;
}

std::string lightName(Light light) {
    static constexpr std::array names{"green", "yellow", "red", "not_due", "not_reported"};
    return names.at(static_cast<std::size_t>(light));
}

void expectMonthByMonth(const Pledge& pledge, const Series& series, std::span<const Row> rows) {
    ASSERT_EQ(rows.size(), 24U);
    for (const Row& row : rows) {
        SCOPED_TRACE(row.month);
        const Verdict verdict = judge(pledge, series, twoYears(), month(row.month));
        EXPECT_EQ(exact(verdict.expected), row.expected);
        EXPECT_EQ(lightName(verdict.light), row.light);
        EXPECT_EQ(rate(verdict.attainment), row.attainment);
        EXPECT_EQ(rate(verdict.paceGap), row.paceGap);
        EXPECT_EQ(rate(verdict.yearAttainment), row.year);
        EXPECT_EQ(rate(verdict.wholeAttainment), row.whole);
    }
}

}  // namespace

TEST(TwoYears, OneTargetAtTheEndRunsThroughBothYears) {
    expectMonthByMonth(flow({{"2022-12-31", "1200"}}, "家"), seriesOf(kCompanies), kCompanies);
}

TEST(TwoYears, AMilestoneAtTheFirstYearsEndBendsTheLine) {
    const Pledge companies = flow({{"2021-12-31", "601"}, {"2022-12-31", "1200"}}, "家");
    expectMonthByMonth(companies, seriesOf(kCompaniesBySteps), kCompaniesBySteps);
}

TEST(TwoYears, TheMilestoneOfTheFirstYearIsKeptLate) {
    const Pledge companies = flow({{"2021-12-31", "601"}, {"2022-12-31", "1200"}}, "家");
    const Series series = seriesOf(kCompaniesBySteps);
    EXPECT_EQ(history(judge(companies, series, twoYears(), month("2021-12"))), "missed open");
    EXPECT_EQ(history(judge(companies, series, twoYears(), month("2022-12"))), "late1 kept");
}

TEST(TwoYears, UnderAYearlyRestartEachYearIsJudgedByItself) {
    const Pledge loans = restarting(flow({{"2021-12-31", "420"}, {"2022-12-31", "600"}}));
    EXPECT_TRUE(restartsByDefault(loans, twoYears().span));
    expectMonthByMonth(loans, seriesOf(kLoansByYear), kLoansByYear);
}

TEST(TwoYears, ARestartWithoutATargetInEveryYearHasNoWhole) {
    const Pledge loans = restarting(flow({{"2022-12-31", "1000"}}));
    EXPECT_FALSE(restartsByDefault(loans, twoYears().span));
    expectMonthByMonth(loans, seriesOf(kLoansOfTheSecondYear), kLoansOfTheSecondYear);
}

TEST(TwoYears, FiguresOfTheBaseYearAreTakenAndChangeNothing) {
    const Pledge loans = flow({{"2022-12-31", "1000"}});
    Series series = seriesOf(kLoans);
    Actual december;
    december.month = month("2020-12");
    december.value = figure("380");
    EXPECT_TRUE(checkReport(loans, twoYears(), december));
    series.set(december);
    expectMonthByMonth(loans, series, kLoans);
    december.month = month("2019-12");
    EXPECT_EQ(checkReport(loans, twoYears(), december).error().code, ErrorCode::MonthOutsidePlan);
}

TEST(TwoYears, AStockStartsFromItsBase) {
    Pledge stock = flow({{"2021-12-31", "600"}, {"2022-12-31", "1200"}}, "家");
    stock.base = Base{figure("200"), date("2020-12-31")};
    const Series series = figures({{"2021-06", "400"}, {"2021-12", "560"}, {"2022-06", "880"}});
    const Verdict june = judge(stock, series, twoYears(), month("2021-06"));
    EXPECT_EQ(rate(june.yearAttainment), "50.0");   // (400 − 200) ÷ (600 − 200)
    EXPECT_EQ(rate(june.wholeAttainment), "20.0");  // (400 − 200) ÷ (1200 − 200)
    const Verdict nextJune = judge(stock, series, twoYears(), month("2022-06"));
    EXPECT_EQ(rate(nextJune.yearAttainment), "53.3");   // (880 − 560) ÷ (1200 − 600)
    EXPECT_EQ(rate(nextJune.wholeAttainment), "68.0");  // (880 − 200) ÷ (1200 − 200)
}

TEST(TwoYears, WithoutTheLastDecemberTheYearsOwnIsUnknown) {
    const Pledge loans = flow({{"2022-12-31", "1000"}});
    const Series series = figures({{"2021-11", "400"}, {"2022-03", "600"}});
    const Verdict march = judge(loans, series, twoYears(), month("2022-03"));
    EXPECT_EQ(rate(march.yearAttainment), "-");
    EXPECT_EQ(rate(march.wholeAttainment), "60.0");
    const Verdict byYear =
        judge(restarting(flow({{"2021-12-31", "400"}, {"2022-12-31", "600"}})), series, twoYears(), month("2022-03"));
    EXPECT_EQ(rate(byYear.yearAttainment), "100.0");
    EXPECT_EQ(rate(byYear.wholeAttainment), "-");
}

TEST(TwoYears, AFigureOfLastYearGivesNoRateOfThisYear) {
    Pledge companies = flow({{"2022-12-31", "1200"}}, "家");
    companies.lagMonths = 1;
    const Series series = figures({{"2021-12", "598"}});
    const Verdict january = judge(companies, series, twoYears(), month("2022-01"));
    EXPECT_EQ(rate(january.yearAttainment), "-");
    EXPECT_EQ(rate(january.wholeAttainment), "49.8");
}

TEST(TwoYears, AStateIsHeldAgainstTheStepOfTheYearAndTheLast) {
    const Pledge tax = level({{"2021-12-31", "30"}, {"2022-12-31", "40"}}, "万元");
    const Series series = figures({{"2021-06", "27"}, {"2022-06", "36"}});
    const Verdict first = judge(tax, series, twoYears(), month("2021-06"));
    EXPECT_EQ(rate(first.yearAttainment), "90.0");
    EXPECT_EQ(rate(first.wholeAttainment), "67.5");
    const Verdict second = judge(tax, series, twoYears(), month("2022-06"));
    EXPECT_EQ(rate(second.yearAttainment), "90.0");
    EXPECT_EQ(rate(second.wholeAttainment), "90.0");
}

TEST(TwoYears, PercentagesCeilingsAndDeliverablesHaveNeitherRate) {
    const Series series = figures({{"2021-06", "3"}});
    for (const Pledge& pledge : {level({{"2022-12-31", "4"}}), works({{"2022-12-31", "100"}}),
                                 ceiling({{"2022-12-31", "4.3"}}, "万元"), direction("2")}) {
        const Verdict verdict = judge(pledge, series, twoYears(), month("2021-06"));
        EXPECT_EQ(rate(verdict.yearAttainment), "-");
        EXPECT_EQ(rate(verdict.wholeAttainment), "-");
    }
    const Verdict policy =
        judge(deliverable("2022-05-31"), states({{"2021-06", TaskState::Claimed}}), twoYears(), month("2021-06"));
    EXPECT_EQ(rate(policy.wholeAttainment), "-");
}

TEST(TwoYears, APlanOfOneCalendarYearHasNoSecondRate) {
    const Verdict june =
        judge(flow({{"2022-12-31", "200"}}), figures({{"2022-06", "120"}}), plan2022(), month("2022-06"));
    EXPECT_EQ(rate(june.attainment), "60.0");
    EXPECT_EQ(rate(june.yearAttainment), "-");
    EXPECT_EQ(rate(june.wholeAttainment), "-");
}

}  // namespace pledge::test
