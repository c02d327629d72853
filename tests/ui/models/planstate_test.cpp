#include <tests/support/planvalues.h>
#include <tests/support/unitsplan.h>
#include <ui/models/planstate.h>

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::UnitsPlan;

ActualChange juneLoans(const char* value) {
    return {UnitsPlan::kNewLoans, Actual{Month(2022, 6), test::figure(value), {}, {}, {}, {}, {}}};
}

bool sameVerdicts(const Scoreboard& board, const Scoreboard& other) {
    return std::ranges::equal(board.verdicts(), other.verdicts());
}

}  // namespace

TEST(PlanState, IsEmptyWithoutAPlan) {
    PlanState state([] { return QDateTime(); });
    EXPECT_FALSE(state.hasPlan());
    EXPECT_TRUE(state.isReadOnly());
    EXPECT_TRUE(state.snapshot().lines().empty());
    const ActualChange change = juneLoans("120");
    EXPECT_FALSE(state.record({&change, 1}, {}));
}

TEST(PlanState, OpensOnTheLastMonthWithAReport) {
    UnitsPlan plan;
    const QString path = plan.state().path();
    plan.state().setWorkspace(nullptr);
    auto opened = Workspace::open(path, Access::ReadOnly);
    ASSERT_TRUE(opened);
    plan.state().setWorkspace(std::move(*opened));
    EXPECT_EQ(plan.state().asOf(), Month(2022, 6));
}

TEST(PlanState, LooksAtMonthsAfterThePlanButNotBeforeIt) {
    UnitsPlan plan;
    plan.state().setAsOf(Month(2023, 3));
    EXPECT_EQ(plan.state().asOf(), Month(2023, 3));
    plan.state().setAsOf(Month(2000, 1));
    EXPECT_EQ(plan.state().asOf(), Month(2022, 1));
}

TEST(PlanState, ComparesWithTheMonthBeforeAndTheFirstMonthWithItself) {
    UnitsPlan plan;
    EXPECT_EQ(plan.state().previousBoard().asOf(), Month(2022, 5));
    plan.state().setAsOf(Month(2022, 1));
    EXPECT_EQ(plan.state().previousBoard().asOf(), Month(2022, 1));
}

TEST(PlanState, TellsOfANewMonthOnceAndNotOfTheSame) {
    UnitsPlan plan;
    QSignalSpy boards(&plan.state(), &PlanState::boardChanged);
    QSignalSpy plans(&plan.state(), &PlanState::planChanged);
    plan.state().setAsOf(Month(2022, 5));
    plan.state().setAsOf(Month(2022, 5));
    EXPECT_EQ(boards.count(), 1);
    EXPECT_EQ(plans.count(), 0);
}

TEST(PlanState, JudgesAgainWhatWasRecorded) {
    UnitsPlan plan;
    QSignalSpy boards(&plan.state(), &PlanState::boardChanged);
    const auto at = plan.state().snapshot().position(UnitsPlan::kNewLoans);
    ASSERT_EQ(plan.state().board().verdict(*at).light, Light::Red);

    const ActualChange change = juneLoans("120");
    const auto recorded = plan.state().record({&change, 1}, {});
    ASSERT_TRUE(recorded);
    EXPECT_EQ(recorded->changed, 1);
    EXPECT_EQ(boards.count(), 1);
    EXPECT_EQ(plan.state().board().verdict(*at).light, Light::Green);
}

TEST(PlanState, StepByStepJudgesAsAFreshLookDoes) {
    UnitsPlan plan;
    const ActualChange change{UnitsPlan::kEastLand, Actual{Month(2022, 6), test::figure("240"), {}, {}, {}, {}, {}}};
    ASSERT_TRUE(plan.state().record({&change, 1}, {}));
    EXPECT_TRUE(sameVerdicts(plan.state().board(), Scoreboard(plan.state().snapshot(), Month(2022, 6))));
    EXPECT_TRUE(sameVerdicts(plan.state().previousBoard(), Scoreboard(plan.state().snapshot(), Month(2022, 5))));
}

TEST(PlanState, RecordsAsThePresentActorNow) {
    UnitsPlan plan;
    plan.state().setActor({u"赵六"_s, Role::LeadOffice, {}});
    const ActualChange change = juneLoans("120");
    ASSERT_TRUE(plan.state().record({&change, 1}, u"补报"_s));
    const auto history = plan.state().history(UnitsPlan::kNewLoans);
    ASSERT_TRUE(history);
    EXPECT_EQ(history->back().by, u"赵六"_s);
    EXPECT_EQ(history->back().reason, u"补报"_s);
    EXPECT_EQ(history->back().before.value, test::figure("105"));
}

TEST(PlanState, LeavesAPlanThatWasOpenedElsewhere) {
    UnitsPlan plan;
    QSignalSpy plans(&plan.state(), &PlanState::planChanged);
    plan.state().setWorkspace(nullptr);
    EXPECT_EQ(plans.count(), 1);
    EXPECT_FALSE(plan.state().hasPlan());
    EXPECT_TRUE(plan.state().board().verdicts().empty());
}

}  // namespace pledge
