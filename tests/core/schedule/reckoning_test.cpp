#include <core/schedule/reckoning.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

std::optional<Reckoning> reckon(Pledge pledge, const Series& series, const char* asOf) {
    pledge.id = PledgeId(1);
    pledge.owners = {OrgUnitId(1)};
    const PlanSnapshot snapshot(plan2022(), {{OrgUnitId(1), u"金融办"_s, UnitGroup::Department, 1, {}, {}, {}}}, {},
                                {{std::make_shared<const Pledge>(pledge), std::make_shared<const Series>(series)}});
    return reckoningOf(snapshot, Scoreboard(snapshot, month(asOf)), 0);
}

Pledge loans() {
    return flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}});
}

}  // namespace

TEST(Reckoning, OnAMilestonesDayTheMilestoneItselfIsRequired) {
    const auto reckoning = reckon(loans(), figures({{"2022-06", "120"}}), "2022-06");
    ASSERT_TRUE(reckoning.has_value());
    EXPECT_EQ(reckoning->figure, figure("120"));
    EXPECT_EQ(reckoning->target, figure("200"));
    EXPECT_FALSE(reckoning->stretch.has_value());
    EXPECT_EQ(reckoning->required, Rational(figure("115")));
    EXPECT_EQ(reckoning->gone, 6);
    EXPECT_EQ(reckoning->all, 12);
}

TEST(Reckoning, BetweenMilestonesItSaysWhichStretchAndHowMuchOfItHasGone) {
    const auto reckoning = reckon(loans(), figures({{"2022-08", "150"}}), "2022-08");
    ASSERT_TRUE(reckoning.has_value());
    const LadderStretch expected{date("2022-06-30"), Rational(figure("115")), date("2022-09-30"),
                                 Rational(figure("165")), Rational::of(2, 3)};
    EXPECT_EQ(reckoning->stretch, expected);
    EXPECT_EQ(reckoning->required, Rational::of(445, 3));
}

TEST(Reckoning, WholeCasesAreMarkedAsRoundedDown) {
    const auto reckoning = reckon(flow({{"2022-12-31", "5"}}, "家"), figures({{"2022-06", "2"}}), "2022-06");
    ASSERT_TRUE(reckoning.has_value());
    EXPECT_TRUE(reckoning->roundedDown);
    EXPECT_EQ(reckoning->required, Rational::fromInteger(2));
}

TEST(Reckoning, CountsFromTheBaseOfAStock) {
    Pledge stock = flow({{"2022-12-31", "50"}}, "家");
    stock.base = Base{figure("31"), date("2021-12-31")};
    const auto reckoning = reckon(stock, figures({{"2022-12", "45"}}), "2022-12");
    ASSERT_TRUE(reckoning.has_value());
    EXPECT_EQ(reckoning->start, Rational::fromInteger(31));
}

TEST(Reckoning, NamesTheReportBeforeWhereATrendIsGiven) {
    const auto reckoning = reckon(loans(), figures({{"2022-05", "100"}, {"2022-06", "120"}}), "2022-06");
    ASSERT_TRUE(reckoning.has_value());
    EXPECT_EQ(reckoning->before, month("2022-05"));
    EXPECT_EQ(reckoning->gapBefore, Rational::of(25, 12));
}

TEST(Reckoning, AStateHasItsStepAndNoLine) {
    const auto reckoning = reckon(level({{"2022-12-31", "20"}}), figures({{"2022-12", "12"}}), "2022-12");
    ASSERT_TRUE(reckoning.has_value());
    EXPECT_EQ(reckoning->required, Rational::fromInteger(20));
    EXPECT_EQ(reckoning->all, 0);
    EXPECT_FALSE(reckoning->stretch.has_value());
}

TEST(Reckoning, ACompletedPledgeIsHeldAgainstTheAsOfMonth) {
    const auto reckoning = reckon(loans(), figures({{"2022-05", "210"}}), "2022-08");
    ASSERT_TRUE(reckoning.has_value());
    EXPECT_EQ(reckoning->month, month("2022-08"));
}

TEST(Reckoning, ThereIsNoneWithoutAFigure) {
    EXPECT_FALSE(reckon(loans(), {}, "2022-06").has_value());
    EXPECT_FALSE(reckon(deliverable("2022-05-31"), states({{"2022-05", TaskState::Claimed}}), "2022-06").has_value());
}

}  // namespace pledge::test
