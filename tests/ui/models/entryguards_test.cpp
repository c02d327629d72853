#include <tests/support/planvalues.h>
#include <ui/models/entryguards.h>

#include <gtest/gtest.h>

namespace pledge {
namespace {

std::vector<Guard> guardsFor(const Pledge& pledge, const char* may, const char* june) {
    Series series;
    if (may) {
        series.setValue(Month(2022, 5), test::figure(may));
    }
    Actual actual;
    actual.month = Month(2022, 6);
    actual.value = test::figure(june);
    return findGuards(pledge, series, test::plan2022(), actual);
}

Pledge greenLoans() {
    return test::flow({{"2022-06-30", "7.5"}, {"2022-12-31", "15"}});
}

}  // namespace

TEST(EntryGuards, SayNothingOfAnOrdinaryFigure) {
    EXPECT_TRUE(guardsFor(greenLoans(), "6.4", "7.6").empty());
    EXPECT_TRUE(guardsFor(greenLoans(), nullptr, "0.02").empty());
}

TEST(EntryGuards, SuggestTheFigureInThePledgesOwnUnit) {
    const auto guards = guardsFor(greenLoans(), "6.4", "76000");
    ASSERT_EQ(guards.size(), 1U);
    EXPECT_EQ(guards[0].kind, GuardKind::Slips);
    EXPECT_EQ(guards[0].suggestion, test::figure("7.6"));
    EXPECT_TRUE(guards[0].asksFirst());
    EXPECT_EQ(guardsFor(greenLoans(), nullptr, "76000").at(0).suggestion, test::figure("7.6"));
    EXPECT_EQ(guardsFor(greenLoans(), "64000", "7.6").at(0).suggestion, test::figure("76000"));
}

TEST(EntryGuards, AskAboutTenThousandTimesTheLastFigureOfACount) {
    const auto guards = guardsFor(test::flow({{"2022-12-31", "34"}}, "家"), "2", "20000");
    ASSERT_FALSE(guards.empty());
    EXPECT_EQ(guards[0].kind, GuardKind::Slips);
    EXPECT_FALSE(guards[0].suggestion);
}

TEST(EntryGuards, AskAboutAFallingTotalAndOnlyMentionTheSameFigure) {
    const auto fall = guardsFor(greenLoans(), "6.4", "6.3");
    ASSERT_EQ(fall.size(), 1U);
    EXPECT_EQ(fall[0].kind, GuardKind::Falls);
    EXPECT_EQ(fall[0].other->value, test::figure("6.4"));
    const auto same = guardsFor(greenLoans(), "6.4", "6.4");
    ASSERT_EQ(same.size(), 1U);
    EXPECT_EQ(same[0].kind, GuardKind::SameAsBefore);
    EXPECT_FALSE(same[0].asksFirst());
}

TEST(EntryGuards, MentionHalfACaseAndAnExactTarget) {
    EXPECT_EQ(guardsFor(test::flow({{"2022-12-31", "34"}}, "家"), "2", "2.5").at(0).kind, GuardKind::NotWhole);
    EXPECT_EQ(guardsFor(greenLoans(), "6.4", "15").at(0).kind, GuardKind::ExactlyTarget);
    EXPECT_TRUE(guardsFor(greenLoans(), "15", "15").empty());
}

}  // namespace pledge
