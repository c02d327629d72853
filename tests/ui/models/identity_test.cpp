#include <tests/support/entryplan.h>
#include <ui/models/identity.h>

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const Identity kOfficial{u"王五"_s, Role::ReportingUnit, u"金融办"_s};
const Identity kLeader{u"张三"_s, Role::LeadOffice, {}};

}  // namespace

TEST(Identity, IsKeptInTheSettings) {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    EXPECT_FALSE(readIdentity(settings));
    writeIdentity(settings, kOfficial);
    EXPECT_EQ(readIdentity(settings), kOfficial);
    writeIdentity(settings, kLeader);
    EXPECT_EQ(readIdentity(settings), kLeader);
}

TEST(Identity, OfAReportingUnitNeedsTheUnit) {
    EXPECT_FALSE((Identity{u"王五"_s, Role::ReportingUnit, {}}).isComplete());
    EXPECT_FALSE((Identity{{}, Role::LeadOffice, {}}).isComplete());
    EXPECT_TRUE(kLeader.isComplete());
}

TEST(Identity, FindsItsUnitInThePlanThatIsOpened) {
    test::EntryPlan plan;
    const Actor actor = actorOf(kOfficial, plan.state().snapshot());
    EXPECT_EQ(actor.name, u"王五"_s);
    EXPECT_EQ(actor.units, std::vector{test::kFinanceOffice});
    EXPECT_TRUE(identityProblem(kOfficial, plan.state().snapshot()).isEmpty());
}

TEST(Identity, WhoseUnitThePlanLacksMayWriteNothingAndIsTold) {
    test::EntryPlan plan;
    const Identity stranger{u"王五"_s, Role::ReportingUnit, u"气象局"_s};
    const Actor actor = actorOf(stranger, plan.state().snapshot());
    EXPECT_FALSE(actor.mayReportFor({test::kFinanceOffice, test::kIndustryBureau}));
    EXPECT_TRUE(identityProblem(stranger, plan.state().snapshot()).contains(u"气象局"_s));
}

TEST(Identity, OfTheLeadOfficeWritesEverywhere) {
    test::EntryPlan plan;
    EXPECT_TRUE(actorOf(kLeader, plan.state().snapshot()).mayReportFor({test::kWestTown}));
    EXPECT_TRUE(identityProblem(kLeader, plan.state().snapshot()).isEmpty());
    EXPECT_EQ(identityText(kLeader), u"张三 (lead office)"_s);
    EXPECT_EQ(identityText(kOfficial), u"王五 (金融办)"_s);
}

}  // namespace pledge
