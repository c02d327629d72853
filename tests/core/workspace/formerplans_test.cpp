#include <core/plan/planrecords.h>
#include <core/plan/sourcepieces.h>
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

/// A copy in the folder that may be upgraded.
QString copyOf(const QString& name, const QTemporaryDir& folder) {
    const QString path = folder.filePath(u"former.pledge"_s);
    EXPECT_TRUE(QFile::copy(QStringLiteral(PLEDGE_TEST_DATA "/plans/") + name, path));
    EXPECT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    return path;
}

TEST_P(FormerPlan, OpensSoundWithItsFigures) {
    const QTemporaryDir folder;
    const auto workspace = Workspace::open(copyOf(QString::fromLatin1(GetParam()), folder), Access::ReadWrite);
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

TEST(PlanOfSchema3, HasItsRulesChainsAndPlaces) {
    const QTemporaryDir folder;
    const auto workspace = Workspace::open(copyOf(u"schema-3.pledge"_s, folder), Access::ReadOnly);
    ASSERT_TRUE(workspace);
    const PlanSnapshot& snapshot = (*workspace)->snapshot();
    EXPECT_EQ(snapshot.plan().policy.silence, Silence::CarriedForward);
    EXPECT_EQ(snapshot.plan().policy.bandsFor(PledgeKind::Works).yellowUpTo, figure("20"));
    EXPECT_EQ(snapshot.plan().score.cap, 120);
    const auto unit = snapshot.findUnit(u"资规局"_s);
    const auto land = snapshot.findPledge(*unit, u"处置土地"_s);
    ASSERT_TRUE(land);
    EXPECT_EQ(snapshot.line(*land)->pledge->waitsFor.size(), 2U);
    const auto history = (*workspace)->history(PledgeId(1));
    ASSERT_TRUE(history);
    EXPECT_EQ(history->back().before.outsidePlace, 3);
    EXPECT_EQ(history->back().after.outsidePlace, 2);
}

TEST(PlanOfSchema4, ShowsTheSentenceOfAPledge) {
    const QTemporaryDir folder;
    const auto workspace = Workspace::open(copyOf(u"schema-4.pledge"_s, folder), Access::ReadOnly);
    ASSERT_TRUE(workspace);
    const PlanSnapshot& snapshot = (*workspace)->snapshot();
    const auto unit = snapshot.findUnit(u"资规局"_s);
    const auto fields = snapshot.findPledge(*unit, u"完成耕地复垦"_s);
    ASSERT_TRUE(fields);
    const auto& sources = snapshot.line(*fields)->pledge->sources;
    ASSERT_EQ(sources.size(), 9U);
    const SourceDocument* text = snapshot.source(sources[5].document);
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(pieceOf(*text, sources[5].at), u"12月底前累计完成耕地复垦300亩"_s);
    EXPECT_EQ(sources[5].due, date("2022-12-31"));
}

TEST(PlanOfSchema5, KnowsItsRoundsItsEvidenceAndWhatWasCorrected) {
    const QTemporaryDir folder;
    const auto workspace = Workspace::open(copyOf(u"schema-5.pledge"_s, folder), Access::ReadOnly);
    ASSERT_TRUE(workspace);
    const PlanRecords& records = (*workspace)->snapshot().records();
    ASSERT_EQ(records.steps.size(), 5U);
    EXPECT_EQ(records.steps[1].act, RoundAct::Withdraw);
    EXPECT_EQ(records.steps.back().act, RoundAct::Reopen);
    EXPECT_EQ(records.steps.back().reason, u"统计口径调整"_s);
    ASSERT_EQ(records.corrected.size(), 1U);
    EXPECT_EQ(records.corrected.front().approved.value, figure("105"));
    ASSERT_EQ(records.attachments.size(), 1U);
    EXPECT_EQ(records.attachments.front().name, u"说明.txt"_s);
}

INSTANTIATE_TEST_SUITE_P(Schema, FormerPlan,
                         testing::Values("schema-1.pledge", "schema-2.pledge", "schema-3.pledge", "schema-4.pledge",
                                         "schema-5.pledge"));

}  // namespace

}  // namespace pledge::test
