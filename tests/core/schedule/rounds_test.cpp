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
                                                            {RoundAct::Reopen, RoundStage::Open},
                                                            {RoundAct::Withdraw, RoundStage::Open}};
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
    EXPECT_EQ(round.firstInAt, atNoon("2022-07-05"));
}

TEST(Rounds, NameWhoSubmittedWhatStands) {
    ScoredPlan plan;
    const OrgUnitId unit = plan.unitWith("100");
    RoundStep again = step(unit, 3, RoundAct::Submit, "2022-07-20");
    again.by = u"陈强"_s;
    const std::vector<RoundStep> steps{
        step(unit, 1, RoundAct::Submit, "2022-07-04"), step(unit, 2, RoundAct::Return, "2022-07-06"), again,
        step(unit, 4, RoundAct::Approve, "2022-07-21"), step(unit, 5, RoundAct::Reopen, "2022-07-22")};
    const auto roundAfter = [&](std::ptrdiff_t count) {
        const PlanSnapshot snapshot = withSteps(plan, {steps.begin(), steps.begin() + count});
        return unitRoundOf(snapshot, Scoreboard(snapshot, kJune), unit, date("2022-07-25"));
    };
    for (const std::ptrdiff_t count : {3, 4}) {
        EXPECT_EQ(roundAfter(count).submittedAt, atNoon("2022-07-20"));
        EXPECT_EQ(roundAfter(count).submittedBy, u"陈强"_s);
    }
    for (const std::ptrdiff_t count : {2, 5}) {
        EXPECT_FALSE(roundAfter(count).submittedAt);
        EXPECT_TRUE(roundAfter(count).submittedBy.isEmpty());
        EXPECT_EQ(roundAfter(count).daysLate, 0) << "it first came in in time";
        EXPECT_EQ(roundAfter(count).isReopened, count == 5);
    }
}

TEST(Rounds, ForgetWhatTheUnitTookBack) {
    ScoredPlan plan;
    const OrgUnitId unit = plan.unitWith("100");
    const RoundStep first = step(unit, 1, RoundAct::Submit, "2022-07-04");
    const RoundStep back = step(unit, 2, RoundAct::Withdraw, "2022-07-05");
    const PlanSnapshot open = withSteps(plan, {first, back});
    EXPECT_EQ(unitRoundOf(open, Scoreboard(open, kJune), unit, date("2022-07-07")).daysLate, 2);
    const PlanSnapshot again = withSteps(plan, {first, back, step(unit, 3, RoundAct::Submit, "2022-07-08")});
    EXPECT_EQ(unitRoundOf(again, Scoreboard(again, kJune), unit, date("2022-07-20")).daysLate, 3);
}

TEST(Rounds, CountNoUnitWhoseMonthCameBack) {
    ScoredPlan plan;
    const OrgUnitId unit = plan.unitWith("100");
    const RoundStep first = step(unit, 1, RoundAct::Submit, "2022-07-04");
    for (const RoundAct act : {RoundAct::Return, RoundAct::Reopen, RoundAct::Withdraw}) {
        const PlanSnapshot snapshot = withSteps(plan, {first, step(unit, 2, act, "2022-07-05")});
        const auto rounds = roundOf(snapshot, Scoreboard(snapshot, kJune), date("2022-07-06"));
        EXPECT_EQ(qualityOf(kJune, rounds).submitted, 0) << tokenOf(act).toStdString();
    }
}

TEST(Rounds, TakeACompleteFormThatCameBackForASubmission) {
    ScoredPlan plan;
    const OrgUnitId full = plan.unitWith("100");
    const OrgUnitId gaps = plan.unit();
    plan.line(gaps, hundredByJune());
    PlanRecords records;
    for (const OrgUnitId unit : {full, gaps}) {
        TakenHandout form;
        form.unit = unit;
        form.month = kJune;
        form.entry = EntryId(2);
        form.at = atNoon("2022-07-04");
        form.sender = u"李四"_s;
        records.taken.push_back(form);
    }
    const PlanSnapshot snapshot = plan.snapshot().withRecords(std::make_shared<const PlanRecords>(std::move(records)));
    const auto rounds = roundOf(snapshot, Scoreboard(snapshot, kJune), date("2022-07-10"));
    ASSERT_EQ(rounds.size(), 2U);
    EXPECT_TRUE(rounds[0].isIn());
    EXPECT_EQ(rounds[0].submittedBy, u"李四"_s);
    EXPECT_EQ(rounds[0].daysLate, 0);
    EXPECT_TRUE(rounds[1].form);
    EXPECT_FALSE(rounds[1].isIn()) << "figures are missing";
    EXPECT_EQ(rounds[1].daysLate, 5);
}

TEST(Rounds, KeepTheDayOnWhichACompleteFormCameThroughLaterSteps) {
    ScoredPlan plan;
    const OrgUnitId unit = plan.unitWith("100");
    const auto roundAfter = [&](RoundAct act, const char* reason, std::optional<RoundStep> more = {}) {
        PlanRecords records;
        records.taken = {{unit, kJune, {}, {}, EntryId(2), atNoon("2022-07-04"), {}, u"李四"_s}};
        RoundStep next = step(unit, 1, act, "2022-07-09");
        next.entry = EntryId(3);
        next.reason = QString::fromUtf8(reason);
        records.steps = {next};
        if (more) {
            more->entry = EntryId(4);
            records.steps.push_back(*more);
        }
        const PlanSnapshot snapshot =
            plan.snapshot().withRecords(std::make_shared<const PlanRecords>(std::move(records)));
        return unitRoundOf(snapshot, Scoreboard(snapshot, kJune), unit, date("2022-07-10"));
    };
    const UnitRound approved = roundAfter(RoundAct::Approve, "");
    EXPECT_EQ(approved.daysLate, 0);
    EXPECT_EQ(approved.submittedBy, u"李四"_s);
    EXPECT_FALSE(approved.form) << "a step followed it";
    EXPECT_EQ(roundAfter(RoundAct::Return, "口径", step(unit, 2, RoundAct::Submit, "2022-07-10")).daysLate, 0);
    EXPECT_EQ(roundAfter(RoundAct::Withdraw, "").daysLate, 5) << "taken back, it is none";
    EXPECT_EQ(roundAfter(RoundAct::Submit, "").submittedAt, atNoon("2022-07-09")) << "the form had left gaps";
}

TEST(Rounds, RestByACompleteFormAsByASubmission) {
    ScoredPlan plan;
    const OrgUnitId full = plan.unitWith("100");
    const OrgUnitId gaps = plan.unit();
    plan.line(gaps, hundredByJune());
    PlanRecords records;
    for (const OrgUnitId unit : {full, gaps}) {
        records.taken.push_back({unit, kJune, {}, {}, EntryId(2), atNoon("2022-07-04"), {}, {}});
    }
    const PlanSnapshot snapshot = plan.snapshot().withRecords(std::make_shared<const PlanRecords>(std::move(records)));
    EXPECT_TRUE(isResting(snapshot, full, kJune));
    EXPECT_FALSE(isResting(snapshot, gaps, kJune));
    EXPECT_FALSE(isResting(snapshot, full, kJune.plus(1)));
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
