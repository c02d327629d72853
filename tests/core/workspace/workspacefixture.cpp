#include <core/storage/database.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

void WorkspaceFixture::SetUp() {
    auto created = Workspace::create(planPath(), storedDraft(), leadOffice());
    ASSERT_TRUE(created) << created.error().details.join(u'\n').toStdString();
    m_workspace = std::move(*created);
}

QString WorkspaceFixture::planPath() const {
    return m_folder.filePath(u"军令状.pledge"_s);
}

std::unique_ptr<Workspace> WorkspaceFixture::openAgain(Access access) const {
    auto opened = Workspace::open(planPath(), access);
    EXPECT_TRUE(opened);
    return opened ? std::move(*opened) : nullptr;
}

Recorded WorkspaceFixture::record(const std::vector<ActualChange>& changes, const QString& reason) const {
    const auto recorded = m_workspace->record(changes, reason, leadOffice());
    EXPECT_TRUE(recorded);
    return recorded ? *recorded : Recorded{};
}

std::optional<ErrorCode> WorkspaceFixture::refusal(const std::vector<ActualChange>& changes,
                                                   const QString& reason) const {
    const auto recorded = m_workspace->record(changes, reason, leadOffice());
    return recorded ? std::nullopt : std::optional(recorded.error().code);
}

std::optional<Decimal> WorkspaceFixture::loansIn(const char* at) const {
    return m_workspace->snapshot().line(kLoans)->series->value(month(at));
}

int WorkspaceFixture::journalEntries() const {
    return m_workspace->check()->journalEntries;
}

void WorkspaceFixture::tamper(const QString& statement) const {
    const auto database = Database::open(planPath(), Access::ReadWrite);
    ASSERT_TRUE(database);
    ASSERT_TRUE(database.value()->execute(statement)) << statement.toStdString();
}

}  // namespace pledge::test
