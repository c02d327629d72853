#include <tests/support/inventedtext.h>
#include <tests/support/modeltester.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <tests/support/unitsplan.h>
#include <ui/models/draftstepsmodel.h>
#include <ui/models/drafttreemodel.h>

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class DraftTreeModelTest : public testing::Test {
protected:
    DraftTreeModelTest() {
        m_model.show(&m_desk);
        m_steps.show(&m_desk, kLoansDraft);
        QObject::connect(&m_desk, &DraftDesk::changed, &m_steps, [this] { m_steps.show(&m_desk, m_shown); });
    }

    [[nodiscard]] QString cell(std::size_t entry, int column, int role = Qt::DisplayRole) const {
        return m_model.indexOf(entry).siblingAtColumn(column).data(role).toString();
    }
    void look(std::size_t entry) {
        m_shown = entry;
        m_steps.show(&m_desk, entry);
    }
    bool type(int row, int column, const QString& text) { return m_steps.setData(m_steps.index(row, column), text); }

    UnitsPlan m_plan;
    DraftDesk m_desk{inventedText(), &m_plan.state(), nullptr};
    std::size_t m_shown = kLoansDraft;
    DraftTreeModel m_model;
    DraftStepsModel m_steps;
    ModelTester m_treeTester{&m_model};
    ModelTester m_stepsTester{&m_steps};
};

}  // namespace

TEST_F(DraftTreeModelTest, GroupsDraftsByTheirUnits) {
    ASSERT_EQ(m_model.rowCount(), 3);
    EXPECT_EQ(m_model.index(0, 0).data().toString(), u"金融办"_s);
    EXPECT_EQ(m_model.rowCount(m_model.index(0, 0)), 3);
    EXPECT_EQ(m_model.index(1, DraftTreeModel::DecisionColumn).data().toString(), u"3 to decide"_s);
    EXPECT_EQ(m_model.index(2, 0).data().toString(), u"In the plan, not named by this text"_s);
}

TEST_F(DraftTreeModelTest, SaysWhatADraftPromisesHowSureAndWhatThePlanHas) {
    EXPECT_EQ(cell(kLoansDraft, DraftTreeModel::Promise), u"新增贷款"_s);
    EXPECT_TRUE(cell(kLoansDraft, DraftTreeModel::Promise, DraftTreeModel::SecondLineRole)
                    .startsWith(u"Jun 115 → Sep 165 → Dec 200 亿元"_s));
    EXPECT_EQ(cell(kLoansDraft, DraftTreeModel::Certainty), u"● sure 0.95"_s);
    EXPECT_EQ(cell(kLoansDraft, DraftTreeModel::InPlan), u"= the same"_s);
    EXPECT_EQ(cell(kPumpsDraft, DraftTreeModel::Certainty), u"▲ likely 0.60"_s);
    EXPECT_EQ(cell(kPumpsDraft, DraftTreeModel::Certainty, DraftTreeModel::SecondLineRole), u"a rough value"_s);
    EXPECT_EQ(cell(kPumpsDraft, DraftTreeModel::InPlan), u"+ new"_s);
    EXPECT_EQ(cell(kStockDraft, DraftTreeModel::InPlan, DraftTreeModel::SecondLineRole),
              u"Jun 16 → Sep 24 → Dec 34 家"_s);
}

TEST_F(DraftTreeModelTest, FollowsDecisionsWithoutBeginningAnew) {
    const QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
    m_desk.decide({kPipesDraft}, Decision::Accepted);
    EXPECT_EQ(cell(kPipesDraft, DraftTreeModel::DecisionColumn), u"✓ accepted"_s);
    EXPECT_TRUE(resets.isEmpty());
}

TEST_F(DraftTreeModelTest, FollowsSplitsAndOtherOwners) {
    m_desk.split(kLoansDraft, 2);
    EXPECT_EQ(m_model.rowCount(m_model.index(0, 0)), 4);
    m_desk.steps().undo();
    PledgeDraft mended = m_desk.sheet().entries[kPipesDraft].draft;
    mended.owner = u"金融办"_s;
    m_desk.mend(kPipesDraft, mended);
    EXPECT_EQ(m_model.rowCount(m_model.index(0, 0)), 4);
    EXPECT_EQ(m_model.entryAt(m_model.indexOf(kPipesDraft)), kPipesDraft);
}

TEST_F(DraftTreeModelTest, NarrowsToWhatTheFilterNames) {
    m_model.setFilter(u"水泵"_s);
    EXPECT_TRUE(m_model.indexOf(kPumpsDraft).isValid());
    EXPECT_FALSE(m_model.indexOf(kPipesDraft).isValid());
    m_model.setFilter({});
    EXPECT_TRUE(m_model.indexOf(kPipesDraft).isValid());
}

TEST_F(DraftTreeModelTest, ForgetsADeskThatGoes) {
    m_model.show(nullptr);
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(DraftTreeModelTest, StepsSayWhereTheyStandAndTakeWhatIsTyped) {
    ASSERT_EQ(m_steps.rowCount(), 4);
    EXPECT_EQ(m_steps.index(1, DraftStepsModel::Value).data().toString(), u"165"_s);
    EXPECT_EQ(m_steps.index(1, DraftStepsModel::Where).data().toString(), u"line 3"_s);
    EXPECT_TRUE(type(1, DraftStepsModel::Value, u"170"_s));
    EXPECT_EQ(m_desk.sheet().entries[kLoansDraft].draft.milestones[1].value, figure("170"));
    EXPECT_EQ(m_steps.index(1, DraftStepsModel::Where).data().toString(), u"typed"_s);
}

TEST_F(DraftTreeModelTest, StepsAreAddedInTheBlankRowAndTakenOut) {
    EXPECT_TRUE(type(3, DraftStepsModel::Due, u"2022-10-31"_s));
    EXPECT_EQ(m_steps.rowCount(), 4);
    EXPECT_TRUE(type(3, DraftStepsModel::Value, u"180"_s));
    ASSERT_EQ(m_steps.rowCount(), 5);
    EXPECT_EQ(m_steps.index(2, DraftStepsModel::Due).data().toString(), u"2022-10-31"_s);
    m_steps.remove(2);
    EXPECT_EQ(m_steps.rowCount(), 4);
    EXPECT_EQ(m_steps.index(2, DraftStepsModel::Value).data().toString(), u"200"_s);
}

TEST_F(DraftTreeModelTest, StepsRefuseWhatCannotBeRead) {
    const QSignalSpy said(&m_steps, &DraftStepsModel::said);
    EXPECT_FALSE(type(0, DraftStepsModel::Due, u"some day"_s));
    EXPECT_FALSE(type(0, DraftStepsModel::Value, u"many"_s));
    ASSERT_EQ(said.size(), 2);
    EXPECT_FALSE(said.back().front().toString().isEmpty());
    EXPECT_EQ(m_desk.steps().count(), 0);
}

TEST_F(DraftTreeModelTest, ADeedHasADateAndNoValue) {
    look(kPaperDraft);
    ASSERT_EQ(m_steps.rowCount(), 2);
    EXPECT_TRUE(type(0, DraftStepsModel::Due, u"2022年6月15日"_s));
    EXPECT_TRUE(cell(kPaperDraft, DraftTreeModel::Promise, DraftTreeModel::SecondLineRole).contains(u"15"_s));
}

}  // namespace pledge::test
