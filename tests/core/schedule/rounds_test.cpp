#include <core/schedule/monthduty.h>
#include <core/schedule/roundboard.h>
#include <core/schedule/rounds.h>
#include <tests/core/schedule/scoredplan.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr Month kJune = ScoredPlan::kJune;

QDateTime atNoon(const char* day) {
    return {date(day), QTime(12, 0)};
}

RoundStep step(OrgUnitId unit, int number, RoundAct act, const char* day) {
    RoundStep made;
    made.unit = unit;
    made.month = kJune;
    made.number = number;
    made.act = act;
    made.at = atNoon(day);
    made.by = u"王五"_s;
    return made;
}

PlanSnapshot withSteps(const ScoredPlan& plan, std::vector<RoundStep> steps) {
    PlanRecords records;
    records.steps = std::move(steps);
    return plan.snapshot().withRecords(std::make_shared<const PlanRecords>(std::move(records)));
}

MonthDuty dutyIn(const PlanSnapshot& snapshot, OrgUnitId unit, Month month = kJune) {
    return dutyOf(snapshot, Scoreboard(snapshot, month), unit);
}

}  // namespace

TEST(Rounds, StandWhereTheirLastStepLeftThem) {
    ScoredPlan plan;
    const OrgUnitId unit = plan.unitWith("100");
    const std::vector<std::pair<RoundAct, RoundStage>> ways{{RoundAct::Submit, RoundStage::Submitted},
                                                            {RoundAct::Return, RoundStage::Returned},
                                                            {RoundAct::Approve, RoundStage::Approved},
                                                            {RoundAct::Reopen, RoundStage::Open}};
    EXPECT_EQ(stageOf(withSteps(plan, {}).records(), unit, kJune), RoundStage::Open);
    for (const auto& [act, stage] : ways) {
        const PlanSnapshot snapshot = withSteps(plan, {step(unit, 1, act, "2022-07-01")});
        EXPECT_EQ(stageOf(snapshot.records(), unit, kJune), stage);
        EXPECT_EQ(stageOf(snapshot.records(), unit, kJune.plus(1)), RoundStage::Open);
    }
}

TEST(Rounds, AreInTimeByTheirFirstSubmission) {
    ScoredPlan plan;
    const OrgUnitId unit = plan.unitWith("100");
    const PlanSnapshot snapshot =
        withSteps(plan, {step(unit, 1, RoundAct::Submit, "2022-07-05"), step(unit, 2, RoundAct::Return, "2022-07-06"),
                         step(unit, 3, RoundAct::Submit, "2022-07-20")});
    const UnitRound round = unitRoundOf(snapshot, Scoreboard(snapshot, kJune), unit, date("2022-07-21"));
    EXPECT_EQ(round.deadline, date("2022-07-05"));
    EXPECT_EQ(round.daysLate, 0);
    EXPECT_EQ(round.submittedAt, atNoon("2022-07-05"));
}

TEST(Rounds, CountTheDaysLate) {
    ScoredPlan plan;
    const OrgUnitId late = plan.unitWith("100");
    const OrgUnitId silent = plan.unitWith("100");
    const PlanSnapshot snapshot = withSteps(plan, {step(late, 1, RoundAct::Submit, "2022-07-08")});
    const auto rounds = roundOf(snapshot, Scoreboard(snapshot, kJune), date("2022-07-15"));
    ASSERT_EQ(rounds.size(), 2U);
    EXPECT_EQ(rounds[0].daysLate, 3);
    EXPECT_EQ(rounds[1].unit, silent);
    EXPECT_EQ(rounds[1].daysLate, 10);
    EXPECT_FALSE(rounds[1].submittedAt);
    const RoundQuality quality = qualityOf(kJune, rounds);
    EXPECT_EQ(quality.units, 2);
    EXPECT_EQ(quality.submitted, 1);
    EXPECT_EQ(quality.inTime, 0);
    EXPECT_EQ(quality.reported, quality.asked);
}

TEST(Rounds, AreNotLateBeforeTheDeadline) {
    ScoredPlan plan;
    const OrgUnitId unit = plan.unitWith("100");
    const PlanSnapshot snapshot = withSteps(plan, {});
    EXPECT_EQ(unitRoundOf(snapshot, Scoreboard(snapshot, kJune), unit, date("2022-07-05")).daysLate, 0);
    EXPECT_EQ(unitRoundOf(snapshot, Scoreboard(snapshot, kJune), unit, date("2022-07-06")).daysLate, 1);
}

TEST(Rounds, LeaveOutUnitsThatHaveNothingToReport) {
    ScoredPlan plan;
    const OrgUnitId unit = plan.unitWith("100");
    plan.unit();
    const PlanSnapshot snapshot = withSteps(plan, {});
    EXPECT_EQ(unitsInRound(snapshot, kJune), std::vector{unit});
    EXPECT_EQ(unapprovedUnits(snapshot, Scoreboard(snapshot, kJune)), std::vector{unit});
    const PlanSnapshot approved = withSteps(plan, {step(unit, 1, RoundAct::Approve, "2022-07-01")});
    EXPECT_TRUE(unapprovedUnits(approved, Scoreboard(approved, kJune)).empty());
}

TEST(MonthDuty, NamesWhatIsMissingAndWhatIsInSight) {
    ScoredPlan plan;
    const OrgUnitId unit = plan.unit();
    plan.line(unit, flow({{"2022-07-31", "100"}, {"2022-12-31", "200"}}), figures({{"2022-05", "50"}}));
    plan.line(unit, flow({{"2022-12-31", "200"}}), figures({{"2022-06", "90"}}));
    plan.line(unit, deliverable("2022-06-30"));
    plan.line(unit, deliverable("2022-12-31"));
    const MonthDuty duty = dutyIn(plan.snapshot(), unit);
    EXPECT_EQ(duty.asked, 2);
    EXPECT_EQ(duty.reported(), 1);
    EXPECT_EQ(duty.missing, (std::vector<OwedReport>{{0, kJune}}));
    ASSERT_EQ(duty.tasks.size(), 1U);
    EXPECT_EQ(duty.tasks[0].position, 2U);
    EXPECT_TRUE(duty.tasks[0].isOverdue);
    ASSERT_EQ(duty.inSight.size(), 1U);
    EXPECT_EQ(duty.inSight[0].milestone.due, date("2022-07-31"));
}

TEST(MonthDuty, AsksForTheMonthThatAQuarterlyFigureBelongsTo) {
    ScoredPlan plan;
    const OrgUnitId unit = plan.unit();
    Pledge quarterly = flow({{"2022-12-31", "200"}});
    quarterly.frequency = Frequency::Quarterly;
    plan.line(unit, quarterly);
    EXPECT_TRUE(dutyIn(plan.snapshot(), unit, Month(2022, 2)).missing.empty());
    EXPECT_EQ(dutyIn(plan.snapshot(), unit, Month(2022, 4)).missing, (std::vector<OwedReport>{{0, Month(2022, 3)}}));
}

TEST(MonthDuty, LeavesSumsToTheTowns) {
    ScoredPlan plan;
    const OrgUnitId unit = plan.unit();
    const PledgeId whole = plan.line(unit, hundredByJune());
    const OrgUnitId town = plan.unit(UnitGroup::Town);
    plan.share(town, whole, "20");
    EXPECT_EQ(dutyIn(plan.snapshot(), unit).asked, 0);
    EXPECT_EQ(dutyIn(plan.snapshot(), town).asked, 1);
}

}  // namespace pledge::test
