#include <core/schedule/growth.h>
#include <tests/support/planvalues.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

namespace pledge::test {

namespace {

/// The change of the month in percent or points with one decimal; empty where there is none.
QString changeIn(const Pledge& pledge, const Series& series, const Plan& plan, const char* at) {
    const auto growth = growthAt(pledge, series, plan, month(at));
    if (!growth) {
        return {};
    }
    return growth->percent ? growth->percent->toString(1) : growth->points->toString(1);
}

Pledge withLastYear(Pledge pledge, const char* at, const char* value) {
    pledge.lastYear.push_back({month(at), figure(value)});
    return pledge;
}

Pledge withBase(Pledge pledge, const char* value) {
    pledge.base = Base{figure(value), date("2021-12-31")};
    return pledge;
}

struct Grown {
    const char* name;
    Pledge pledge;
    Series series;
    Plan plan;
    const char* at;
    const char* change;
};

class GrowthCase : public testing::TestWithParam<Grown> {};

std::vector<Grown> cases() {
    const Pledge loans = flow({{"2022-12-31", "200"}});
    Pledge restarting = flow({{"2021-12-31", "100"}, {"2022-12-31", "120"}});
    restarting.yearlyRestart = true;
    const Pledge running = flow({{"2021-12-31", "100"}, {"2022-12-31", "220"}});
    return {
        {"FromTheBaseYearsReports", loans, figures({{"2021-06", "96"}, {"2022-06", "120"}}), plan2022(), "2022-06",
         "25.0"},
        {"FromThePledgesOwnLastYear", withLastYear(loans, "2021-06", "150"), figures({{"2022-06", "120"}}), plan2022(),
         "2022-06", "-20.0"},
        {"ReportsComeBeforeTheLastYearSeries", withLastYear(loans, "2021-06", "150"),
         figures({{"2021-06", "100"}, {"2022-06", "120"}}), plan2022(), "2022-06", "20.0"},
        {"OtherMonthsOfLastYearDoNotCount", loans, figures({{"2021-05", "96"}, {"2022-06", "120"}}), plan2022(),
         "2022-06", ""},
        {"NothingFromNothing", loans, figures({{"2021-06", "0"}, {"2022-06", "120"}}), plan2022(), "2022-06", ""},
        {"ABlankMonthHasNone", loans, figures({{"2021-06", "96"}}), plan2022(), "2022-06", ""},
        {"FiguresInPercentDifferByPoints", level({{"2022-12-31", "88"}}),
         figures({{"2021-06", "80.5"}, {"2022-06", "82"}}), plan2022(), "2022-06", "1.5"},
        {"AStateFallsBackOnItsBase", withBase(level({{"2022-12-31", "30"}}, "万元"), "24"),
         figures({{"2022-06", "30"}}), plan2022(), "2022-06", "25.0"},
        {"PointsAgainstTheBase", withBase(level({{"2022-12-31", "88"}}), "85"), figures({{"2022-06", "84"}}),
         plan2022(), "2022-06", "-1.0"},
        {"ARunningTotalIsNotComparedWithItsBase", withBase(loans, "31"), figures({{"2022-06", "40"}}), plan2022(),
         "2022-06", ""},
        {"ARestartingTotalComparesItsYears", restarting, figures({{"2021-06", "40"}, {"2022-06", "50"}}),
         planOf("2021-01", "2022-12"), "2022-06", "25.0"},
        {"ATotalOverYearsComparesWhatEachYearAdded", running,
         figures({{"2021-06", "40"}, {"2021-12", "100"}, {"2022-06", "150"}}), planOf("2021-01", "2022-12"), "2022-06",
         "25.0"},
        {"WithoutLastDecemberATotalOverYearsHasNone", running, figures({{"2021-06", "40"}, {"2022-06", "150"}}),
         planOf("2021-01", "2022-12"), "2022-06", ""},
    };
}

}  // namespace

TEST_P(GrowthCase, IsTheChangeOnTheSameMonthOrTheBase) {
    const Grown& grown = GetParam();
    EXPECT_EQ(changeIn(grown.pledge, grown.series, grown.plan, grown.at).toStdString(), grown.change);
}

INSTANTIATE_TEST_SUITE_P(Table, GrowthCase, testing::ValuesIn(cases()), RowName());

TEST(Growth, SaysWhatItIsTakenFrom) {
    const auto growth = growthAt(withBase(level({{"2022-12-31", "88"}}), "85"), figures({{"2022-06", "86"}}),
                                 plan2022(), month("2022-06"));
    ASSERT_TRUE(growth.has_value());
    EXPECT_EQ(growth->against, Growth::Against::Base);
    EXPECT_EQ(growth->before, figure("85"));
}

}  // namespace pledge::test
