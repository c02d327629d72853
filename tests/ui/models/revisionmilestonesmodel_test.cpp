#include <tests/support/modeltester.h>
#include <tests/support/planvalues.h>
#include <ui/models/revisionhistorymodel.h>
#include <ui/models/revisionmilestonesmodel.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::date;
using test::figure;

Pledge loans() {
    return test::flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}});
}

class RevisionMilestones : public testing::Test {
protected:
    RevisionMilestones() : m_tester(&m_model) { m_model.show(loans(), test::plan2022().span); }

    [[nodiscard]] RevisionMilestonesModel& model() { return m_model; }
    bool type(int row, RevisedColumn column, const QString& text) {
        return m_model.setData(m_model.index(row, static_cast<int>(column)), text, Qt::EditRole);
    }
    [[nodiscard]] QString text(int row, RevisedColumn column) const {
        return m_model.index(row, static_cast<int>(column)).data().toString();
    }

private:
    RevisionMilestonesModel m_model;
    test::ModelTester m_tester;
};

}  // namespace

TEST_F(RevisionMilestones, BeginWithThoseInForce) {
    EXPECT_EQ(model().milestones(), loans().milestones);
    EXPECT_FALSE(model().isChanged());
    EXPECT_EQ(text(0, RevisedColumn::Before), u"2022-06-30: 115 亿元"_s);
}

TEST_F(RevisionMilestones, MarkOnlyWhatChanges) {
    ASSERT_TRUE(type(2, RevisedColumn::Target, u"180亿元"_s));
    EXPECT_TRUE(model().isChanged());
    EXPECT_EQ(text(2, RevisedColumn::Remark), u"changed"_s);
    EXPECT_TRUE(text(0, RevisedColumn::Remark).isEmpty());
    EXPECT_EQ(model().milestones()->back().value, figure("180"));
    ASSERT_TRUE(type(2, RevisedColumn::Target, u"200"_s));
    EXPECT_FALSE(model().isChanged());
}

TEST_F(RevisionMilestones, TakeDatesAsPeopleTypeThem) {
    ASSERT_TRUE(type(1, RevisedColumn::Due, u"2022/10/31"_s));
    EXPECT_EQ((*model().milestones())[1].due, date("2022-10-31"));
}

TEST_F(RevisionMilestones, SayWhatIsWrongInTheRow) {
    ASSERT_TRUE(type(1, RevisedColumn::Due, u"2022-05-31"_s));
    EXPECT_FALSE(text(1, RevisedColumn::Remark).isEmpty());
    EXPECT_FALSE(model().milestones());
    ASSERT_TRUE(type(1, RevisedColumn::Due, u"2023-01-31"_s));
    EXPECT_TRUE(model().problem().startsWith(u"Row 2"_s));
    ASSERT_TRUE(type(1, RevisedColumn::Due, u"someday"_s));
    EXPECT_FALSE(model().milestones());
}

TEST_F(RevisionMilestones, GrowAndShrink) {
    model().removeRowAt(2);
    model().removeRowAt(1);
    model().addRow();
    EXPECT_EQ(text(1, RevisedColumn::Due), u"2022-07-31"_s);
    EXPECT_FALSE(model().milestones());
    ASSERT_TRUE(type(1, RevisedColumn::Target, u"120"_s));
    EXPECT_EQ(model().milestones()->size(), 2U);
    model().removeRowAt(1);
    model().removeRowAt(0);
    EXPECT_FALSE(model().problem().isEmpty());
}

TEST_F(RevisionMilestones, ADeliverableMovesItsDateAlone) {
    model().show(test::deliverable("2022-05-31"), test::plan2022().span);
    EXPECT_FALSE(type(0, RevisedColumn::Target, u"5"_s));
    ASSERT_TRUE(type(0, RevisedColumn::Due, u"2022-07-31"_s));
    EXPECT_EQ(model().milestones()->front(), (Milestone{date("2022-07-31"), {}}));
}

TEST(RevisionHistory, KeepsWhatWasTakenBackAndSaysSo) {
    Pledge pledge = loans();
    TargetRevision revision;
    revision.number = 1;
    revision.before = pledge.milestones;
    revision.after = {{date("2022-12-31"), figure("180")}};
    revision.decidedOn = date("2022-07-04");
    revision.by = u"李四"_s;
    revision.at = QDateTime(date("2022-07-04"), QTime(9, 0));
    revision.undoneAt = QDateTime(date("2022-07-04"), QTime(10, 30));
    pledge.revisions = {revision};
    RevisionHistoryModel model;
    const test::ModelTester tester(&model);
    model.show(pledge);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.index(0, 0).data(RevisionHistoryModel::UndoneRole).toBool());
    EXPECT_TRUE(model.index(0, 0).data().toString().contains(u"taken back"_s));
    EXPECT_TRUE(
        model.index(0, static_cast<int>(RevisionColumn::Written)).data().toString().contains(u"2022-07-04 10:30"_s));
}

}  // namespace pledge
