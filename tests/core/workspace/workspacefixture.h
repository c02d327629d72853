#pragma once

#include <core/workspace/workspace.h>
#include <tests/support/storedplan.h>

#include <QString>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace pledge::test {

/// An open plan in a folder of its own.
class WorkspaceFixture : public testing::Test {
protected:
    void SetUp() override;

    [[nodiscard]] QString planPath() const;
    [[nodiscard]] std::unique_ptr<Workspace> openAgain(Access access = Access::ReadWrite) const;

    /// Records as the lead office, which must succeed.
    Recorded record(const std::vector<ActualChange>& changes, const QString& reason = {}) const;
    /// The code with which recording is refused; nothing when it succeeds.
    [[nodiscard]] std::optional<ErrorCode> refusal(const std::vector<ActualChange>& changes,
                                                   const QString& reason = {}) const;
    [[nodiscard]] std::optional<Decimal> loansIn(const char* month) const;
    [[nodiscard]] int journalEntries() const;
    /// Runs a statement behind the workspace's back.
    void tamper(const QString& statement) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

}  // namespace pledge::test
