#include <core/schedule/judge.h>
#include <tests/core/schedule/verdicttext.h>
#include <tests/support/planvalues.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

#include <functional>

namespace pledge::test {

namespace {

struct Case {
    const char* name;
    Pledge pledge;
    Series series;
    const char* asOf;
    Light light;
    Reason reason;
    const char* milestones;
    const char* paceGap = "-";
};

class JudgeGives : public testing::TestWithParam<Case> {};

TEST_P(JudgeGives, TheLightAndItsReason) {
    const Case& row = GetParam();
    const Verdict verdict = judge(row.pledge, row.series, plan2022(), month(row.asOf));
    EXPECT_EQ(verdict.light, row.light);
    EXPECT_EQ(verdict.reason, row.reason);
    EXPECT_EQ(history(verdict), row.milestones);
    EXPECT_EQ(rate(verdict.paceGap), row.paceGap);
}

Pledge loans() {
    return flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}});
}

Pledge every(Frequency frequency, int lag, Pledge pledge) {
    pledge.frequency = frequency;
    pledge.lagMonths = lag;
    return pledge;
}

Pledge based(Pledge pledge, const char* base) {
    pledge.base = Base{figure(base), date("2021-12-31")};
    return pledge;
}

std::vector<Case> flowsCases() {
    const Pledge hundred = flow({{"2022-12-31", "100"}});
    return {
        {"AtThePaceIsGreen", hundred, figures({{"2022-06", "50"}}), "2022-06", Light::Green, Reason::OnPace, "open",
         "0.0"},
        {"ATouchBehindIsYellowHoweverLittle", hundred, figures({{"2022-06", "49.999999"}}), "2022-06", Light::Yellow,
         Reason::Behind, "open", "0.0"},
        {"ExactlyTenPointsBehindIsStillYellow", hundred, figures({{"2022-06", "40"}}), "2022-06", Light::Yellow,
         Reason::Behind, "open", "-10.0"},
        {"AMillionthBeyondTenPointsIsRed", hundred, figures({{"2022-06", "39.999999"}}), "2022-06", Light::Red,
         Reason::FarBehind, "open", "-10.0"},
        {"AMissedMilestoneIsRedWhateverTheGap", loans(), figures({{"2022-06", "114.99"}}), "2022-06", Light::Red,
         Reason::MilestoneMissed, "missed open open", "0.0"},
        {"ItStaysRedUntilMadeUp", loans(), figures({{"2022-06", "105"}, {"2022-07", "114"}}), "2022-07", Light::Red,
         Reason::MilestoneMissed, "missed open open", "-8.8"},
        {"MadeUpTheGapDecidesAgain", loans(), figures({{"2022-06", "105"}, {"2022-07", "120"}}), "2022-07",
         Light::Yellow, Reason::Behind, "late1 open open", "-5.8"},
        {"MadeUpAndOnTheLineIsGreenYetTheMilestoneStaysLate", loans(),
         figures({{"2022-06", "105"}, {"2022-07", "110"}, {"2022-08", "150"}}), "2022-08", Light::Green, Reason::OnPace,
         "late2 open open", "0.8"},
        {"SilenceNeverClearsARed", loans(), figures({{"2022-06", "105"}}), "2022-07", Light::Red,
         Reason::MilestoneMissed, "missed open open"},
        {"ABlankMonthIsNotReported", loans(), figures({{"2022-05", "98"}}), "2022-06", Light::NotReported,
         Reason::NotReported, "open open open"},
        {"ZeroIsAReport", hundred, figures({{"2022-06", "0"}}), "2022-06", Light::Red, Reason::FarBehind, "open",
         "-50.0"},
        {"NothingAtAllIsNotReported", hundred, Series(), "2022-01", Light::NotReported, Reason::NotReported, "open"},
        {"AFarGapFollowedBySilenceIsNotReported", hundred, figures({{"2022-05", "1"}}), "2022-06", Light::NotReported,
         Reason::NotReported, "open"},
        {"ACompletedPledgeOwesNothingMore", hundred, figures({{"2022-08", "101"}}), "2022-11", Light::Green,
         Reason::Completed, "open", "9.3"},
        {"AReportOfTheBaseYearIsNotOfThisYear", hundred, figures({{"2021-12", "300"}}), "2022-01", Light::NotReported,
         Reason::NotReported, "open"},
        {"AfterThePlansEndTheLineStays", hundred, figures({{"2022-12", "95"}}), "2023-04", Light::Red,
         Reason::MilestoneMissed, "missed", "-5.0"},
        {"AStockIsMeasuredFromItsBase", based(flow({{"2022-12-31", "31"}}, "亿元"), "25"),
         figures({{"2022-06", "27.4"}}), "2022-06", Light::Yellow, Reason::Behind, "open", "-10.0"},
        {"SpendingUnderItsLineIsGreen", budget({{"2022-12-31", "100"}}), figures({{"2022-06", "45"}}), "2022-06",
         Light::Green, Reason::OnPace, "open", "5.0"},
        {"SpendingOverItsLineIsYellow", budget({{"2022-12-31", "100"}}), figures({{"2022-06", "60"}}), "2022-06",
         Light::Yellow, Reason::Behind, "open", "-10.0"},
        {"SpendingFarOverItsLineIsRed", budget({{"2022-12-31", "100"}}), figures({{"2022-06", "61"}}), "2022-06",
         Light::Red, Reason::FarBehind, "open", "-11.0"},
        {"SpendingMissesAMilestoneByExceedingIt", budget({{"2022-06-30", "50"}, {"2022-12-31", "100"}}),
         figures({{"2022-06", "55"}}), "2022-06", Light::Red, Reason::MilestoneMissed, "missed open", "-5.0"},
        {"SpendingIsMadeUpBackOnTheLine", budget({{"2022-06-30", "50"}, {"2022-12-31", "100"}}),
         figures({{"2022-06", "55"}, {"2022-08", "60"}}), "2022-08", Light::Green, Reason::OnPace, "late2 open", "6.7"},
        {"ATargetOfZeroIsOverWithTheFirstCase", budget({{"2022-12-31", "0"}}), figures({{"2022-03", "1"}}), "2022-03",
         Light::Red, Reason::FarBehind, "open"},
    };
}

INSTANTIATE_TEST_SUITE_P(Flows, JudgeGives, testing::ValuesIn(flowsCases()), RowName());

std::vector<Case> frequenciesCases() {
    const Pledge quarterly = every(Frequency::Quarterly, 0, flow({{"2022-12-31", "120"}}));
    const Pledge lagging = every(Frequency::Monthly, 1, flow({{"2022-12-31", "120"}}));
    const Pledge yearly = every(Frequency::Yearly, 0, level({{"2022-12-31", "2.16"}}));
    return {
        {"AQuarterlyFigureCountsUntilTheNextIsOwed", quarterly, figures({{"2022-03", "30"}}), "2022-05", Light::Green,
         Reason::OnPace, "open", "0.0"},
        {"AQuarterWithoutItsFigureIsNotReported", quarterly, figures({{"2022-03", "30"}}), "2022-06",
         Light::NotReported, Reason::NotReported, "open"},
        {"BeforeTheFirstQuarterEndsNothingIsOwed", quarterly, Series(), "2022-02", Light::NotDue, Reason::NotDue,
         "open"},
        {"ALagDefersWhatIsOwed", lagging, figures({{"2022-05", "50"}}), "2022-06", Light::Green, Reason::OnPace, "open",
         "0.0"},
        {"BeyondTheLagItIsNotReported", lagging, figures({{"2022-05", "50"}}), "2022-07", Light::NotReported,
         Reason::NotReported, "open"},
        {"AnEarlierVoluntaryReportCounts", quarterly, figures({{"2022-03", "30"}, {"2022-05", "40"}}), "2022-05",
         Light::Yellow, Reason::Behind, "open", "-8.3"},
        {"AYearlyShareOwesNothingInJune", yearly, Series(), "2022-06", Light::NotDue, Reason::NotDue, "open"},
        {"AYearlyShareIsOwedInDecember", yearly, Series(), "2022-12", Light::NotReported, Reason::NotReported, "open"},
        {"AMilestoneWithinAQuarterIsTestedAtTheQuartersEnd",
         every(Frequency::Quarterly, 0, flow({{"2022-05-31", "40"}, {"2022-12-31", "110"}})),
         figures({{"2022-03", "24"}, {"2022-06", "50"}}), "2022-06", Light::Green, Reason::OnPace, "kept open", "0.0"},
    };
}

INSTANTIATE_TEST_SUITE_P(Frequencies, JudgeGives, testing::ValuesIn(frequenciesCases()), RowName());

std::vector<Case> statesCases() {
    const Pledge two = level({{"2022-06-30", "80"}, {"2022-12-31", "88"}});
    Pledge floor = level({{"2022-12-31", "95"}});
    floor.judged = Judged::Throughout;
    return {
        {"BeforeItsStepALevelIsNotDue", two, figures({{"2022-03", "70"}}), "2022-03", Light::NotDue, Reason::NotDue,
         "open open", "-10.0"},
        {"ReachedBeforeItsStepIsGreen", two, figures({{"2022-03", "80"}}), "2022-03", Light::Green, Reason::StepReached,
         "open open", "0.0"},
        {"BelowADueStepIsRedHoweverLittle", two, figures({{"2022-06", "79.99"}}), "2022-06", Light::Red,
         Reason::MilestoneMissed, "missed open", "0.0"},
        {"BetweenStepsTheLastDueOneIsRequired", two, figures({{"2022-06", "80"}, {"2022-08", "81"}}), "2022-08",
         Light::Green, Reason::StepReached, "kept open", "1.0"},
        {"FallingBelowAKeptStepIsRed", two, figures({{"2022-06", "80"}, {"2022-08", "79"}}), "2022-08", Light::Red,
         Reason::MilestoneMissed, "kept open", "-1.0"},
        {"ABlankLevelIsNotReportedAlsoBeforeItsStep", two, figures({{"2022-02", "70"}}), "2022-03", Light::NotReported,
         Reason::NotReported, "open open"},
        {"ABlankLevelAfterAMissedStepStaysRed", two, figures({{"2022-06", "79"}}), "2022-07", Light::Red,
         Reason::MilestoneMissed, "missed open"},
        {"AReductionIsNotDueBeforeItsDate", reduction({{"2022-12-31", "4.3"}}), figures({{"2022-06", "5"}}), "2022-06",
         Light::NotDue, Reason::NotDue, "open", "-0.7"},
        {"AReductionReachedEarlyIsGreen", reduction({{"2022-12-31", "4.3"}}), figures({{"2022-06", "4.3"}}), "2022-06",
         Light::Green, Reason::StepReached, "open", "0.0"},
        {"AReductionAboveItsDueStepIsRed", reduction({{"2022-12-31", "4.3"}}), figures({{"2022-12", "4.31"}}),
         "2022-12", Light::Red, Reason::MilestoneMissed, "missed", "0.0"},
        {"ACeilingExceededIsRedAtOnce", ceiling({{"2022-12-31", "4.3"}}), figures({{"2022-02", "4.31"}}), "2022-02",
         Light::Red, Reason::OverLimit, "open", "0.0"},
        {"ACeilingAtItsLimitIsKept", ceiling({{"2022-12-31", "4.3"}}), figures({{"2022-02", "4.3"}}), "2022-02",
         Light::Green, Reason::WithinLimit, "open", "0.0"},
        {"ABlankCeilingIsNotReported", ceiling({{"2022-12-31", "4.3"}}), figures({{"2022-01", "4"}}), "2022-02",
         Light::NotReported, Reason::NotReported, "open"},
        {"ACeilingInOtherUnitsHasItsGapInPercentOfTheLimit", ceiling({{"2022-12-31", "38"}}, "µg/m³"),
         figures({{"2022-02", "19"}}), "2022-02", Light::Green, Reason::WithinLimit, "open", "50.0"},
        {"AFloorIsJudgedInEveryMonth", floor, figures({{"2022-02", "94"}}), "2022-02", Light::Red,
         Reason::MilestoneMissed, "open", "-1.0"},
        {"BetterThanTheBaseIsGreen", direction("100"), figures({{"2022-03", "100.1"}}), "2022-03", Light::Green,
         Reason::BetterThanBase, ""},
        {"EqualToTheBaseIsYellow", direction("100"), figures({{"2022-03", "100"}}), "2022-03", Light::Yellow,
         Reason::EqualToBase, ""},
        {"WorseThanTheBaseIsRed", direction("100"), figures({{"2022-03", "99.9"}}), "2022-03", Light::Red,
         Reason::WorseThanBase, ""},
        {"LessIsBetterWhereTheBoundSaysSo", direction("100", Bound::AtMost), figures({{"2022-03", "99.9"}}), "2022-03",
         Light::Green, Reason::BetterThanBase, ""},
        {"ADirectionWithoutAReportIsNotReported", direction("100"), Series(), "2022-03", Light::NotReported,
         Reason::NotReported, ""},
    };
}

INSTANTIATE_TEST_SUITE_P(States, JudgeGives, testing::ValuesIn(statesCases()), RowName());

std::vector<Case> tasksCases() {
    const Pledge may = deliverable("2022-05-31");
    const Pledge step = works({{"2022-10-31", "80"}});
    const Pledge line = works({{"2022-06-30", "40"}, {"2022-12-31", "80"}});
    using enum TaskState;
    return {
        {"NotDueBeforeItsDate", may, Series(), "2022-04", Light::NotDue, Reason::NotDue, "open"},
        {"StartedIsNotDone", may, states({{"2022-04", Started}}), "2022-04", Light::NotDue, Reason::NotDue, "open"},
        {"ClaimedByItsDateAwaitsClosing", may, states({{"2022-05", Claimed}}), "2022-05", Light::Green,
         Reason::AwaitsClosing, "kept"},
        {"ClaimedEarlyIsKept", may, states({{"2022-03", Claimed}}), "2022-03", Light::Green, Reason::AwaitsClosing,
         "kept"},
        {"ClosedIsCompleted", may, states({{"2022-05", Claimed}, {"2022-06", Closed}}), "2022-06", Light::Green,
         Reason::Completed, "kept"},
        {"NoClaimAtItsDateIsRedWithoutAReport", may, Series(), "2022-05", Light::Red, Reason::MilestoneMissed,
         "missed"},
        {"NoClaimAfterItsDateIsRed", may, states({{"2022-06", Started}}), "2022-06", Light::Red,
         Reason::MilestoneMissed, "missed"},
        {"ClaimedLateIsMadeUp", may, states({{"2022-07", Claimed}}), "2022-08", Light::Green, Reason::MadeUp, "late2"},
        {"AReturnedClaimIsOpenAgain", may, states({{"2022-04", Claimed}, {"2022-06", Returned}}), "2022-06", Light::Red,
         Reason::MilestoneMissed, "missed"},
        {"ReturnedBeforeItsDateIsNotDue", may, states({{"2022-03", Claimed}, {"2022-04", Returned}}), "2022-04",
         Light::NotDue, Reason::NotDue, "open"},
        {"ClaimedAgainAfterItsReturnIsLate", may,
         states({{"2022-04", Claimed}, {"2022-06", Returned}, {"2022-07", Claimed}}), "2022-07", Light::Green,
         Reason::MadeUp, "late2"},
        {"WorksWithOneDateAreNotDueBeforeIt", step, figures({{"2022-06", "10"}}), "2022-06", Light::NotDue,
         Reason::NotDue, "open"},
        {"WorksAreNeverNotReportedBeforeTheyAreDue", step, Series(), "2022-06", Light::NotDue, Reason::NotDue, "open"},
        {"WorksReachedEarlyAreCompleted", step, figures({{"2022-06", "80"}}), "2022-07", Light::Green,
         Reason::Completed, "open"},
        {"WorksBelowTheirPercentAtTheirDateAreRed", step, figures({{"2022-10", "60"}}), "2022-10", Light::Red,
         Reason::MilestoneMissed, "missed", "-25.0"},
        {"WorksWithoutAReportAtTheirDateAreNotReported", step, Series(), "2022-10", Light::NotReported,
         Reason::NotReported, "open"},
        {"WorksWithSeveralDatesFollowTheLine", line, figures({{"2022-03", "18"}}), "2022-03", Light::Yellow,
         Reason::Behind, "open open", "-2.5"},
        {"WorksOnALineAreNotDueWhileBlankBeforeTheirFirstDate", line, Series(), "2022-03", Light::NotDue,
         Reason::NotDue, "open open"},
        {"WorksOnALineAreNotReportedAfterIt", line, figures({{"2022-06", "40"}}), "2022-07", Light::NotReported,
         Reason::NotReported, "kept open"},
        {"AStandingPledgeWithItsNoteIsGreen", standing(), notes({{"2022-03", "持续推进"}}), "2022-03", Light::Green,
         Reason::NoteGiven, ""},
        {"AStandingPledgeWithoutItsNoteIsNotReported", standing(), notes({{"2022-02", "持续推进"}}), "2022-03",
         Light::NotReported, Reason::NotReported, ""},
    };
}

INSTANTIATE_TEST_SUITE_P(Tasks, JudgeGives, testing::ValuesIn(tasksCases()), RowName());

struct TrendCase {
    const char* name;
    Pledge pledge;
    Series series;
    const char* trend;
};

class TrendOf : public testing::TestWithParam<TrendCase> {};

TEST_P(TrendOf, FollowsTheChangeOfTheGap) {
    const TrendCase& row = GetParam();
    EXPECT_EQ(trend(judge(row.pledge, row.series, plan2022(), month("2022-06"))), row.trend);
}

std::vector<TrendCase> trendsCases() {
    const Pledge year = flow({{"2022-12-31", "1200"}});
    return {
        {"CatchingUp", year, figures({{"2022-05", "400"}, {"2022-06", "507"}}), "catching_up"},
        {"HoldingAtExactlyTheBand", year, figures({{"2022-05", "400"}, {"2022-06", "506"}}), "holding"},
        {"HoldingAtExactlyTheLowerBand", year, figures({{"2022-05", "400"}, {"2022-06", "494"}}), "holding"},
        {"FallingBehind", year, figures({{"2022-05", "400"}, {"2022-06", "493"}}), "falling_behind"},
        {"AgainstThePreviousReportNotThePreviousMonth", year, figures({{"2022-03", "200"}, {"2022-06", "507"}}),
         "catching_up"},
        {"EmptyWithOneReport", year, figures({{"2022-06", "507"}}), "-"},
        {"EmptyWhileSilent", year, figures({{"2022-04", "400"}, {"2022-05", "507"}}), "-"},
        {"EmptyWhereThereIsNoGap", direction("100"), figures({{"2022-05", "1"}, {"2022-06", "2"}}), "-"},
        {"TheBaseYearIsNoPreviousReport", year, figures({{"2021-12", "900"}, {"2022-06", "507"}}), "-"},
    };
}

INSTANTIATE_TEST_SUITE_P(Trends, TrendOf, testing::ValuesIn(trendsCases()), RowName());

struct FlagCase {
    const char* name;
    Pledge pledge;
    Series series;
    const char* asOf;
    bool dueSoon;
};

class DueSoon : public testing::TestWithParam<FlagCase> {};

TEST_P(DueSoon, IsAFlagBesideTheLight) {
    const FlagCase& row = GetParam();
    EXPECT_EQ(judge(row.pledge, row.series, plan2022(), month(row.asOf)).dueSoon, row.dueSoon);
}

std::vector<FlagCase> flagsCases() {
    const Pledge loan = loans();
    return {
        {"DueByTheEndOfNextMonth", loan, figures({{"2022-05", "98"}}), "2022-05", true},
        {"NotTheMonthAfterNext", loan, figures({{"2022-04", "80"}}), "2022-04", false},
        {"NotOnceReached", loan, figures({{"2022-05", "115"}}), "2022-05", false},
        {"NotInItsOwnMonth", loan, figures({{"2022-06", "100"}}), "2022-06", false},
        {"BesideARedLight", loan, figures({{"2022-06", "100"}, {"2022-08", "110"}}), "2022-08", true},
        {"AlsoWithoutAReport", loan, Series(), "2022-08", true},
        {"AfterThirtyOneDaysOfJuly", deliverable("2022-08-31"), Series(), "2022-07", true},
        {"AfterTwentyEightDaysOfFebruary", deliverable("2022-03-31"), Series(), "2022-02", true},
        {"NotForAClaimedDeliverable", deliverable("2022-08-31"), states({{"2022-06", TaskState::Claimed}}), "2022-07",
         false},
        {"ForAReturnedDeliverable", deliverable("2022-08-31"), states({{"2022-06", TaskState::Returned}}), "2022-07",
         true},
    };
}

INSTANTIATE_TEST_SUITE_P(Flags, DueSoon, testing::ValuesIn(flagsCases()), RowName());

}  // namespace

TEST(Judge, ASilentLineHasNoFiguresAndNamesTheLastKnownMonth) {
    const Verdict verdict = judge(loans(), figures({{"2022-04", "80"}}), plan2022(), month("2022-06"));
    EXPECT_FALSE(verdict.actual.has_value());
    EXPECT_FALSE(verdict.attainment.has_value());
    EXPECT_FALSE(verdict.calendarGap.has_value());
    EXPECT_EQ(verdict.lastKnown, month("2022-04"));
}

TEST(Judge, ARedLineWithoutItsReportIsMarkedSilent) {
    const Series missed = figures({{"2022-06", "105"}});
    EXPECT_FALSE(judge(loans(), missed, plan2022(), month("2022-06")).silent);
    EXPECT_TRUE(judge(loans(), missed, plan2022(), month("2022-07")).silent);
    EXPECT_TRUE(judge(deliverable("2022-05-31"), Series(), plan2022(), month("2022-05")).silent);
}

TEST(Judge, ACompletedLineKeepsItsLastFigure) {
    const Verdict verdict =
        judge(flow({{"2022-12-31", "100"}}), figures({{"2022-08", "101"}}), plan2022(), month("2022-11"));
    EXPECT_EQ(verdict.observed, month("2022-08"));
    EXPECT_EQ(verdict.actual->value, figure("101"));
    EXPECT_EQ(rate(verdict.attainment), "101.0");
}

TEST(Judge, ATargetToBeAssignedIsNotDue) {
    Pledge open = flow({});
    open.toBeAssigned = true;
    const Verdict verdict = judge(open, figures({{"2022-06", "3"}}), plan2022(), month("2022-06"));
    EXPECT_EQ(verdict.light, Light::NotDue);
    EXPECT_EQ(verdict.reason, Reason::ToBeAssigned);
    EXPECT_EQ(verdict.actual->value, figure("3"));
}

TEST(Judge, ALevelOutsidePercentHasAnAttainmentAgainstItsRequiredStep) {
    const Verdict verdict =
        judge(level({{"2022-12-31", "30"}}, "万元"), figures({{"2022-06", "27"}}), plan2022(), month("2022-06"));
    EXPECT_EQ(exact(verdict.expected), "30");
    EXPECT_EQ(rate(verdict.attainment), "90.0");
    EXPECT_EQ(rate(verdict.paceGap), "-10.0");
    EXPECT_EQ(rate(verdict.calendarGap), "-");
}

TEST(Judge, SpendingShowsItsShareUsedAndTurnsTheSignOfItsGaps) {
    const Verdict verdict =
        judge(budget({{"2022-12-31", "100"}}), figures({{"2022-06", "60"}}), plan2022(), month("2022-06"));
    EXPECT_EQ(rate(verdict.attainment), "60.0");
    EXPECT_EQ(rate(verdict.calendarGap), "-10.0");
    EXPECT_EQ(rate(verdict.paceGap), "-10.0");
}

TEST(Judge, WorksWithOneDateHaveARateButNoLine) {
    const Verdict verdict =
        judge(works({{"2022-10-31", "80"}}), figures({{"2022-06", "40"}}), plan2022(), month("2022-06"));
    EXPECT_EQ(rate(verdict.attainment), "50.0");
    EXPECT_EQ(rate(verdict.calendarGap), "-");
    EXPECT_EQ(exact(verdict.expected), "-");
}

TEST(Judge, TheCurrentMilestoneIsTheLastDueElseTheNext) {
    EXPECT_EQ(judge(loans(), Series(), plan2022(), month("2022-05")).current, 0U);
    EXPECT_EQ(judge(loans(), Series(), plan2022(), month("2022-08")).current, 0U);
    EXPECT_EQ(judge(loans(), Series(), plan2022(), month("2022-09")).current, 1U);
    EXPECT_FALSE(judge(standing(), Series(), plan2022(), month("2022-09")).current.has_value());
}

TEST(Judge, AYearlyRestartCountsTheYearAndLeavesEarlierMissesBehind) {
    Pledge yearly = flow({{"2021-12-31", "60"}, {"2022-12-31", "120"}});
    yearly.yearlyRestart = true;
    const Verdict verdict =
        judge(yearly, figures({{"2021-12", "50"}, {"2022-06", "60"}}), planOf("2021-01", "2022-12"), month("2022-06"));
    EXPECT_EQ(verdict.light, Light::Green);
    EXPECT_EQ(history(verdict), "missed open");
    EXPECT_EQ(verdict.finalTarget, figure("120"));
    EXPECT_EQ(rate(verdict.attainment), "50.0");
}

TEST(Judge, AFigureOfLaterYearsNeverMendsARestartedMilestone) {
    Pledge yearly = flow({{"2021-12-31", "60"}, {"2022-12-31", "120"}});
    yearly.yearlyRestart = true;
    const Verdict verdict =
        judge(yearly, figures({{"2021-12", "50"}, {"2022-08", "90"}}), planOf("2021-01", "2022-12"), month("2022-08"));
    EXPECT_EQ(history(verdict), "missed open");
}

TEST(Judge, AWholeSpanCountsOnAndItsEarlierMissCanBeMadeUp) {
    const Pledge span = flow({{"2021-12-31", "600"}, {"2022-12-31", "1200"}}, "亿元");
    const Series series = figures({{"2021-12", "580"}, {"2022-01", "640"}});
    const Plan plan = planOf("2021-01", "2022-12");
    EXPECT_EQ(judge(span, series, plan, month("2021-12")).light, Light::Red);
    const Verdict january = judge(span, series, plan, month("2022-01"));
    EXPECT_EQ(january.light, Light::Yellow);
    EXPECT_EQ(history(january), "late1 open");
    EXPECT_EQ(rate(january.attainment), "53.3");
}

}  // namespace pledge::test
