#include <core/report/reportperiod.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

struct Case {
    const char16_t* text;
    Month first;
    Month asOf;
};

TEST(ReportPeriod, ReadsMonthsQuartersHalvesAndYears) {
    for (const Case& given : {Case{u"2022-06", {2022, 6}, {2022, 6}}, Case{u"2022Q2", {2022, 4}, {2022, 6}},
                              Case{u"2022q4", {2022, 10}, {2022, 12}}, Case{u"2022H1", {2022, 1}, {2022, 6}},
                              Case{u"2022H2", {2022, 7}, {2022, 12}}, Case{u"2022", {2022, 1}, {2022, 12}}}) {
        const auto period = ReportPeriod::parse(given.text);
        ASSERT_TRUE(period);
        EXPECT_EQ(period->months(), (MonthSpan{given.first, given.asOf}));
        EXPECT_EQ(period->asOf(), given.asOf);
        EXPECT_EQ(period->token(), QString::fromUtf16(given.text).toUpper());
    }
}

TEST(ReportPeriod, RefusesEverythingElse) {
    for (const char16_t* text : {u"", u"2022Q5", u"2022Q0", u"2022H3", u"2022-13", u"2022-6", u"22Q2", u"Q2",
                                 u"2022 Q2", u"0000", u"2022Q2\n"}) {
        const auto period = ReportPeriod::parse(text);
        ASSERT_FALSE(period) << QString::fromUtf16(text).toStdString();
        EXPECT_EQ(period.error().code, ErrorCode::WrongUsage);
    }
}

TEST(ReportPeriod, IsThePeriodAroundAMonth) {
    EXPECT_EQ(ReportPeriod(ReportPeriod::Length::Quarter, Month(2022, 5)).token(), u"2022Q2"_s);
    EXPECT_EQ(ReportPeriod(ReportPeriod::Length::HalfYear, Month(2022, 7)).token(), u"2022H2"_s);
    EXPECT_EQ(ReportPeriod(ReportPeriod::Length::Year, Month(2022, 7)).token(), u"2022"_s);
}

TEST(ReportPeriod, ListsThosePeriodsThatTouchThePlan) {
    const auto quarters = periodsOf({Month(2021, 11), Month(2022, 4)}, ReportPeriod::Length::Quarter);
    ASSERT_EQ(quarters.size(), 3U);
    EXPECT_EQ(quarters.front().token(), u"2021Q4"_s);
    EXPECT_EQ(quarters.back().token(), u"2022Q2"_s);
}

}  // namespace
}  // namespace pledge
