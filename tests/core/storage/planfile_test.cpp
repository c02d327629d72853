#include <core/storage/planfile.h>
#include <tests/core/storage/storefixture.h>
#include <tests/support/storedplan.h>

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr int kUserVersionOffset = 60;
constexpr int kApplicationIdOffset = 68;
constexpr unsigned kNobody = 65534;

class PlanFileTest : public StoreFixture {
protected:
    void putIntoHeader(int offset, qint32 number) const {
        QByteArray bytes = bytesOf(planPath());
        qToBigEndian(number, bytes.data() + offset);
        writeBytes(planPath(), bytes);
    }

    [[nodiscard]] QStringList files() const {
        return QDir(pathOf(u"."_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    void expectRefusedUntouched(ErrorCode code) const {
        const QByteArray before = bytesOf(planPath());
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto opened = openPlanFile(planPath(), access);
            ASSERT_FALSE(opened);
            EXPECT_EQ(opened.error().code, code);
            EXPECT_EQ(opened.error().subject, planPath());
        }
        EXPECT_EQ(bytesOf(planPath()), before);
        EXPECT_EQ(files().size(), 1);
    }

    /// What opening for writing says to somebody who is not the superuser; nothing when it is allowed.
    [[nodiscard]] std::optional<ErrorCode> refusalForAnybody() const {
        const pid_t child = fork();
        if (child == 0) {
            const bool isAnybody = geteuid() != 0 || setuid(kNobody) == 0;
            const auto opened = openPlanFile(planPath(), Access::ReadWrite);
            _exit(isAnybody && !opened ? static_cast<int>(opened.error().code) + 1 : 0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        const int code = WEXITSTATUS(status);
        return code == 0 ? std::nullopt : std::optional(static_cast<ErrorCode>(code - 1));
    }
};

TEST_F(PlanFileTest, RefusesANewerFileAndLeavesEveryByteOfIt) {
    makeEmptyPlan();
    putIntoHeader(kUserVersionOffset, 99);
    expectRefusedUntouched(ErrorCode::FileNewer);
    EXPECT_EQ(openPlanFile(planPath(), Access::ReadWrite).error().details,
              (QStringList{u"99"_s, QString::number(shippedSteps().back().version)}));
}

TEST_F(PlanFileTest, RefusesAnotherProgramsDatabaseAndLeavesEveryByteOfIt) {
    makeEmptyPlan();
    putIntoHeader(kApplicationIdOffset, 0x12345678);
    expectRefusedUntouched(ErrorCode::FileNotAPlan);
}

TEST_F(PlanFileTest, RefusesATextFileAnEmptyFileAndAFolder) {
    writeBytes(planPath(), "unit,indicator,period,value\n");
    expectRefusedUntouched(ErrorCode::FileNotAPlan);
    writeBytes(planPath(), {});
    expectRefusedUntouched(ErrorCode::FileNotAPlan);
    const auto folder = openPlanFile(pathOf(u"."_s), Access::ReadOnly);
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().code, ErrorCode::FileNotAPlan);
}

TEST_F(PlanFileTest, SaysThatAFileIsMissing) {
    const auto opened = openPlanFile(planPath(), Access::ReadWrite);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::FileMissing);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(PlanFileTest, SaysThatAFileOrItsFolderIsReadOnly) {
    makeEmptyPlan();
    const QString folder = pathOf(u"."_s);
    const auto readable = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
    const auto writable = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    ASSERT_TRUE(QFile::setPermissions(planPath(), readable));
    ASSERT_TRUE(QFile::setPermissions(folder, readable | enter));
    EXPECT_EQ(refusalForAnybody(), ErrorCode::FileReadOnly);
    ASSERT_TRUE(QFile::setPermissions(planPath(), readable | writable));
    EXPECT_EQ(refusalForAnybody(), ErrorCode::FileReadOnly);
    ASSERT_TRUE(QFile::setPermissions(folder, readable | enter | writable));
    EXPECT_EQ(refusalForAnybody(), std::nullopt);
}

/// The steps of the program that comes after this one.
std::vector<MigrationStep> laterSteps() {
    std::vector<MigrationStep> steps = shippedSteps();
    steps.push_back({steps.back().version + 1, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"});
    return steps;
}

TEST_F(PlanFileTest, CopiesAnOlderFileAsideBeforeItUpgradesIt) {
    makeEmptyPlan();
    const QByteArray before = bytesOf(planPath());
    const QString aside = pathOf(u"城市 #1.v%1"_s.arg(shippedSteps().back().version));
    writeBytes(aside + u".pledge"_s, "somebody's");
    const auto opened = openPlanFile(planPath(), Access::ReadWrite, SchemaMigrator(laterSteps()));
    ASSERT_TRUE(opened);
    EXPECT_EQ(*opened.value()->schemaVersion(), laterSteps().back().version);
    EXPECT_EQ(bytesOf(aside + u".pledge"_s), QByteArray("somebody's"));
    EXPECT_EQ(bytesOf(aside + u"-2.pledge"_s), before);
}

TEST_F(PlanFileTest, CopiesAsideWhatIsStillInTheLog) {
    makeEmptyPlan();
    const auto other = openPlan();
    run(*other, u"INSERT INTO counted_unit VALUES (1, '座')"_s);
    const QString left = pathOf(u"left.pledge"_s);
    ASSERT_TRUE(QFile::copy(planPath(), left));
    ASSERT_TRUE(QFile::copy(planPath() + u"-wal"_s, left + u"-wal"_s));
    ASSERT_TRUE(openPlanFile(left, Access::ReadWrite, SchemaMigrator(laterSteps())));
    const auto aside = openPlanFile(pathOf(u"left.v%1.pledge"_s.arg(shippedSteps().back().version)), Access::ReadOnly);
    ASSERT_TRUE(aside);
    EXPECT_EQ(aside.value()->scalar(u"SELECT count(*) FROM counted_unit"_s)->toInt(), 1);
}

TEST_F(PlanFileTest, ReadsAnOlderFileAsUpgradedAndLeavesEveryByteOfIt) {
    makeEmptyPlan();
    const QByteArray before = bytesOf(planPath());
    const auto opened = openPlanFile(planPath(), Access::ReadOnly, SchemaMigrator(laterSteps()));
    ASSERT_TRUE(opened);
    EXPECT_EQ(*opened.value()->schemaVersion(), laterSteps().back().version);
    EXPECT_EQ(opened.value()->path(), planPath());
    EXPECT_EQ(bytesOf(planPath()), before);
    EXPECT_EQ(files().size(), 1);
}

TEST_F(PlanFileTest, NeverCreatesOverAnExistingFile) {
    writeBytes(planPath(), "mine");
    const Outcome created = createPlanFile(planPath(), [](const Database&) { return Outcome(Done{}); });
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().code, ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(planPath()), QByteArray("mine"));
}

TEST_F(PlanFileTest, LeavesNoFileWhenItCannotBeFilled) {
    const Error refusal{ErrorCode::DuplicateName, u"财政局"_s, {}, {}};
    const Outcome created = createPlanFile(planPath(), [&refusal](const Database&) { return Outcome(refusal); });
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error(), refusal);
    EXPECT_TRUE(files().isEmpty());
}

}  // namespace

}  // namespace pledge::test
