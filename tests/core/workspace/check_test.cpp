#include <core/storage/database.h>
#include <core/workspace/workspace.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class CheckTest : public WorkspaceFixture {
protected:
    void SetUp() override {
        WorkspaceFixture::SetUp();
        record({loans("2022-05", "100")});
        record({loans("2022-05", "101"), loans("2022-06", "120")});
    }

    [[nodiscard]] bool finds(ErrorCode code, const QString& subject) const {
        return std::ranges::any_of(m_workspace->check()->problems, [&](const Error& problem) {
            return problem.code == code && problem.subject == subject;
        });
    }
};

TEST_F(CheckTest, FindsNothingWrongInASoundFile) {
    const auto report = m_workspace->check();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->journalEntries, 3);
    EXPECT_EQ(report->pledges, 7);
    EXPECT_EQ(report->actuals, 2);
    EXPECT_TRUE(report->problems.empty());
}

TEST_F(CheckTest, FindsAReportThatNoEntryWroteSo) {
    tamper(u"UPDATE actual SET value = value + 1 WHERE month = %1"_s.arg(month("2022-06").index()));
    EXPECT_TRUE(finds(ErrorCode::JournalBroken, u"3"_s));
}

TEST_F(CheckTest, FindsAReportThatWasTakenAway) {
    tamper(u"DELETE FROM actual WHERE month = %1"_s.arg(month("2022-06").index()));
    EXPECT_TRUE(finds(ErrorCode::JournalBroken, u"3"_s));
}

TEST_F(CheckTest, FindsAReportInTheNameOfAnEntryThatWroteNone) {
    tamper(
        u"INSERT INTO actual SELECT pledge, month + 1, value, state, percent, numerator, denominator, note, 1, place "
        "FROM actual WHERE month = %1"_s.arg(month("2022-06").index()));
    EXPECT_TRUE(finds(ErrorCode::JournalBroken, u"1"_s));
}

TEST_F(CheckTest, FindsAnOldFigureThatWasRewritten) {
    tamper(u"DROP TRIGGER actual_revision_is_never_changed"_s);
    tamper(u"UPDATE actual_revision SET old_value = 1 WHERE number = 2"_s);
    EXPECT_TRUE(finds(ErrorCode::JournalBroken, u"2"_s));
}

TEST_F(CheckTest, FindsATargetThatWasRewritten) {
    tamper(u"UPDATE milestone SET value = value - 1 WHERE pledge = 1 AND due = '2022-06-30'"_s);
    EXPECT_TRUE(finds(ErrorCode::JournalBroken, u"1"_s));
}

TEST_F(CheckTest, FindsAPledgeWhoseFactsDoNotFit) {
    tamper(u"DELETE FROM pledge_unit WHERE pledge = 2"_s);
    EXPECT_TRUE(finds(ErrorCode::InvalidPledge, u"出台政策"_s));
}

TEST_F(CheckTest, FindsADamagedPage) {
    constexpr int pageSize = 4096;
    m_workspace.reset();
    int page = 0;
    {
        const auto database = Database::open(planPath(), Access::ReadOnly);
        page =
            database.value()->scalar(u"SELECT rootpage FROM sqlite_schema WHERE name = 'actual_revision'"_s)->toInt();
    }
    QByteArray bytes = bytesOf(planPath());
    bytes.replace(qsizetype{page - 1} * pageSize, pageSize, QByteArray(pageSize, '\x5a'));
    writeBytes(planPath(), bytes);
    m_workspace = openAgain(Access::ReadOnly);
    ASSERT_TRUE(m_workspace);
    EXPECT_TRUE(finds(ErrorCode::FileCorrupt, planPath()));
}

}  // namespace

}  // namespace pledge::test
