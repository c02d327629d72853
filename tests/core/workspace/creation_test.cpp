#include <core/workspace/workspace.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class CreationTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"new.pledge"_s); }
    [[nodiscard]] Result<std::unique_ptr<Workspace>> create(const PlanDraft& draft) const {
        return Workspace::create(path(), draft, leadOffice());
    }
    [[nodiscard]] bool folderIsEmpty() const { return QDir(m_folder.path()).isEmpty(QDir::Files | QDir::Hidden); }

    QTemporaryDir m_folder;
    PlanDraft m_draft = storedDraft();
};

TEST_F(CreationTest, WritesTheWholeDraft) {
    const auto created = create(m_draft);
    ASSERT_TRUE(created);
    const PlanSnapshot& snapshot = created.value()->snapshot();
    EXPECT_EQ(snapshot.plan(), m_draft.plan);
    EXPECT_EQ(snapshot.units(), m_draft.units);
    EXPECT_EQ(snapshot.programmes(), m_draft.programmes);
    EXPECT_EQ(snapshot.lines().size(), m_draft.pledges.size());
    EXPECT_EQ(*snapshot.line(kLoans)->pledge, m_draft.pledges[0]);
}

TEST_F(CreationTest, MakesAJournalEntryOfEachRunOfReportsByOnePersonAtOneTime) {
    m_draft.reports = {handedIn(loans("2022-01", "10"), "张三", "2022-02-05T08:00:00.000Z"),
                       handedIn(loans("2022-02", "20"), "张三", "2022-02-05T08:00:00.000Z"),
                       handedIn(loans("2022-03", "30"), "张三", "2022-04-05T08:00:00.000Z"),
                       handedIn(loans("2022-03", "31"), "督查室", "2022-04-06T08:00:00.000Z", "更正")};
    const auto created = create(m_draft);
    ASSERT_TRUE(created);
    const auto history = created.value()->history(kLoans);
    ASSERT_EQ(history->size(), 4U);
    EXPECT_EQ(history->at(0).entry, EntryId(2));
    EXPECT_EQ(history->at(1).entry, EntryId(2));
    EXPECT_EQ(history->at(2).entry, EntryId(3));
    EXPECT_EQ(history->at(2).by, u"张三"_s);
    EXPECT_EQ(history->at(3).before.value, figure("30"));
    EXPECT_EQ(history->at(3).reason, u"更正"_s);
    const auto checked = created.value()->check();
    EXPECT_EQ(checked->journalEntries, 4);
    EXPECT_EQ(checked->actuals, 3);
    EXPECT_TRUE(checked->problems.empty());
}

TEST_F(CreationTest, NeverWritesOverAnExistingFile) {
    writeBytes(path(), "mine");
    const auto created = create(m_draft);
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().code, ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(path()), QByteArray("mine"));
}

TEST_F(CreationTest, LeavesNoFileBehindWhenTheDraftDoesNotFit) {
    PlanDraft twins = m_draft;
    twins.units[1].name = twins.units[0].name;
    EXPECT_EQ(create(twins).error().code, ErrorCode::DuplicateName);
    PlanDraft ownerless = m_draft;
    ownerless.pledges[0].owners.clear();
    EXPECT_EQ(create(ownerless).error().code, ErrorCode::InvalidPledge);
    PlanDraft falling = m_draft;
    falling.reports = {handedIn(loans("2022-01", "10"), "张三", "2022-02-05T08:00:00.000Z"),
                       handedIn(loans("2022-02", "9"), "张三", "2022-03-05T08:00:00.000Z")};
    EXPECT_EQ(create(falling).error().code, ErrorCode::FigureFalls);
    EXPECT_TRUE(folderIsEmpty());
}

TEST_F(CreationTest, SaysThatTheFolderIsMissing) {
    const auto created = Workspace::create(m_folder.filePath(u"no/such.pledge"_s), m_draft, leadOffice());
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().code, ErrorCode::FileMissing);
}

}  // namespace

}  // namespace pledge::test
