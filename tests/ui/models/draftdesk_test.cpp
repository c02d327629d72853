#include <tests/support/inventedtext.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <tests/support/unitsplan.h>
#include <ui/models/draftdesk.h>
#include <ui/models/draftpair.h>

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class DraftDeskTest : public testing::Test {
protected:
    [[nodiscard]] const SheetEntry& entry(std::size_t at) const { return m_desk.sheet().entries[at]; }
    [[nodiscard]] const PlanSnapshot& plan() { return m_plan.state().standingPlan(); }
    [[nodiscard]] const Pledge* pledgeNamed(const QString& name) {
        const auto found =
            std::ranges::find_if(plan().lines(), [&](const Line& line) { return line.pledge->name == name; });
        return found == plan().lines().end() ? nullptr : found->pledge.get();
    }
    [[nodiscard]] QString said() const { return m_said.isEmpty() ? QString() : m_said.back().front().toString(); }

    UnitsPlan m_plan;
    DraftDesk m_desk{inventedText(), &m_plan.state(), nullptr};
    QSignalSpy m_said{&m_desk, &DraftDesk::said};
};

}  // namespace

TEST_F(DraftDeskTest, BeginsWithEverythingToDecide) {
    const DraftCounts counts = m_desk.counts();
    EXPECT_EQ(counts.found, 6);
    EXPECT_EQ(counts.open, 6);
    EXPECT_EQ(counts.doubtful, 2);
    EXPECT_EQ(counts.toTake, 0);
}

TEST_F(DraftDeskTest, TellsWhatThePlanHasAlreadyAndOtherwise) {
    EXPECT_EQ(m_desk.relations().entries[kLoansDraft].withPlan, Comparison::Same);
    EXPECT_EQ(m_desk.relations().entries[kPipesDraft].withPlan, Comparison::New);
    EXPECT_NE(m_desk.relations().entries[kStockDraft].withPlan, Comparison::New);
    EXPECT_NE(m_desk.relations().entries[kStockDraft].withPlan, Comparison::Same);
    EXPECT_FALSE(m_desk.relations().gone.empty());
}

TEST_F(DraftDeskTest, TakesEveryDecisionBackAndDoesItAgain) {
    m_desk.decide({kPaperDraft, kPipesDraft}, Decision::Accepted);
    m_desk.decide({kPumpsDraft}, Decision::Rejected);
    EXPECT_EQ(m_desk.counts().accepted, 2);
    m_desk.steps().undo();
    EXPECT_EQ(entry(kPumpsDraft).decision, Decision::Open);
    m_desk.steps().undo();
    EXPECT_EQ(m_desk.counts().accepted, 0);
    m_desk.steps().redo();
    EXPECT_EQ(entry(kPaperDraft).decision, Decision::Accepted);
    EXPECT_EQ(m_desk.steps().index(), 1);
}

TEST_F(DraftDeskTest, SaysWhyADamagedOneIsNotAccepted) {
    m_desk.decide({kWellsDraft}, Decision::Accepted);
    EXPECT_EQ(entry(kWellsDraft).decision, Decision::Open);
    EXPECT_FALSE(said().isEmpty());
    EXPECT_EQ(m_desk.steps().count(), 0);
}

TEST_F(DraftDeskTest, AcceptsOnlySureOnesAtOnce) {
    m_desk.acceptSure();
    EXPECT_EQ(entry(kPipesDraft).decision, Decision::Accepted);
    EXPECT_EQ(entry(kPumpsDraft).decision, Decision::Open);
    EXPECT_EQ(entry(kWellsDraft).decision, Decision::Open);
}

TEST_F(DraftDeskTest, MendsAFieldAsOneStep) {
    PledgeDraft mended = entry(kWellsDraft).draft;
    mended.milestones.front().value = figure("10");
    mended.milestones.front().statement.reset();
    m_desk.mend(kWellsDraft, mended);
    EXPECT_TRUE(entry(kWellsDraft).isEdited(DraftField::Milestones));
    m_desk.decide({kWellsDraft}, Decision::Accepted);
    EXPECT_EQ(entry(kWellsDraft).decision, Decision::Accepted);
    m_desk.steps().undo();
    m_desk.steps().undo();
    EXPECT_FALSE(entry(kWellsDraft).draft.milestones.front().value.has_value());
}

TEST_F(DraftDeskTest, SplitsALadderAndMergesItAgain) {
    m_desk.split(kLoansDraft, 0);
    ASSERT_EQ(m_desk.sheet().entries.size(), 7U);
    EXPECT_EQ(entry(0).draft.milestones.size() + entry(1).draft.milestones.size(), 3U);
    m_desk.merge({0, 1});
    ASSERT_EQ(m_desk.sheet().entries.size(), 6U);
    EXPECT_EQ(entry(kLoansDraft).draft.milestones.size(), 3U);
    m_desk.steps().undo();
    m_desk.steps().undo();
    EXPECT_EQ(m_desk.sheet().entries, inventedText().sheet.entries);
}

TEST_F(DraftDeskTest, WritesOnlyWhatWasAcceptedAndKeepsItsText) {
    QSignalSpy taken(&m_desk, &DraftDesk::taken);
    m_desk.decide({kPaperDraft, kPipesDraft}, Decision::Accepted);
    EXPECT_EQ(m_desk.counts().toTake, 2);
    EXPECT_EQ(pledgeNamed(u"新铺供水管网"_s), nullptr);
    m_desk.take();
    ASSERT_EQ(taken.size(), 1) << said().toStdString();
    EXPECT_TRUE(taken.front().front().toString().startsWith(u"2 pledges and 1 units"_s));
    const Pledge* pipes = pledgeNamed(u"新铺供水管网"_s);
    ASSERT_NE(pipes, nullptr);
    EXPECT_FALSE(pipes->sources.empty());
    EXPECT_EQ(plan().sources().size(), 1U);
    EXPECT_EQ(m_desk.relations().entries[kPipesDraft].withPlan, Comparison::Same);
    EXPECT_EQ(m_desk.counts().toTake, 0);
    EXPECT_EQ(m_desk.counts().open, 4);
}

TEST_F(DraftDeskTest, OffersNoWayBackWhereNothingWasTaken) {
    QSignalSpy taken(&m_desk, &DraftDesk::taken);
    m_desk.decide({kLoansDraft}, Decision::Accepted);
    m_desk.take();
    EXPECT_TRUE(taken.isEmpty());
    EXPECT_TRUE(said().startsWith(u"Nothing was taken into the plan."_s)) << said().toStdString();
}

TEST_F(DraftDeskTest, LeavesThePlanToTheLeadOffice) {
    m_plan.state().setActor({u"张三"_s, Role::ReportingUnit, {UnitsPlan::kFinanceOffice}});
    m_desk.decide({kPipesDraft}, Decision::Accepted);
    m_desk.take();
    EXPECT_FALSE(said().isEmpty());
    EXPECT_EQ(pledgeNamed(u"新铺供水管网"_s), nullptr);
}

TEST_F(DraftDeskTest, ShowsADraftBesideThePledgeItContradicts) {
    const auto pair = pairOf(m_desk, kStockDraft);
    ASSERT_TRUE(pair.has_value());
    EXPECT_EQ(pair->beside, DraftPairView::Beside::Plan);
    EXPECT_EQ(pair->pledge, UnitsPlan::kStockCompanies);
    const auto targets = std::ranges::find(pair->rows, u"Targets"_s, &PairRow::what);
    ASSERT_NE(targets, pair->rows.end());
    EXPECT_TRUE(targets->differs);
    EXPECT_EQ(targets->here, u"Dec 40 家"_s);
    EXPECT_FALSE(pairOf(m_desk, kLoansDraft).has_value());
    EXPECT_FALSE(pairOf(m_desk, kPipesDraft).has_value());
}

TEST_F(DraftDeskTest, ShowsADraftBesideAnotherText) {
    DraftSheet other = inventedText().sheet;
    other.entries[kPipesDraft].draft.milestones.back().value = figure("15");
    m_desk.compareWith({{u"另一份"_s, &other}});
    const auto pair = pairOf(m_desk, kPipesDraft);
    ASSERT_TRUE(pair.has_value());
    EXPECT_EQ(pair->beside, DraftPairView::Beside::Text);
    EXPECT_EQ(pair->there, u"另一份"_s);
}

}  // namespace pledge::test
