#include <core/storage/journal.h>
#include <tests/core/storage/storefixture.h>
#include <tests/support/storedplan.h>

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class JournalTest : public StoreFixture {
protected:
    void SetUp() override {
        makeEmptyPlan();
        m_database = openPlan();
        for (int i = 1; i <= 3; ++i) {
            ASSERT_TRUE(append(i));
        }
    }

    [[nodiscard]] Result<EntryId> append(int number) const {
        return Journal(*m_database)
            .append({leadOffice("2022-07-03T09:30:15.250Z"), JournalAction::RecordActuals, u"新增贷款"_s,
                     QJsonObject{{u"number"_s, number}}, "digest"});
    }

    /// The numbers of the entries that are broken.
    [[nodiscard]] QStringList broken() const {
        const Journal journal(*m_database);
        const auto entries = journal.entries();
        const auto faults = journal.verify(entries.value());
        QStringList numbers;
        for (const Error& fault : faults.value()) {
            EXPECT_EQ(fault.code, ErrorCode::JournalBroken);
            numbers.append(fault.subject);
        }
        return numbers;
    }

    void dropTriggers() const {
        run(*m_database, u"DROP TRIGGER journal_is_never_changed"_s);
        run(*m_database, u"DROP TRIGGER journal_is_never_deleted"_s);
    }

    std::unique_ptr<Database> m_database;
};

TEST_F(JournalTest, ReadsWhatCameAfterAnEntryAlone) {
    const auto later = Journal(*m_database).entriesAfter(EntryId(2));
    ASSERT_TRUE(later);
    ASSERT_EQ(later->size(), 1U);
    EXPECT_EQ(later->front().id, EntryId(3));
    EXPECT_TRUE(Journal(*m_database).entriesAfter(EntryId(3)).value().empty());
}

TEST_F(JournalTest, NumbersEntriesAndChainsThem) {
    const auto entries = Journal(*m_database).entries();
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 3U);
    EXPECT_TRUE(entries->at(0).previous.isEmpty());
    EXPECT_EQ(entries->at(1).previous, entries->at(0).hash);
    EXPECT_EQ(entries->at(2).id, EntryId(3));
    EXPECT_EQ(entries->at(2).at, u"2022-07-03T09:30:15.250Z"_s);
    EXPECT_EQ(entries->at(2).actor, u"督查室"_s);
    EXPECT_EQ(entries->at(2).role, u"lead_office"_s);
    EXPECT_EQ(entries->at(2).action, u"record_actuals"_s);
    EXPECT_EQ(entries->at(2).detail, u"{\"number\":3}"_s);
    EXPECT_TRUE(broken().isEmpty());
}

TEST_F(JournalTest, HashesEveryFieldWithItsLengthBeforeIt) {
    const auto entries = Journal(*m_database).entries();
    const JournalEntry& entry = entries->at(1);
    QByteArray bytes;
    const auto add = [&bytes](const QByteArray& field) {
        QByteArray length(8, '\0');
        qToBigEndian(qint64{field.size()}, length.data());
        bytes += length + field;
    };
    add(entry.previous);
    add(QByteArray("\0\0\0\0\0\0\0\2", 8));
    for (const QString& text : {entry.at, entry.actor, entry.role, entry.action, entry.subject, entry.detail}) {
        add(text.toUtf8());
    }
    add(entry.digest);
    EXPECT_EQ(entry.hash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

TEST_F(JournalTest, RefusesToChangeOrDeleteAnEntry) {
    EXPECT_FALSE(m_database->execute(u"UPDATE journal SET actor = 'me' WHERE id = 2"_s));
    EXPECT_FALSE(m_database->execute(u"DELETE FROM journal WHERE id = 3"_s));
    EXPECT_TRUE(broken().isEmpty());
}

TEST_F(JournalTest, FindsATamperedColumnWhicheverItIs) {
    dropTriggers();
    const QStringList tamperings{u"at = '2022-07-03T09:30:15.251Z'"_s,
                                 u"actor = 'me'"_s,
                                 u"role = 'reporting_unit'"_s,
                                 u"action = 'import_actuals'"_s,
                                 u"subject = ''"_s,
                                 u"detail = '{\"number\":4}'"_s,
                                 u"digest = x'00'"_s,
                                 u"previous = x'00'"_s,
                                 u"hash = x'00'"_s};
    for (const QString& tampering : tamperings) {
        run(*m_database, u"SAVEPOINT untouched"_s);
        run(*m_database, u"UPDATE journal SET %1 WHERE id = 2"_s.arg(tampering));
        EXPECT_TRUE(broken().contains(u"2"_s)) << tampering.toStdString();
        run(*m_database, u"ROLLBACK TO untouched"_s);
        run(*m_database, u"RELEASE untouched"_s);
        EXPECT_TRUE(broken().isEmpty());
    }
}

TEST_F(JournalTest, FindsATamperedNumber) {
    dropTriggers();
    run(*m_database, u"UPDATE journal SET id = 7 WHERE id = 3"_s);
    EXPECT_FALSE(broken().isEmpty());
}

TEST_F(JournalTest, FindsAnEntryThatWasTakenOut) {
    dropTriggers();
    run(*m_database, u"DELETE FROM journal WHERE id = 2"_s);
    EXPECT_EQ(broken(), QStringList{u"2"_s});
}

TEST_F(JournalTest, FindsAnEndThatWasCutOff) {
    dropTriggers();
    run(*m_database, u"DELETE FROM journal WHERE id = 3"_s);
    EXPECT_EQ(broken(), QStringList{u"3"_s});
}

TEST_F(JournalTest, FindsAnEntryThatWasAddedBehindItsBack) {
    run(*m_database,
        u"INSERT INTO journal SELECT 4, at, actor, role, action, subject, detail, digest, hash, x'00' "
        "FROM journal WHERE id = 3"_s);
    EXPECT_EQ(broken(), (QStringList{u"4"_s, u"4"_s}));
}

}  // namespace

}  // namespace pledge::test
