#include <core/storage/journal.h>
#include <core/storage/revisionrepository.h>
#include <core/storage/sqliteactuals.h>
#include <tests/core/storage/storefixture.h>
#include <tests/support/planvalues.h>
#include <tests/support/storedplan.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class ActualsTest : public StoreFixture {
protected:
    void SetUp() override {
        makePlan(storedDraft());
        m_database = openPlan();
    }

    void write(const ActualChange& change, Revising revising, const QString& reason = {}) const {
        const auto entry =
            Journal(*m_database)
                .append({leadOffice(), JournalAction::ImportActuals, {}, QJsonObject{{u"reason"_s, u"file"_s}}, {}});
        ASSERT_TRUE(entry);
        ActualWriter writer(*m_database, *entry);
        ASSERT_TRUE(writer.write(change.pledge, change.actual, revising, reason));
    }

    [[nodiscard]] std::optional<Actual> stored(PledgeId pledge, const char* at) const {
        const auto series = loadSeries(*m_database);
        const auto found = series->constFind(pledge);
        return found == series->constEnd() ? std::nullopt : (*found)->at(month(at));
    }

    [[nodiscard]] std::vector<Revision> history(PledgeId pledge) const {
        return *RevisionRepository(*m_database).history(pledge);
    }

    std::unique_ptr<Database> m_database;
};

TEST_F(ActualsTest, KeepEveryPartOfAReport) {
    const Actual state{month("2022-05"), {}, TaskState::Started, figure("80"), {}, {}, u"备注"_s};
    const Actual ratio{month("2022-03"), figure("87.5"), {}, {}, figure("7"), figure("8"), {}, 3};
    write({kPolicy, state}, Revising::NotKept);
    write({PledgeId(6), ratio}, Revising::NotKept);
    write(loans("2021-12", "-0.000001"), Revising::NotKept);
    EXPECT_EQ(stored(kPolicy, "2022-05"), state);
    EXPECT_EQ(stored(PledgeId(6), "2022-03"), ratio);
    EXPECT_EQ(stored(kLoans, "2021-12"), loans("2021-12", "-0.000001").actual);
}

TEST_F(ActualsTest, TellTheFirstReportOfAnImportFromItsJournalEntry) {
    write(loans("2022-01", "10"), Revising::NotKept);
    const auto told = history(kLoans);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_TRUE(told[0].before.isBlank());
    EXPECT_EQ(told[0].after, loans("2022-01", "10").actual);
    EXPECT_EQ(told[0].entry, EntryId(1));
    EXPECT_EQ(told[0].by, u"督查室"_s);
    EXPECT_EQ(told[0].at, leadOffice().at);
    EXPECT_EQ(told[0].reason, u"file"_s);
}

TEST_F(ActualsTest, KeepWhatARevisionReplaces) {
    write(loans("2022-01", "10"), Revising::NotKept);
    write(loans("2022-01", "12"), Revising::Kept, u"更正"_s);
    write(withdrawn(kLoans, "2022-01"), Revising::NotKept, u"撤回"_s);
    write(loans("2022-01", "11"), Revising::NotKept, u"重报"_s);
    const auto told = history(kLoans);
    ASSERT_EQ(told.size(), 4U);
    EXPECT_EQ(told[1].before, loans("2022-01", "10").actual);
    EXPECT_EQ(told[1].after, loans("2022-01", "12").actual);
    EXPECT_EQ(told[1].reason, u"更正"_s);
    EXPECT_EQ(told[2].before, loans("2022-01", "12").actual);
    EXPECT_TRUE(told[2].after.isBlank());
    EXPECT_TRUE(told[3].before.isBlank());
    EXPECT_EQ(told[3].after, loans("2022-01", "11").actual);
    EXPECT_EQ(stored(kLoans, "2022-01"), loans("2022-01", "11").actual);
}

TEST_F(ActualsTest, KeepThePlaceOfAFigureWithItsHistory) {
    ActualChange second = loans("2022-01", "10");
    second.actual.outsidePlace = 2;
    write(loans("2022-01", "10"), Revising::NotKept);
    write(second, Revising::Kept, u"公布"_s);
    write(loans("2022-01", "11"), Revising::Kept, u"更正"_s);
    const auto told = history(kLoans);
    ASSERT_EQ(told.size(), 3U);
    EXPECT_EQ(told[1].before.outsidePlace, std::nullopt);
    EXPECT_EQ(told[1].after.outsidePlace, 2);
    EXPECT_EQ(told[2].before.outsidePlace, 2);
    EXPECT_EQ(stored(kLoans, "2022-01")->outsidePlace, std::nullopt);
}

TEST_F(ActualsTest, RefuseAReportWithoutAJournalEntry) {
    ActualWriter writer(*m_database, EntryId(99));
    const ActualChange change = loans("2022-01", "10");
    EXPECT_FALSE(writer.write(change.pledge, change.actual, Revising::NotKept, {}));
}

TEST_F(ActualsTest, RefuseToChangeOrDeleteARevision) {
    write(loans("2022-01", "10"), Revising::Kept);
    EXPECT_FALSE(m_database->execute(u"UPDATE actual_revision SET reason = 'another'"_s));
    EXPECT_FALSE(m_database->execute(u"DELETE FROM actual_revision"_s));
}

}  // namespace

}  // namespace pledge::test
