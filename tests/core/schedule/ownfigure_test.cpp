#include <core/schedule/ownfigure.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

namespace pledge {
namespace {

Series loans() {
    Series series;
    series.setValue(Month(2022, 2), test::figure("38"));
    series.setValue(Month(2022, 5), test::figure("98"));
    return series;
}

const Pledge kLoans = test::flow({{"2022-12-31", "200"}});

}  // namespace

TEST(OwnFigure, IsCountedFromTheLastReportInItsRun) {
    const auto first = ownFigure(kLoans, loans(), test::plan2022(), Month(2022, 2));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->value, test::figure("38"));
    EXPECT_EQ(first->months, 2) << "January and February together";
    const auto may = ownFigure(kLoans, loans(), test::plan2022(), Month(2022, 5));
    EXPECT_EQ(may->value, test::figure("60"));
    EXPECT_EQ(may->months, 3);
    EXPECT_EQ(may->before->month, Month(2022, 2));
    EXPECT_FALSE(ownFigure(kLoans, loans(), test::plan2022(), Month(2022, 3)));
}

TEST(OwnFigure, MakesTheRunningTotalItCameFrom) {
    const auto total = totalFromOwn(kLoans, loans(), test::plan2022(), Month(2022, 6), test::figure("22"));
    ASSERT_TRUE(total);
    EXPECT_EQ(*total, test::figure("120"));
    const auto far = totalFromOwn(kLoans, loans(), test::plan2022(), Month(2022, 6), test::figure("9223372036854"));
    ASSERT_FALSE(far);
    EXPECT_EQ(far.error().code, ErrorCode::Overflow);
}

TEST(OwnFigure, CountsThroughEachYearOfTheBaseDataFromZero) {
    Pledge based = kLoans;
    based.base = Base{test::figure("31"), test::date("2021-12-31")};
    Series series;
    series.setValue(Month(2021, 4), test::figure("20"));
    series.setValue(Month(2021, 5), test::figure("26"));
    EXPECT_EQ(ownFigure(based, series, test::plan2022(), Month(2021, 5))->value, test::figure("6"));
    EXPECT_EQ(ownFigure(based, series, test::plan2022(), Month(2021, 4))->value, test::figure("20"));
    EXPECT_EQ(*totalFromOwn(based, series, test::plan2022(), Month(2021, 6), test::figure("4")), test::figure("30"));
    EXPECT_EQ(*totalFromOwn(based, series, test::plan2022(), Month(2022, 1), test::figure("3")), test::figure("34"));
}

TEST(OwnFigure, IsForWhatAddsUpOnly) {
    Pledge level = kLoans;
    level.nature = Nature::State;
    level.entryView = EntryView::OwnFigure;
    EXPECT_FALSE(ownFigure(level, loans(), test::plan2022(), Month(2022, 5)));
    EXPECT_FALSE(takesOwnFigures(level));
}

}  // namespace pledge
