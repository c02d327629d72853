#include <core/storage/pledgerepository.h>
#include <core/storage/snapshotreader.h>
#include <core/storage/sourcerepository.h>
#include <core/storage/sqliteaudit.h>
#include <tests/core/storage/storefixture.h>
#include <tests/support/planvalues.h>
#include <tests/support/storedplan.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class SourcesTest : public StoreFixture {
protected:
    void SetUp() override {
        makePlan(m_draft);
        m_database = openPlan();
    }
    [[nodiscard]] QByteArray digest() const { return planDigest(*m_database).value(); }

    const PlanDraft m_draft = storedDraft();
    std::unique_ptr<Database> m_database;
};

TEST_F(SourcesTest, AreKeptToTheCharacter) {
    const SourceDocument hard{SourceId(2), u"粘贴"_s, QByteArray("\0\1\2", 3), u"\n\t \U00020BB7“止”\n"_s, 2024};
    ASSERT_TRUE(SourceRepository(*m_database).insert(std::vector{hard}));
    const auto loaded = SourceRepository(*m_database).load();
    ASSERT_TRUE(loaded);
    EXPECT_EQ(*loaded, (std::vector{m_draft.sources.front(), hard}));
}

TEST_F(SourcesTest, StandInTheSnapshotWithTheirPlaces) {
    const auto snapshot = readSnapshot(*m_database);
    ASSERT_TRUE(snapshot);
    EXPECT_EQ(snapshot->sources(), m_draft.sources);
    EXPECT_EQ(snapshot->line(kLoans)->pledge->sources, m_draft.pledges.front().sources);
}

TEST_F(SourcesTest, AreReplacedAndRemovedWithTheirPledge) {
    Pledge loans = m_draft.pledges.front();
    loans.sources.resize(1);
    ASSERT_TRUE(PledgeRepository(*m_database).replace(std::vector{loans}));
    EXPECT_EQ(PledgeRepository(*m_database).load()->front().sources, loans.sources);
    EXPECT_EQ(m_database->scalar(u"SELECT count(*) FROM pledge_source"_s)->toInt(), 1);
}

TEST_F(SourcesTest, NeverChangeAndNeverGoWhileAPledgePointsAtThem) {
    EXPECT_FALSE(m_database->execute(u"UPDATE source_document SET body = 'other'"_s));
    EXPECT_FALSE(SourceRepository(*m_database).remove(std::vector{SourceId(1)}));
    run(*m_database, u"DELETE FROM pledge_source"_s);
    EXPECT_TRUE(SourceRepository(*m_database).remove(std::vector{SourceId(1)}));
    EXPECT_TRUE(SourceRepository(*m_database).load()->empty());
}

TEST_F(SourcesTest, AreUnderTheDigestOfThePlan) {
    const QByteArray before = digest();
    run(*m_database, u"UPDATE pledge_source SET span_end = span_end + 1 WHERE position = 2"_s);
    const QByteArray moved = digest();
    EXPECT_NE(moved, before);
    run(*m_database, u"DROP TRIGGER source_document_is_never_changed"_s);
    run(*m_database, u"UPDATE source_document SET body = body || '。'"_s);
    EXPECT_NE(digest(), moved);
}

TEST_F(SourcesTest, WithoutRowsAddNothingToTheDigest) {
    run(*m_database, u"DELETE FROM pledge_source"_s);
    run(*m_database, u"DELETE FROM source_document"_s);
    const QByteArray without = digest();
    run(*m_database, u"DROP TABLE pledge_source"_s);
    run(*m_database, u"DROP TABLE source_document"_s);
    run(*m_database,
        u"CREATE TABLE source_document (id INTEGER, name TEXT, digest BLOB, body TEXT, plan_year INTEGER)"_s);
    run(*m_database,
        u"CREATE TABLE pledge_source (pledge INTEGER, position INTEGER, document INTEGER, span_begin INTEGER, "
        "span_end INTEGER, part TEXT, due TEXT)"_s);
    EXPECT_EQ(digest(), without);
}

}  // namespace

}  // namespace pledge::test
