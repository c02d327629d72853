#include <core/schedule/scoreboard.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

PlanSnapshot shared() {
    std::vector<OrgUnit> units{{OrgUnitId(1), u"商务局"_s, UnitGroup::Department, 1, {}, {}, {}},
                               {OrgUnitId(2), u"国资办"_s, UnitGroup::Department, 2, {}, {}, {}}};
    Pledge both = deliverable("2022-05-31");
    both.owners = {OrgUnitId(1), OrgUnitId(2)};
    Pledge own = flow({{"2022-12-31", "12"}});
    own.id = PledgeId(2);
    return {plan2022(),
            std::move(units),
            {},
            {{std::make_shared<const Pledge>(both), std::make_shared<const Series>()},
             {std::make_shared<const Pledge>(own), std::make_shared<const Series>(figures({{"2022-06", "7"}}))}}};
}

}  // namespace

TEST(Scoreboard, ASharedPledgeCountsOnceForEachUnitThatSignedIt) {
    const PlanSnapshot snapshot = shared();
    const Scoreboard board(snapshot, month("2022-06"));
    EXPECT_EQ(board.counts(OrgUnitId(1)), (LightCounts{1, 0, 1, 0, 0, 0}));
    EXPECT_EQ(board.counts(OrgUnitId(2)), (LightCounts{0, 0, 1, 0, 0, 0}));
    EXPECT_EQ(board.counts(snapshot, UnitGroup::Department).total(), 3);
}

TEST(Scoreboard, CountsWhatIsDueSoonBesideTheLights) {
    const PlanSnapshot snapshot = shared();
    const LightCounts counts = Scoreboard(snapshot, month("2022-04")).counts(OrgUnitId(2));
    EXPECT_EQ(counts.notDue, 1);
    EXPECT_EQ(counts.dueSoon, 1);
    EXPECT_EQ(counts.total(), 1);
}

TEST(LightCounts, GivesEachLightItsOwnCount) {
    const LightCounts counts{1, 2, 3, 4, 5, 6};
    EXPECT_EQ(counts.of(Light::Green), 1);
    EXPECT_EQ(counts.of(Light::Yellow), 2);
    EXPECT_EQ(counts.of(Light::Red), 3);
    EXPECT_EQ(counts.of(Light::NotDue), 4);
    EXPECT_EQ(counts.of(Light::NotReported), 5);
    EXPECT_EQ(counts.total(), 15);
}

}  // namespace pledge::test
