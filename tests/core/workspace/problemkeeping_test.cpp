#include <core/plan/planrecords.h>
#include <core/plan/problemlist.h>
#include <core/workspace/problemkeeping.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

class ProblemKeepingTest : public test::WorkspaceFixture {
protected:
    [[nodiscard]] static Occasion by(Role role, std::vector<OrgUnitId> units = {}) {
        Occasion occasion = test::leadOffice("2022-07-05T02:00:00.000Z");
        occasion.actor = {u"李四"_s, role, std::move(units)};
        return occasion;
    }
    [[nodiscard]] static Problem said(ProblemSource source = ProblemSource::Report) {
        Problem problem;
        problem.pledge = test::kLoans;
        problem.month = Month(2022, 6);
        problem.source = source;
        problem.text = u"银行授信不足"_s;
        problem.nextStep = u"召开银企对接会"_s;
        problem.person = u"王五"_s;
        problem.deadline = test::date("2022-07-31");
        return problem;
    }
    [[nodiscard]] const Problem& only() const { return m_workspace->snapshot().records().problems.front(); }
    [[nodiscard]] std::optional<ErrorCode> code(const Outcome& outcome) const {
        return outcome ? std::nullopt : std::optional(outcome.error().code);
    }
};

TEST_F(ProblemKeepingTest, ARaisedProblemIsOpenAndBelongsToThePledgesOwner) {
    const auto raised = raiseProblem(*m_workspace, said(), by(Role::ReportingUnit, {test::kFinance}));
    ASSERT_TRUE(raised);
    EXPECT_EQ(*raised, ProblemId(1));
    EXPECT_EQ(only().unit, test::kFinance);
    EXPECT_EQ(only().state, ProblemState::Open);
    EXPECT_EQ(only().raisedOn, test::date("2022-06-30"));
    EXPECT_EQ(openAgain()->snapshot().records().problems.front(), only());
}

TEST_F(ProblemKeepingTest, ADeadlineBeforeTheDayItWasRaisedIsRefusedWithBothDays) {
    Problem problem = said();
    problem.deadline = test::date("2022-06-29");
    const auto refused = raiseProblem(*m_workspace, problem, by(Role::LeadOffice));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().details, (QStringList{u"date"_s, u"2022-06-29"_s, u"2022-06-30"_s}));
    problem.raisedOn = test::date("2022-06-01");
    EXPECT_TRUE(raiseProblem(*m_workspace, problem, by(Role::LeadOffice)));
    EXPECT_EQ(only().raisedOn, test::date("2022-06-01"));
}

TEST_F(ProblemKeepingTest, TheDayAndThePledgeArePutRightAfterwards) {
    ASSERT_TRUE(raiseProblem(*m_workspace, said(), by(Role::LeadOffice)));
    Problem changed = only();
    changed.raisedOn = test::date("2022-06-15");
    changed.pledge.reset();
    ASSERT_TRUE(changeProblem(*m_workspace, changed, by(Role::LeadOffice)));
    EXPECT_EQ(only().raisedOn, test::date("2022-06-15"));
    EXPECT_FALSE(only().pledge);
    EXPECT_EQ(only().unit, test::kFinance);
}

TEST_F(ProblemKeepingTest, ACoOwnerRaisesItsOwnProblem) {
    ASSERT_TRUE(m_workspace->snapshot().line(test::kLoans)->pledge->isOwnedBy(test::kIndustry));
    ASSERT_TRUE(raiseProblem(*m_workspace, said(), by(Role::ReportingUnit, {test::kIndustry})));
    EXPECT_EQ(only().unit, test::kIndustry);
}

TEST_F(ProblemKeepingTest, OnlyTheLeadOfficeRaisesWhatAMeetingFound) {
    const Problem meeting = said(ProblemSource::Meeting);
    const auto refused = raiseProblem(*m_workspace, meeting, by(Role::ReportingUnit, {test::kFinance}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(raiseProblem(*m_workspace, meeting, by(Role::LeadOffice)));
}

TEST_F(ProblemKeepingTest, OtherUnitsReviewersAndLeadersWriteNothing) {
    for (const Occasion& occasion : {by(Role::ReportingUnit, {OrgUnitId(4)}), by(Role::Reviewer), by(Role::Leader)}) {
        const auto refused = raiseProblem(*m_workspace, said(), occasion);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    }
    EXPECT_TRUE(m_workspace->snapshot().records().problems.empty());
}

TEST_F(ProblemKeepingTest, AUnitClaimsAndTheLeadOfficeCloses) {
    const Occasion unit = by(Role::ReportingUnit, {test::kFinance});
    ASSERT_TRUE(raiseProblem(*m_workspace, said(), unit));
    ASSERT_TRUE(claimProblem(*m_workspace, only(), u"新增授信20亿元"_s, unit));
    EXPECT_EQ(only().state, ProblemState::Claimed);
    EXPECT_EQ(code(closeProblem(*m_workspace, only(), {}, unit)), ErrorCode::NotPermitted);
    ASSERT_TRUE(closeProblem(*m_workspace, only(), {}, by(Role::LeadOffice)));
    EXPECT_EQ(only().state, ProblemState::Closed);
    EXPECT_EQ(only().closing, u"新增授信20亿元"_s);
    EXPECT_EQ(only().closedOn, test::date("2022-07-05"));
}

TEST_F(ProblemKeepingTest, WhatIsSentBackIsOpenAgainAndSaysWhy) {
    ASSERT_TRUE(raiseProblem(*m_workspace, said(), by(Role::LeadOffice)));
    EXPECT_EQ(code(sendBackProblem(*m_workspace, only(), u"未落实"_s, by(Role::LeadOffice))),
              ErrorCode::ProblemRefused);
    ASSERT_TRUE(claimProblem(*m_workspace, only(), u"已解决"_s, by(Role::LeadOffice)));
    EXPECT_EQ(code(sendBackProblem(*m_workspace, only(), u" "_s, by(Role::LeadOffice))), ErrorCode::ProblemRefused);
    ASSERT_TRUE(sendBackProblem(*m_workspace, only(), u"未落实"_s, by(Role::LeadOffice)));
    EXPECT_EQ(only().state, ProblemState::Open);
    EXPECT_EQ(only().sentBack, u"未落实"_s);
    EXPECT_TRUE(only().closing.isEmpty());
}

TEST_F(ProblemKeepingTest, AClosedProblemIsReopenedBeforeItIsChanged) {
    ASSERT_TRUE(raiseProblem(*m_workspace, said(), by(Role::LeadOffice)));
    ASSERT_TRUE(closeProblem(*m_workspace, only(), u"已解决"_s, by(Role::LeadOffice)));
    Problem changed = only();
    changed.text = u"别的"_s;
    EXPECT_EQ(code(changeProblem(*m_workspace, changed, by(Role::LeadOffice))), ErrorCode::ProblemRefused);
    EXPECT_EQ(code(closeProblem(*m_workspace, only(), u"又"_s, by(Role::LeadOffice))), ErrorCode::ProblemRefused);
}

TEST_F(ProblemKeepingTest, AUnitWritesOnlyTheStepsOfWhatANoticeRaised) {
    ASSERT_TRUE(raiseProblem(*m_workspace, said(ProblemSource::Notice), by(Role::LeadOffice)));
    Problem changed = only();
    changed.text = u"没有问题"_s;
    changed.deadline = test::date("2022-12-31");
    changed.nextStep = u"倒排工期"_s;
    ASSERT_TRUE(changeProblem(*m_workspace, changed, by(Role::ReportingUnit, {test::kFinance})));
    EXPECT_EQ(only().text, said().text);
    EXPECT_EQ(only().deadline, said().deadline);
    EXPECT_EQ(only().nextStep, u"倒排工期"_s);
}

TEST_F(ProblemKeepingTest, WhoeverIsToSolveAnothersProblemWritesItsSteps) {
    const OrgUnitId town(3);
    Problem raised = said(ProblemSource::Meeting);
    raised.unit = town;
    ASSERT_TRUE(raiseProblem(*m_workspace, raised, by(Role::LeadOffice)));
    Problem changed = only();
    changed.nextStep = u"腾出用地"_s;
    EXPECT_EQ(code(changeProblem(*m_workspace, changed, by(Role::ReportingUnit, {town}))), std::nullopt);
    EXPECT_EQ(only().nextStep, u"腾出用地"_s);
}

TEST_F(ProblemKeepingTest, EmptyTextsDeadlinesBeforeTheDayAndForeignMonthsAreRefused) {
    Problem empty = said();
    empty.text = u"  "_s;
    Problem early = said();
    early.deadline = test::date("2022-06-01");
    Problem outside = said();
    outside.month = Month(2030, 1);
    EXPECT_EQ(raiseProblem(*m_workspace, empty, by(Role::LeadOffice)).error().details, QStringList{u"text"_s});
    EXPECT_EQ(raiseProblem(*m_workspace, early, by(Role::LeadOffice)).error().details.front(), u"date"_s);
    EXPECT_EQ(raiseProblem(*m_workspace, outside, by(Role::LeadOffice)).error().code, ErrorCode::MonthOutsidePlan);
}

TEST_F(ProblemKeepingTest, EveryActIsOneJournalEntryAndTheChainHolds) {
    const int before = journalEntries();
    ASSERT_TRUE(raiseProblem(*m_workspace, said(), by(Role::LeadOffice)));
    ASSERT_TRUE(changeProblem(*m_workspace, only(), by(Role::LeadOffice)));
    ASSERT_TRUE(closeProblem(*m_workspace, only(), u"已解决"_s, by(Role::LeadOffice)));
    EXPECT_EQ(journalEntries(), before + 2);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
    const auto journal = m_workspace->journal();
    EXPECT_EQ(journal->back().action, u"keep_problems"_s);
    EXPECT_TRUE(journal->back().detail.contains(u"已解决"_s));
    tamper(u"UPDATE problem SET closing = '算了'"_s);
    EXPECT_FALSE(openAgain()->check()->problems.empty());
}

TEST_F(ProblemKeepingTest, WhatIsCarriedOverStandsInTheListAndIsWrittenByTheFirstAct) {
    PlanChanges changes;
    Pledge pledge = *m_workspace->snapshot().line(test::kLoans)->pledge;
    pledge.notes.openProblem = u"上年缺口5亿元"_s;
    changes.pledges = {pledge};
    ASSERT_TRUE(m_workspace->change(changes, {}, test::leadOffice()));
    const auto list = problemList(m_workspace->snapshot());
    ASSERT_EQ(list.size(), 1U);
    EXPECT_FALSE(list.front().id.isValid());
    EXPECT_EQ(list.front().source, ProblemSource::CarriedOver);
    ASSERT_TRUE(claimProblem(*m_workspace, list.front(), u"已补齐"_s, by(Role::ReportingUnit, {test::kFinance})));
    const auto after = problemList(m_workspace->snapshot());
    ASSERT_EQ(after.size(), 1U);
    EXPECT_TRUE(after.front().id.isValid());
    EXPECT_EQ(after.front().text, u"上年缺口5亿元"_s);
    EXPECT_EQ(after.front().state, ProblemState::Claimed);
    EXPECT_EQ(m_workspace->snapshot().line(test::kLoans)->pledge->notes.openProblem, u"上年缺口5亿元"_s);
}

TEST_F(ProblemKeepingTest, APledgeWithAProblemStaysInThePlan) {
    Problem problem = said();
    problem.pledge = test::kPolicy;
    problem.unit = test::kIndustry;
    ASSERT_TRUE(raiseProblem(*m_workspace, problem, by(Role::LeadOffice)));
    PlanChanges changes;
    changes.removedPledges = {test::kPolicy};
    const auto refused = m_workspace->change(changes, {}, test::leadOffice());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InUse);
    EXPECT_EQ(refused.error().details, QStringList{problem.text});
}

TEST_F(ProblemKeepingTest, AUnitRaisesNothingOnAnothersPledge) {
    Problem onOthers = said();
    onOthers.unit = OrgUnitId(3);
    const auto raised = raiseProblem(*m_workspace, onOthers, by(Role::ReportingUnit, {OrgUnitId(3)}));
    ASSERT_FALSE(raised);
    EXPECT_EQ(raised.error().code, ErrorCode::NotPermitted);
}

}  // namespace
}  // namespace pledge
