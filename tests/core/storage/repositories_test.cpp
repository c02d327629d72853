#include <core/storage/orgunitrepository.h>
#include <core/storage/planrepository.h>
#include <core/storage/pledgerepository.h>
#include <core/storage/programmerepository.h>
#include <core/storage/snapshotreader.h>
#include <core/storage/sqliteaudit.h>
#include <tests/core/storage/storefixture.h>
#include <tests/support/planvalues.h>
#include <tests/support/storedplan.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class RepositoriesTest : public StoreFixture {
protected:
    void SetUp() override {
        makePlan(m_draft);
        m_database = openPlan();
    }

    const PlanDraft m_draft = storedDraft();
    std::unique_ptr<Database> m_database;
};

TEST_F(RepositoriesTest, KeepThePlanAndItsSettings) {
    const auto plan = PlanRepository(*m_database).load();
    ASSERT_TRUE(plan);
    EXPECT_EQ(*plan, m_draft.plan);
}

TEST_F(RepositoriesTest, KeepUnitsInOfficialOrderWithTheirAliases) {
    const auto units = OrgUnitRepository(*m_database).load();
    ASSERT_TRUE(units);
    EXPECT_EQ(*units, m_draft.units);
}

TEST_F(RepositoriesTest, KeepProgrammes) {
    const auto programmes = ProgrammeRepository(*m_database).load();
    ASSERT_TRUE(programmes);
    EXPECT_EQ(*programmes, m_draft.programmes);
}

TEST_F(RepositoriesTest, KeepEveryFactOfEveryPledge) {
    const auto pledges = PledgeRepository(*m_database).load();
    ASSERT_TRUE(pledges);
    ASSERT_EQ(pledges->size(), m_draft.pledges.size());
    for (std::size_t i = 0; i < pledges->size(); ++i) {
        EXPECT_EQ(pledges->at(i), m_draft.pledges[i]) << "pledge " << i + 1;
    }
}

TEST_F(RepositoriesTest, TellASettingThatIsNoneOfTheirs) {
    for (const QString& change : {u"UPDATE plan_setting SET value = '99' WHERE key = 'score_cap'"_s,
                                  u"INSERT INTO plan_setting (key, value) VALUES ('colour', 'red')"_s}) {
        run(*m_database, u"SAVEPOINT untouched"_s);
        run(*m_database, change);
        const auto plan = PlanRepository(*m_database).load();
        ASSERT_FALSE(plan) << change.toStdString();
        EXPECT_EQ(plan.error().code, ErrorCode::FileCorrupt);
        run(*m_database, u"ROLLBACK TO untouched"_s);
        run(*m_database, u"RELEASE untouched"_s);
    }
    EXPECT_TRUE(PlanRepository(*m_database).load());
}

TEST_F(RepositoriesTest, RefuseAPledgeOfAnUnknownUnit) {
    Pledge stray = m_draft.pledges.front();
    stray.id = PledgeId(50);
    stray.owners = {OrgUnitId(99)};
    EXPECT_FALSE(PledgeRepository(*m_database).insert(std::vector{stray}));
}

TEST_F(RepositoriesTest, ReadASnapshotWithTheTownsSharesScaledBehindTheWhole) {
    const auto snapshot = readSnapshot(*m_database);
    ASSERT_TRUE(snapshot);
    std::vector<qint64> order;
    for (const Line& line : snapshot->lines()) {
        order.push_back(line.pledge->id.number());
    }
    EXPECT_EQ(order, (std::vector<qint64>{1, 2, 3, 4, 5, 6, 7}));
    const std::vector<Milestone> scaled = snapshot->line(kTownLand)->pledge->milestones;
    ASSERT_EQ(scaled.size(), 2U);
    EXPECT_EQ(scaled[0], (Milestone{date("2022-06-30"), figure("200")}));
    EXPECT_EQ(scaled[1], (Milestone{date("2022-12-31"), figure("400")}));
}

TEST_F(RepositoriesTest, ChangeThePlansDigestWithAnyOfItsFacts) {
    const QByteArray before = *planDigest(*m_database);
    for (const QString& change :
         {u"UPDATE plan SET reporting_day = 9"_s, u"UPDATE milestone SET value = value + 1 WHERE pledge = 3"_s,
          u"UPDATE pledge SET share = 399000000 WHERE id = 4"_s, u"DELETE FROM org_unit_alias WHERE position = 2"_s,
          u"UPDATE pledge_unit SET part = 'supporting' WHERE pledge = 2"_s, u"DELETE FROM last_year"_s,
          u"DELETE FROM pledge_wait WHERE pledge = 7"_s,
          u"UPDATE plan_setting SET value = '110' WHERE key = 'score_cap'"_s}) {
        run(*m_database, u"SAVEPOINT untouched"_s);
        run(*m_database, change);
        EXPECT_NE(*planDigest(*m_database), before) << change.toStdString();
        run(*m_database, u"ROLLBACK TO untouched"_s);
        run(*m_database, u"RELEASE untouched"_s);
    }
    EXPECT_EQ(*planDigest(*m_database), before);
}

}  // namespace

}  // namespace pledge::test
