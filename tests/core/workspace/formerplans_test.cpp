#include <core/workspace/workspace.h>
#include <tests/support/planvalues.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

/// A plan file as an earlier version of the program left it, one for each version of the schema. They are never
/// rewritten.
class FormerPlan : public testing::TestWithParam<const char*> {};

TEST_P(FormerPlan, OpensSoundWithItsFigures) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"former.pledge"_s);
    ASSERT_TRUE(QFile::copy(QStringLiteral(PLEDGE_TEST_DATA "/plans/") + QString::fromLatin1(GetParam()), path));
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto workspace = Workspace::open(path, Access::ReadWrite);
    ASSERT_TRUE(workspace);
    const auto check = (*workspace)->check();
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->problems.empty());
    const PlanSnapshot& snapshot = (*workspace)->snapshot();
    const auto unit = snapshot.findUnit(u"资规局"_s);
    ASSERT_TRUE(unit);
    const auto land = snapshot.findPledge(*unit, u"处置土地"_s);
    ASSERT_TRUE(land);
    EXPECT_EQ(snapshot.line(*land)->series->value(month("2022-06")), figure("684"));
}

INSTANTIATE_TEST_SUITE_P(Schema, FormerPlan, testing::Values("schema-1.pledge", "schema-2.pledge"));

}  // namespace

}  // namespace pledge::test
