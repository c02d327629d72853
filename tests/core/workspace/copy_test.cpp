#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class CopyTest : public WorkspaceFixture {
protected:
    [[nodiscard]] QString copyPath() const { return m_folder.filePath(u"副本.pledge"_s); }
};

TEST_F(CopyTest, CarriesWhatWasJustConfirmedInOneFile) {
    record({loans("2022-06", "120")});
    ASSERT_TRUE(m_workspace->saveCopy(copyPath()));
    EXPECT_FALSE(QFileInfo::exists(copyPath() + u"-wal"_s));
    const auto copy = Workspace::open(copyPath(), Access::ReadOnly);
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->snapshot().line(kLoans)->series->value(month("2022-06")), figure("120"));
    EXPECT_TRUE((*copy)->check()->problems.empty());
}

TEST_F(CopyTest, NeverReplacesAFile) {
    writeBytes(copyPath(), "mine");
    const Outcome copied = m_workspace->saveCopy(copyPath());
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().code, ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(copyPath()), "mine");
}

TEST_F(CopyTest, NamesTheFolderThatIsNotThere) {
    const Outcome copied = m_workspace->saveCopy(m_folder.filePath(u"无/副本.pledge"_s));
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().code, ErrorCode::FileMissing);
}

TEST_F(CopyTest, TellsWhereThePlanLiesAndWhoChangedItLast) {
    record({loans("2022-06", "120")});
    const auto facts = m_workspace->facts();
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->path, planPath());
    EXPECT_GT(facts->bytes, 0);
    EXPECT_EQ(facts->schema, 5);
    EXPECT_EQ(facts->journalEntries, 2);
    EXPECT_EQ(facts->lastBy, u"督查室"_s);
    EXPECT_EQ(facts->lastAt, leadOffice().at);
}

}  // namespace

}  // namespace pledge::test
