#include <core/storage/orgunitrepository.h>
#include <core/storage/planfile.h>
#include <core/storage/planrepository.h>
#include <core/storage/pledgerepository.h>
#include <core/storage/programmerepository.h>
#include <core/storage/sourcerepository.h>
#include <tests/core/storage/storefixture.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

QString StoreFixture::planPath() const {
    return pathOf(u"城市 #1.pledge"_s);
}

void StoreFixture::makeEmptyPlan() const {
    ASSERT_TRUE(createPlanFile(planPath(), [](const Database&) { return Outcome(Done{}); }));
}

void StoreFixture::makePlan(const PlanDraft& draft) const {
    ASSERT_TRUE(createPlanFile(planPath(), [&draft](const Database& database) {
        EXPECT_TRUE(PlanRepository(database).replace(draft.plan));
        EXPECT_TRUE(OrgUnitRepository(database).replace(draft.units));
        EXPECT_TRUE(ProgrammeRepository(database).replace(draft.programmes));
        EXPECT_TRUE(SourceRepository(database).insert(draft.sources));
        return PledgeRepository(database).insert(draft.pledges);
    }));
}

std::unique_ptr<Database> StoreFixture::openPlan(Access access) const {
    auto database = openPlanFile(planPath(), access);
    EXPECT_TRUE(database);
    return database ? std::move(*database) : nullptr;
}

void run(const Database& database, const QString& statement) {
    const Outcome done = database.execute(statement);
    ASSERT_TRUE(done) << done.error().details.join(u'\n').toStdString();
}

}  // namespace pledge::test
