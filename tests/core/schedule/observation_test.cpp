#include <core/schedule/observation.h>
#include <tests/support/planvalues.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

namespace pledge::test {

namespace {

struct PeriodCase {
    const char* month;
    Frequency frequency;
    const char* end;
};

class PeriodEnd : public testing::TestWithParam<PeriodCase> {};

TEST_P(PeriodEnd, IsTheLastMonthOfItsPeriod) {
    EXPECT_EQ(periodEnd(month(GetParam().month), GetParam().frequency), month(GetParam().end));
}

INSTANTIATE_TEST_SUITE_P(Periods, PeriodEnd,
                         testing::Values(PeriodCase{"2022-05", Frequency::Monthly, "2022-05"},
                                         PeriodCase{"2022-05", Frequency::Quarterly, "2022-06"},
                                         PeriodCase{"2022-06", Frequency::Quarterly, "2022-06"},
                                         PeriodCase{"2022-07", Frequency::HalfYearly, "2022-12"},
                                         PeriodCase{"2022-01", Frequency::Yearly, "2022-12"}));

struct OwedCase {
    const char* name;
    Frequency frequency;
    int lag;
    const char* asOf;
    const char* owed;  ///< nullptr: nothing yet
};

class Owed : public testing::TestWithParam<OwedCase> {};

TEST_P(Owed, FollowsFrequencyAndLag) {
    const OwedCase& row = GetParam();
    Pledge pledge = flow({{"2022-12-31", "1"}});
    pledge.frequency = row.frequency;
    pledge.lagMonths = row.lag;
    const auto owed = owedMonth(pledge, plan2022().span, month(row.asOf));
    EXPECT_EQ(owed, row.owed ? std::optional(month(row.owed)) : std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, Owed,
    testing::Values(OwedCase{"EveryMonthItsOwn", Frequency::Monthly, 0, "2022-04", "2022-04"},
                    OwedCase{"ALagOfOneMonth", Frequency::Monthly, 1, "2022-04", "2022-03"},
                    OwedCase{"NothingInTheFirstMonthWithALag", Frequency::Monthly, 1, "2022-01", nullptr},
                    OwedCase{"TheLastFullQuarter", Frequency::Quarterly, 0, "2022-08", "2022-06"},
                    OwedCase{"AQuarterWithItsLag", Frequency::Quarterly, 1, "2022-06", "2022-03"},
                    OwedCase{"NoQuarterYet", Frequency::Quarterly, 0, "2022-02", nullptr},
                    OwedCase{"AfterTheEndThePlansLast", Frequency::Monthly, 0, "2023-05", "2022-12"}),
    RowName());

}  // namespace

TEST(Observe, TakesTheLastReportUnlessItIsOlderThanWhatIsOwed) {
    const Pledge pledge = flow({{"2022-12-31", "1"}});
    const Series series = figures({{"2022-03", "0.1"}});
    const Observation march = observe(pledge, series, plan2022().span, month("2022-03"));
    EXPECT_EQ(march.observed, month("2022-03"));
    const Observation april = observe(pledge, series, plan2022().span, month("2022-04"));
    EXPECT_EQ(april.reported, month("2022-03"));
    EXPECT_FALSE(april.observed.has_value());
}

}  // namespace pledge::test
