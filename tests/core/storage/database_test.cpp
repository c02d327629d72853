#include <core/storage/database.h>
#include <tests/core/storage/storefixture.h>
#include <tests/support/storedplan.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class DatabaseTest : public StoreFixture {
protected:
    void SetUp() override { makeEmptyPlan(); }

    [[nodiscard]] static QString setting(const Database& database, const QString& name) {
        const auto value = database.scalar(u"PRAGMA "_s + name);
        return value ? value->toString() : QString();
    }
};

TEST_F(DatabaseTest, GuardsReferencesAndSchemaAndSyncsEveryCommitOfTheLog) {
    const auto database = openPlan();
    EXPECT_EQ(database->journalMode(), JournalMode::WriteAheadLog);
    EXPECT_EQ(setting(*database, u"journal_mode"_s), u"wal"_s);
    EXPECT_EQ(setting(*database, u"synchronous"_s), u"2"_s);
    EXPECT_EQ(setting(*database, u"foreign_keys"_s), u"1"_s);
    EXPECT_EQ(setting(*database, u"trusted_schema"_s), u"0"_s);
    EXPECT_EQ(setting(*database, u"cell_size_check"_s), u"1"_s);
}

TEST_F(DatabaseTest, FallsBackToARollbackJournalWhereTheLogsIndexCannotBeMade) {
    ASSERT_TRUE(QDir().mkdir(planPath() + u"-shm"_s));
    {
        const auto database = openPlan();
        ASSERT_TRUE(database);
        EXPECT_EQ(database->journalMode(), JournalMode::Rollback);
        EXPECT_EQ(setting(*database, u"journal_mode"_s), u"delete"_s);
        EXPECT_EQ(setting(*database, u"synchronous"_s), u"3"_s);
        run(*database, u"INSERT INTO counted_unit VALUES (1, '座')"_s);
    }
    EXPECT_EQ(openPlan(Access::ReadOnly)->scalar(u"SELECT count(*) FROM counted_unit"_s)->toInt(), 1);
}

TEST_F(DatabaseTest, ReadsALoggedFileWhereTheLogsIndexCannotBeMade) {
    openPlan().reset();
    ASSERT_TRUE(QDir().mkdir(planPath() + u"-shm"_s));
    const auto database = openPlan(Access::ReadOnly);
    ASSERT_TRUE(database);
    EXPECT_EQ(database->scalar(u"SELECT count(*) FROM pledge"_s)->toInt(), 0);
}

TEST_F(DatabaseTest, IsWholeInOneFileOnceClosedOrCheckpointed) {
    const QString copy = pathOf(u"copy.pledge"_s);
    const auto count = [&copy] {
        const auto database = Database::open(copy, Access::ReadOnly);
        return database.value()->scalar(u"SELECT count(*) FROM counted_unit"_s)->toInt();
    };
    {
        const auto database = openPlan();
        run(*database, u"INSERT INTO counted_unit VALUES (1, '座')"_s);
        ASSERT_GT(QFileInfo(planPath() + u"-wal"_s).size(), 0);
        ASSERT_TRUE(database->checkpoint());
        EXPECT_EQ(QFileInfo(planPath() + u"-wal"_s).size(), 0);
        ASSERT_TRUE(QFile::copy(planPath(), copy));
        EXPECT_EQ(count(), 1);
        run(*database, u"INSERT INTO counted_unit VALUES (2, '辆')"_s);
    }
    EXPECT_FALSE(QFile::exists(planPath() + u"-wal"_s));
    ASSERT_TRUE(QFile::remove(copy));
    ASSERT_TRUE(QFile::copy(planPath(), copy));
    EXPECT_EQ(count(), 2);
}

TEST_F(DatabaseTest, LeavesNothingBesideAFileThatWasOnlyRead) {
    openPlan(Access::ReadOnly).reset();
    EXPECT_EQ(QFileInfo(planPath()).dir().entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(DatabaseTest, RefusesToWriteWhatWasOpenedForReading) {
    const auto database = openPlan(Access::ReadOnly);
    const Outcome written = database->execute(u"INSERT INTO counted_unit VALUES (1, '座')"_s);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileReadOnly);
}

TEST_F(DatabaseTest, SaysWhenAnotherConnectionHasCommitted) {
    const auto mine = openPlan();
    const auto theirs = openPlan();
    const auto before = mine->dataVersion();
    run(*mine, u"INSERT INTO counted_unit VALUES (1, '座')"_s);
    EXPECT_EQ(*mine->dataVersion(), *before);
    run(*theirs, u"INSERT INTO counted_unit VALUES (2, '辆')"_s);
    EXPECT_NE(*mine->dataVersion(), *before);
}

TEST_F(DatabaseTest, SaysThatAPageIsDamaged) {
    QByteArray bytes = bytesOf(planPath());
    bytes.replace(100, 200, QByteArray(200, '\xff'));
    writeBytes(planPath(), bytes);
    const auto database = Database::open(planPath(), Access::ReadOnly);
    const auto read =
        database ? database.value()->scalar(u"SELECT count(*) FROM pledge"_s) : Result<QVariant>(database.error());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::FileCorrupt);
}

}  // namespace

}  // namespace pledge::test
