#pragma once

#include <core/plan/plandraft.h>
#include <core/storage/database.h>

#include <QString>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace pledge::test {

/// A folder of its own for every test, and a plan file in it.
class StoreFixture : public testing::Test {
protected:
    [[nodiscard]] QString pathOf(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString planPath() const;

    /// A plan file with the current schema and nothing in it.
    void makeEmptyPlan() const;
    /// A plan file that holds the draft without its reports.
    void makePlan(const PlanDraft& draft) const;
    [[nodiscard]] std::unique_ptr<Database> openPlan(Access access = Access::ReadWrite) const;

private:
    QTemporaryDir m_folder;
};

/// Runs a statement that must succeed.
void run(const Database& database, const QString& statement);

}  // namespace pledge::test
