#include <core/schedule/milestonehistory.h>
#include <tests/core/schedule/verdicttext.h>
#include <tests/support/planvalues.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

namespace pledge::test {

namespace {

struct Case {
    const char* name;
    Pledge pledge;
    Series series;
    const char* asOf;
    const char* history;
};

class History : public testing::TestWithParam<Case> {};

TEST_P(History, OfAMilestone) {
    const Case& row = GetParam();
    Verdict verdict;
    verdict.milestones = milestoneHistory(row.pledge, row.series, plan2022(), month(row.asOf));
    EXPECT_EQ(history(verdict), row.history);
}

std::vector<Case> cases() {
    const Pledge june = flow({{"2022-06-30", "10"}});
    const Pledge spent = budget({{"2022-06-30", "10"}, {"2022-12-31", "20"}});
    return {
        {"OpenBeforeItsMonth", june, figures({{"2022-05", "12"}}), "2022-05", "open"},
        {"KeptInItsMonth", june, figures({{"2022-06", "10"}}), "2022-06", "kept"},
        {"KeptStaysKeptWhenTheTotalFallsLater", june, figures({{"2022-06", "10"}, {"2022-07", "9"}}), "2022-07",
         "kept"},
        {"BlankMonthKeptByAnEarlierFigure", june, figures({{"2022-04", "10"}}), "2022-06", "kept"},
        {"BlankMonthOpenWhileNothingLaterIsReported", june, figures({{"2022-05", "9"}}), "2022-08", "open"},
        {"BlankMonthMissedOnceALaterTotalLiesBelow", june, figures({{"2022-05", "8"}, {"2022-07", "9"}}), "2022-07",
         "missed"},
        {"BlankMonthLateIfTheFirstLaterFigureReachesIt", june, figures({{"2022-05", "8"}, {"2022-08", "10"}}),
         "2022-09", "late2"},
        {"BlankMonthMissedAndMadeUpLater", june, figures({{"2022-07", "9"}, {"2022-09", "11"}}), "2022-09", "late3"},
        {"NothingAfterTheAsOfMonthCounts", june, figures({{"2022-06", "9"}, {"2022-07", "11"}}), "2022-06", "missed"},
        {"AMidMonthDateIsTestedWithThatMonthsFigure", flow({{"2022-06-15", "10"}}), figures({{"2022-06", "10"}}),
         "2022-06", "kept"},
        {"SpendingKeptInABlankMonthByALaterSmallerTotal", spent, figures({{"2022-07", "10"}}), "2022-07", "kept open"},
        {"SpendingMissedInABlankMonthByAnEarlierLargerTotal", spent, figures({{"2022-05", "14"}}), "2022-06",
         "missed open"},
        {"SpendingOpenInABlankMonthWithNothingElse", spent, figures({{"2022-05", "4"}}), "2022-06", "open open"},
    };
}

INSTANTIATE_TEST_SUITE_P(Cases, History, testing::ValuesIn(cases()), RowName());

}  // namespace

TEST(DaysLate, AreKnownOnceAllStepsAreDone) {
    Pledge plan = deliverable("2022-05-31");
    plan.steps = {{QStringLiteral("起草"), date("2022-04-30"), date("2022-05-10")},
                  {QStringLiteral("印发"), date("2022-05-31"), date("2022-07-15")}};
    const Series series = states({{"2022-07", TaskState::Claimed}});
    const auto daysLate = [&](const char* asOf) {
        return milestoneHistory(plan, series, plan2022(), month(asOf)).front().daysLate;
    };
    EXPECT_EQ(daysLate("2022-07"), 45);
    EXPECT_FALSE(daysLate("2022-06"));
    plan.steps.back().doneOn = date("2022-05-30");
    EXPECT_FALSE(daysLate("2022-07")) << "the claim was late, not the work";
    plan.steps.back().doneOn.reset();
    EXPECT_FALSE(daysLate("2022-07"));
}

TEST(TaskStateAt, IsThatOfTheLastReportSoFar) {
    const Series series = states({{"2022-02", TaskState::Started}, {"2022-05", TaskState::Claimed}});
    EXPECT_FALSE(taskStateAt(series, month("2022-01")).has_value());
    EXPECT_EQ(taskStateAt(series, month("2022-04")), TaskState::Started);
    EXPECT_EQ(taskStateAt(series, month("2022-12")), TaskState::Claimed);
}

}  // namespace pledge::test
