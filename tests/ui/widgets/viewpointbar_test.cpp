#include <tests/support/entryplan.h>
#include <tests/support/planvalues.h>
#include <tests/ui/dialogs/dialoghand.h>
#include <ui/widgets/viewpointbar.h>

#include <QDateEdit>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::EntryPlan;
using test::figure;

class ViewpointBarTest : public testing::Test {
protected:
    ViewpointBarTest() : m_bar(&m_plan.state(), Theme(), &m_window) { m_window.show(); }

    void revise() {
        RevisionDraft draft;
        draft.pledge = test::kNewLoans;
        draft.milestones = {{test::date("2022-12-31"), figure("180")}};
        draft.decidedOn = test::date("2022-06-20");
        draft.authority = u"市委办"_s;
        draft.reason = u"口径"_s;
        ASSERT_TRUE(state().revise(draft));
    }
    [[nodiscard]] PlanState& state() { return m_plan.state(); }
    [[nodiscard]] ViewpointBar& bar() { return m_bar; }
    [[nodiscard]] std::optional<Decimal> target() {
        return state().snapshot().line(test::kNewLoans)->pledge->finalTarget();
    }

private:
    EntryPlan m_plan;
    QWidget m_window;
    ViewpointBar m_bar;
};

}  // namespace

TEST_F(ViewpointBarTest, ComesWithTheFirstRevisionOrWhenAsked) {
    EXPECT_TRUE(bar().isHidden());
    bar().ask();
    EXPECT_FALSE(bar().isHidden());
    test::press(bar(), u"Hide"_s);
    EXPECT_TRUE(bar().isHidden());
    revise();
    EXPECT_FALSE(bar().isHidden());
}

TEST_F(ViewpointBarTest, SwitchesBetweenPledgedAndRevised) {
    revise();
    EXPECT_EQ(target(), figure("180"));
    test::press(bar(), u"As pledged"_s);
    EXPECT_EQ(target(), figure("200"));
    EXPECT_FALSE(bar().banner().isEmpty());
    test::press(bar(), u"Back to today"_s);
    EXPECT_EQ(target(), figure("180"));
    EXPECT_TRUE(bar().banner().isEmpty());
}

TEST_F(ViewpointBarTest, LooksAtThePastForReadingOnly) {
    revise();
    test::button(bar(), u"As known on"_s)->click();
    bar().findChild<QDateEdit*>()->setDate(test::date("2022-07-03"));
    EXPECT_EQ(target(), figure("200"));
    EXPECT_TRUE(state().isReadOnly());
    EXPECT_TRUE(bar().banner().contains(u"2022-07-03"_s));
    test::press(bar(), u"Back to today"_s);
    EXPECT_FALSE(state().isReadOnly());
}

}  // namespace pledge
