#include <ui/models/plansettings.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Plan october() {
    Plan plan;
    plan.name = u"2022"_s;
    plan.span = {Month(2022, 1), Month(2022, 12)};
    return plan;
}

}  // namespace

TEST(PlanSettings, ComeBackFromThePlanAsTheyWereGiven) {
    const PlanSettings settings{8, 2, u"红榜"_s, u"黑榜"_s, u"2022-10-01..2022-10-07"_s, u"2022-10-08\n2022-10-09"_s};
    const auto plan = withSettings(october(), settings);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->reportingDay, 8);
    EXPECT_EQ(plan->rateDecimals, 2);
    EXPECT_EQ(plan->listNames.warning, u"黑榜"_s);
    EXPECT_EQ(plan->holidays.size(), 7U);
    EXPECT_EQ(settingsOf(*plan).holidays, settings.holidays);
    EXPECT_EQ(settingsOf(*plan).workdays, u"2022-10-08..2022-10-09"_s);
    EXPECT_EQ(plan->span, october().span);
}

TEST(PlanSettings, MoveTheReportingDayPastTheHolidays) {
    const PlanSettings settings{5, 1, {}, {}, u"2022-10-01..2022-10-07"_s, u"2022-10-08\n2022-10-09"_s};
    EXPECT_EQ(reportingDate(*withSettings(october(), settings), Month(2022, 9)), QDate(2022, 10, 8));
    EXPECT_EQ(reportingDate(october(), Month(2022, 9)), QDate(2022, 10, 5));
}

TEST(PlanSettings, RefuseWhatIsNoDayAndADayThatIsBoth) {
    EXPECT_EQ(withSettings(october(), {5, 1, {}, {}, u"x"_s, {}}).error().code, ErrorCode::NotADate);
    EXPECT_EQ(withSettings(october(), {5, 1, {}, {}, {}, u"x"_s}).error().code, ErrorCode::NotADate);
    EXPECT_EQ(withSettings(october(), {5, 1, {}, {}, u"2022-10-08"_s, u"2022-10-08"_s}).error().code,
              ErrorCode::DuplicateName);
}

}  // namespace pledge
