#include <core/plan/planrecords.h>
#include <core/plan/problemlist.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

Problem due(const char* day, ProblemState state = ProblemState::Open) {
    Problem problem;
    problem.deadline = test::date(day);
    problem.state = state;
    return problem;
}

TEST(ProblemList, AProblemIsOverdueFromTheDayAfterItsDeadlineUntilItIsClaimed) {
    EXPECT_FALSE(isOverdue(due("2022-06-30"), test::date("2022-06-30")));
    EXPECT_TRUE(isOverdue(due("2022-06-30"), test::date("2022-07-01")));
    EXPECT_FALSE(isOverdue(due("2022-06-30", ProblemState::Claimed), test::date("2022-07-01")));
    EXPECT_FALSE(isOverdue(Problem(), test::date("2022-07-01")));
}

TEST(ProblemList, TokensComeBackAsWhatTheyWere) {
    for (const ProblemSource source : {ProblemSource::Report, ProblemSource::Meeting, ProblemSource::Notice,
                                       ProblemSource::Inspection, ProblemSource::CarriedOver}) {
        EXPECT_EQ(problemSourceOf(tokenOf(source)), source);
    }
    for (const ProblemState state : {ProblemState::Open, ProblemState::Claimed, ProblemState::Closed}) {
        EXPECT_EQ(problemStateOf(tokenOf(state)), state);
    }
    EXPECT_FALSE(problemSourceOf(u"gossip").has_value());
}

TEST(ProblemList, AWrittenProblemStandsForTheOneThatWasCarriedOver) {
    Pledge pledge = test::flow({{"2022-12-31", "115"}});
    pledge.id = PledgeId(1);
    pledge.owners = {OrgUnitId(1)};
    pledge.notes.openProblem = u"上年缺口"_s;
    const PlanSnapshot snapshot(test::plan2022(), {}, {},
                                {{std::make_shared<Pledge>(pledge), std::make_shared<Series>()}});
    ASSERT_EQ(problemList(snapshot).size(), 1U);
    EXPECT_EQ(openProblemsOf(snapshot, PledgeId(1)).front().text, u"上年缺口"_s);
    PlanRecords records;
    Problem written = problemList(snapshot).front();
    written.id = ProblemId(1);
    written.state = ProblemState::Closed;
    records.problems = {written};
    const PlanSnapshot next = snapshot.withRecords(std::make_shared<const PlanRecords>(records));
    EXPECT_EQ(problemList(next).size(), 1U);
    EXPECT_TRUE(openProblemsOf(next, PledgeId(1)).empty());
}

}  // namespace
}  // namespace pledge
