#include <core/plan/plan.h>
#include <tests/support/planvalues.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

namespace pledge::test {

namespace {

struct Owed {
    const char* name;
    int day;
    const char* month;
    const char* owedOn;
};

class ReportingDay : public testing::TestWithParam<Owed> {};

TEST_P(ReportingDay, MovesToTheNextWorkingDay) {
    Plan plan = plan2022();
    plan.reportingDay = GetParam().day;
    plan.holidays = {date("2022-10-03"), date("2022-10-04"), date("2022-10-05"), date("2022-10-06"),
                     date("2022-10-07")};
    plan.workdays = {date("2022-10-08"), date("2022-10-09")};
    EXPECT_EQ(reportingDate(plan, month(GetParam().month)), date(GetParam().owedOn));
}

INSTANTIATE_TEST_SUITE_P(Months, ReportingDay,
                         testing::Values(Owed{"AWorkingDay", 5, "2022-06", "2022-07-05"},
                                         Owed{"ASaturday", 5, "2022-01", "2022-02-07"},
                                         Owed{"TheGoldenWeek", 5, "2022-09", "2022-10-08"},
                                         Owed{"AWorkedSunday", 9, "2022-09", "2022-10-09"},
                                         Owed{"AMonthTooShort", 31, "2022-01", "2022-02-28"},
                                         Owed{"TheYearsEnd", 5, "2022-12", "2023-01-05"}),
                         [](const auto& row) { return std::string(row.param.name); });

}  // namespace

}  // namespace pledge::test
