#include <core/plan/planrecords.h>
#include <core/workspace/ledgerkeeping.h>
#include <tests/support/entryplan.h>
#include <tests/support/ledgervalues.h>
#include <tests/support/planvalues.h>
#include <ui/models/entrysession.h>
#include <ui/widgets/ledgerbox.h>

#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class LedgerBoxTest : public testing::Test {
protected:
    LedgerBoxTest() : m_session(&m_plan.state()), m_box(&m_plan.state(), &m_session, Theme()) {
        LedgerChanges changes{{companies(0, {kJointStock})}, {}, {}, {}};
        for (int at = 0; at < 16; ++at) {
            LedgerRow row = company(0, 0, QByteArray::number(at).constData(), "", "2022-06-10");
            changes.rows.push_back(row);
        }
        const Outcome done = m_plan.state().perform([&](Workspace& workspace, const Occasion& occasion) -> Outcome {
            const auto changed = changeLedgers(workspace, changes, occasion);
            return changed ? Outcome(Done{}) : Outcome(changed.error());
        });
        EXPECT_TRUE(done);
    }

    EntryPlan m_plan;
    EntrySession m_session;
    LedgerBox m_box;
};

}  // namespace

TEST_F(LedgerBoxTest, SaysWhatFollowsAndEntersItThroughTheGuards) {
    m_box.showCell({kNewLoans, Month(2022, 6)});
    EXPECT_TRUE(m_box.isHidden());
    m_box.showCell({kJointStock, Month(2022, 6)});
    EXPECT_FALSE(m_box.isHidden());
    EXPECT_TRUE(m_box.sentence().contains(u"Ledger 16 家, nothing reported yet"_s)) << m_box.sentence().toStdString();
    m_box.takeButton()->click();
    if (m_session.pending()) {
        m_session.confirm(u"台账"_s);
    }
    EXPECT_EQ(m_plan.figure(kJointStock, "2022-06"), figure("16"));
    EXPECT_TRUE(m_box.sentence().contains(u"agree"_s)) << m_box.sentence().toStdString();
    EXPECT_TRUE(m_box.takeButton()->isHidden());
}

TEST_F(LedgerBoxTest, NamesWhatStandsTwiceInALineThatNeverWidensTheBox) {
    const Outcome done = m_plan.state().perform([&](Workspace& workspace, const Occasion& occasion) -> Outcome {
        const auto changed =
            changeLedgers(workspace, {{}, {company(0, 1, "7 有限公司", "", "2022-06-11")}, {}, {}}, occasion);
        return changed ? Outcome(Done{}) : Outcome(changed.error());
    });
    ASSERT_TRUE(done);
    m_box.showCell({kJointStock, Month(2022, 6)});
    EXPECT_TRUE(m_box.sentence().contains(u"≡ Stands twice in the ledger: 7"_s)) << m_box.sentence().toStdString();
    EXPECT_TRUE(m_box.takeButton()->accessibleName().contains(u"what stands twice included"_s));
    m_box.resize(200, 300);
    m_box.show();
    EXPECT_EQ(m_box.width(), 200);
    EXPECT_TRUE(m_box.rect().contains(m_box.takeButton()->geometry()));
    EXPECT_TRUE(m_box.takeButton()->text().endsWith(u'…')) << m_box.takeButton()->text().toStdString();
    EXPECT_TRUE(m_box.takeButton()->toolTip().contains(u"what stands twice included"_s));
}

TEST_F(LedgerBoxTest, LeadsToTheLedgerAndKeepsItsHandsOffWhatIsNotItsOwn) {
    QSignalSpy asked(&m_box, &LedgerBox::ledgerAsked);
    m_box.showCell({kJointStock, Month(2022, 5)});
    EXPECT_TRUE(m_box.sentence().contains(u"Ledger 0 家, reported 14 家: the ledger has 14 家 less"_s))
        << m_box.sentence().toStdString();
    for (QPushButton* button : m_box.findChildren<QPushButton*>()) {
        if (button != m_box.takeButton()) {
            button->click();
        }
    }
    EXPECT_EQ(asked.size(), 1);
    m_plan.state().setActor({u"王五"_s, Role::ReportingUnit, {kIndustryBureau}});
    m_box.showCell({kJointStock, Month(2022, 5)});
    EXPECT_TRUE(m_box.takeButton()->isHidden());
}

}  // namespace pledge::test
