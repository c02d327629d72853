#include <core/storage/schemamigrator.h>
#include <tests/core/storage/storefixture.h>
#include <tests/support/storedplan.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

const MigrationStep kFirst{1, "CREATE TABLE first (id INTEGER PRIMARY KEY) STRICT;"};
const MigrationStep kSecond{2, "CREATE TABLE second (id INTEGER PRIMARY KEY) STRICT; INSERT INTO second VALUES (7);"};
const MigrationStep kBroken{3, "CREATE TABLE third (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);"};

class SchemaMigratorTest : public StoreFixture {
protected:
    void SetUp() override {
        writeBytes(planPath(), {});
        m_database = std::move(*Database::open(planPath(), Access::ReadWrite));
    }

    [[nodiscard]] int number(const QString& statement) const { return m_database->scalar(statement)->toInt(); }
    [[nodiscard]] int version() const { return number(u"PRAGMA user_version"_s); }
    [[nodiscard]] int tables() const { return number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table'"_s); }

    std::unique_ptr<Database> m_database;
};

TEST_F(SchemaMigratorTest, CreatesAnEmptyFileAndMarksItAsAPlan) {
    const auto outcome = SchemaMigrator({kFirst, kSecond}).migrate(*m_database);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(*outcome, MigrationOutcome::Created);
    EXPECT_EQ(version(), 2);
    EXPECT_EQ(number(u"PRAGMA application_id"_s), static_cast<int>(kApplicationId));
    EXPECT_EQ(number(u"SELECT id FROM second"_s), 7);
}

TEST_F(SchemaMigratorTest, RunsOnlyTheStepsThatAreMissing) {
    ASSERT_TRUE(SchemaMigrator({kFirst}).migrate(*m_database));
    const auto outcome = SchemaMigrator({kFirst, kSecond}).migrate(*m_database);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(*outcome, MigrationOutcome::Upgraded);
    EXPECT_EQ(version(), 2);
}

TEST_F(SchemaMigratorTest, LeavesACurrentFileAlone) {
    const SchemaMigrator migrator({kFirst, kSecond});
    ASSERT_TRUE(migrator.migrate(*m_database));
    const auto outcome = migrator.migrate(*m_database);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(*outcome, MigrationOutcome::AlreadyCurrent);
}

TEST_F(SchemaMigratorTest, RollsAFailingStepBackTogetherWithItsVersion) {
    const auto outcome = SchemaMigrator({kFirst, kSecond, kBroken}).migrate(*m_database);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(version(), 2);
    EXPECT_EQ(tables(), 2);
}

TEST_F(SchemaMigratorTest, RefusesAFileBeyondItsNewestStep) {
    ASSERT_TRUE(SchemaMigrator({kFirst, kSecond}).migrate(*m_database));
    const auto outcome = SchemaMigrator({kFirst}).migrate(*m_database);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::FileNewer);
    EXPECT_EQ(outcome.error().details, (QStringList{u"2"_s, u"1"_s}));
}

TEST_F(SchemaMigratorTest, ShipsStepsThatCountUpFromOne) {
    int version = 0;
    for (const MigrationStep& step : shippedSteps()) {
        EXPECT_EQ(step.version, ++version);
        EXPECT_FALSE(step.script.isEmpty());
    }
    EXPECT_GE(version, 1);
}

}  // namespace

}  // namespace pledge::test
