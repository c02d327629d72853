#include <tests/support/entryplan.h>
#include <tests/support/planvalues.h>
#include <tests/ui/dialogs/dialoghand.h>
#include <ui/charts/chartview.h>
#include <ui/dialogs/dialogtable.h>
#include <ui/dialogs/revisiondialog.h>

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::EntryPlan;
using test::figure;

class RevisionDialogTest : public testing::Test {
protected:
    RevisionDialogTest() { open(); }

    void open() {
        m_dialog = new RevisionDialog(&m_plan.state(), test::kNewLoans, Theme(), &m_window);
        m_dialog->open();
    }
    [[nodiscard]] RevisionDialog& dialog() { return *m_dialog; }
    [[nodiscard]] const Pledge& stored() {
        return *m_plan.state().workspace()->snapshot().line(test::kNewLoans)->pledge;
    }
    void fillIn() {
        test::part<QLineEdit>(dialog(), u"Authority"_s)->setText(u"市委办〔2022〕8号"_s);
        test::part<QLineEdit>(dialog(), u"Reason"_s)->setText(u"口径调整"_s);
    }
    void type(int row, int column, const QString& text) {
        auto* table = test::part<DialogTable>(dialog(), u"Milestones"_s);
        table->model()->setData(table->model()->index(row, column), text);
    }
    [[nodiscard]] QAbstractButton* record() { return test::button(dialog(), u"Record the revision"_s); }

private:
    EntryPlan m_plan;
    QWidget m_window;
    RevisionDialog* m_dialog = nullptr;
};

}  // namespace

TEST_F(RevisionDialogTest, RecordsANumberedRevisionInTheWorkspace) {
    EXPECT_FALSE(record()->isEnabled());
    type(2, 1, u"180"_s);
    EXPECT_FALSE(record()->isEnabled());
    fillIn();
    ASSERT_TRUE(record()->isEnabled());
    test::press(dialog(), u"Record the revision"_s);
    ASSERT_EQ(stored().revisions.size(), 1U);
    EXPECT_EQ(stored().finalTarget(), figure("180"));
    EXPECT_EQ(stored().revisions.front().authority, u"市委办〔2022〕8号"_s);
    EXPECT_EQ(stored().revisions.front().by, u"李四"_s);
}

TEST_F(RevisionDialogTest, DrawsTheOldLadderBesideTheNewOne) {
    const auto lines = [this] { return std::get<PledgeChart>(dialog().findChild<ChartView*>()->spec()).lines; };
    type(2, 1, u"180"_s);
    ASSERT_FALSE(lines().empty());
    EXPECT_EQ(lines().front().role, LineRole::Calendar);
    EXPECT_DOUBLE_EQ(lines().front().runs.back().back().y, 200);
    EXPECT_TRUE(test::said(dialog()).contains(u"200 → 180"_s));
}

TEST_F(RevisionDialogTest, TakesTheLastOneBackOnTheSameDay) {
    type(2, 1, u"180"_s);
    fillIn();
    test::press(dialog(), u"Record the revision"_s);
    open();
    ASSERT_TRUE(test::button(dialog(), u"Undo the last one"_s)->isEnabled());
    test::press(dialog(), u"Undo the last one"_s);
    EXPECT_EQ(stored().finalTarget(), figure("200"));
    EXPECT_FALSE(test::button(dialog(), u"Undo the last one"_s)->isEnabled());
    EXPECT_EQ(test::part<DialogTable>(dialog(), u"Revisions so far"_s)->model()->rowCount(), 1);
}

TEST_F(RevisionDialogTest, WithdrawsAndOffersThenOnlyToReinstate) {
    dialog().choose(RevisionKind::Withdrawn);
    EXPECT_FALSE(test::part<DialogTable>(dialog(), u"Milestones"_s)->isEnabled());
    fillIn();
    test::press(dialog(), u"Record the revision"_s);
    EXPECT_EQ(stored().standing, Standing::Withdrawn);
    open();
    EXPECT_EQ(test::part<QComboBox>(dialog(), u"Kind"_s)->count(), 1);
    fillIn();
    test::press(dialog(), u"Record the revision"_s);
    EXPECT_EQ(stored().standing, Standing::InForce);
}

}  // namespace pledge
