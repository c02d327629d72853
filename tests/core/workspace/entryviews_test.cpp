#include <core/workspace/entryviews.h>
#include <tests/core/workspace/workspacefixture.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class EntryViewsTest : public WorkspaceFixture {
protected:
    [[nodiscard]] EntryView view() const { return m_workspace->snapshot().line(kLoans)->pledge->entryView; }
};

}  // namespace

TEST_F(EntryViewsTest, SwitchIsKeptJournalledAndAudited) {
    ASSERT_TRUE(switchEntryView(*m_workspace, kLoans, EntryView::OwnFigure, leadOffice()));
    const int entries = journalEntries();
    m_workspace.reset();
    m_workspace = openAgain();
    EXPECT_EQ(view(), EntryView::OwnFigure);
    EXPECT_EQ(m_workspace->journal()->back().action, u"switch_entry"_s);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
    ASSERT_TRUE(switchEntryView(*m_workspace, kLoans, EntryView::OwnFigure, leadOffice()));
    EXPECT_EQ(journalEntries(), entries) << "nothing is written where it is so already";
    ASSERT_TRUE(switchEntryView(*m_workspace, kLoans, EntryView::RunningTotal, leadOffice()));
    EXPECT_EQ(view(), EntryView::RunningTotal);
}

TEST_F(EntryViewsTest, RefusesWhoMayNotReportThePledge) {
    Occasion leader = leadOffice();
    leader.actor = {u"领导"_s, Role::Leader, {}};
    const Outcome refused = switchEntryView(*m_workspace, kLoans, EntryView::OwnFigure, leader);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(view(), EntryView::RunningTotal);
}

}  // namespace pledge::test
