#include <core/storage/transaction.h>
#include <tests/core/storage/storefixture.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class TransactionTest : public StoreFixture {
protected:
    void SetUp() override {
        makeEmptyPlan();
        m_database = openPlan();
    }

    [[nodiscard]] int symbols() const { return m_database->scalar(u"SELECT count(*) FROM counted_unit"_s)->toInt(); }

    std::unique_ptr<Database> m_database;
};

TEST_F(TransactionTest, KeepsWhatWasCommitted) {
    {
        auto transaction = Transaction::begin(*m_database);
        ASSERT_TRUE(transaction);
        run(*m_database, u"INSERT INTO counted_unit VALUES (1, '座')"_s);
        ASSERT_TRUE(transaction->commit());
    }
    EXPECT_EQ(symbols(), 1);
}

TEST_F(TransactionTest, TakesBackWhatWasNotCommitted) {
    {
        const auto transaction = Transaction::begin(*m_database);
        ASSERT_TRUE(transaction);
        run(*m_database, u"INSERT INTO counted_unit VALUES (1, '座')"_s);
    }
    EXPECT_EQ(symbols(), 0);
}

TEST_F(TransactionTest, IsBusyWhileAnotherProgramWrites) {
    const auto other = openPlan();
    run(*other, u"PRAGMA busy_timeout = 1"_s);
    const auto mine = Transaction::begin(*m_database);
    ASSERT_TRUE(mine);
    const auto theirs = Transaction::begin(*other);
    ASSERT_FALSE(theirs);
    EXPECT_EQ(theirs.error().code, ErrorCode::FileBusy);
    EXPECT_EQ(theirs.error().subject, planPath());
}

TEST_F(TransactionTest, DoesNotBeginInAFileOpenedForReading) {
    const auto reader = openPlan(Access::ReadOnly);
    const auto transaction = Transaction::begin(*reader);
    ASSERT_FALSE(transaction);
    EXPECT_EQ(transaction.error().code, ErrorCode::FileReadOnly);
}

TEST_F(TransactionTest, LeavesNothingOnAFullDisk) {
    const int pages = m_database->scalar(u"PRAGMA page_count"_s)->toInt();
    EXPECT_EQ(m_database->scalar(u"PRAGMA max_page_count = %1"_s.arg(pages + 2))->toInt(), pages + 2);
    Outcome written = Done{};
    {
        const auto transaction = Transaction::begin(*m_database);
        ASSERT_TRUE(transaction);
        for (int i = 1; written && i < 100; ++i) {
            written =
                m_database->execute(u"INSERT INTO counted_unit VALUES (%1, '%1' || hex(randomblob(1000)))"_s.arg(i));
        }
    }
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileFull);
    EXPECT_EQ(symbols(), 0);
    EXPECT_TRUE(Transaction::begin(*m_database));
}

}  // namespace

}  // namespace pledge::test
