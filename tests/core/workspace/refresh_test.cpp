#include <core/workspace/workspace.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class RefreshTest : public WorkspaceFixture {
protected:
    void SetUp() override {
        WorkspaceFixture::SetUp();
        QObject::connect(m_workspace.get(), &Workspace::changed,
                         [this](const ChangeSet& changes) { m_announced.push_back(changes); });
    }

    std::vector<ChangeSet> m_announced;
};

TEST_F(RefreshTest, IsSilentWhenNobodyElseHasWritten) {
    record({loans("2022-06", "120")});
    m_announced.clear();
    ASSERT_TRUE(m_workspace->refresh());
    EXPECT_TRUE(m_announced.empty());
}

TEST_F(RefreshTest, ReadsAgainWhatAnotherProgramHasWritten) {
    const std::vector changes{loans("2022-06", "120")};
    ASSERT_TRUE(openAgain()->record(changes, {}, leadOffice()));
    ASSERT_TRUE(m_workspace->refresh());
    EXPECT_EQ(loansIn("2022-06"), figure("120"));
    ASSERT_EQ(m_announced.size(), 1U);
    EXPECT_TRUE(m_announced[0].everything);
}

TEST_F(RefreshTest, HoldsRecordingAgainstWhatAnotherProgramHasJustWritten) {
    const std::vector theirs{loans("2022-05", "130")};
    ASSERT_TRUE(openAgain()->record(theirs, {}, leadOffice()));
    EXPECT_EQ(refusal({loans("2022-06", "120")}), ErrorCode::FigureFalls);
    EXPECT_EQ(loansIn("2022-05"), figure("130"));
    ASSERT_EQ(m_announced.size(), 1U);
    EXPECT_TRUE(m_announced[0].everything);
}

}  // namespace

}  // namespace pledge::test
