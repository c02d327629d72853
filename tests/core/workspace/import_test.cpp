#include <core/storage/database.h>
#include <core/workspace/workspace.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class ImportTest : public WorkspaceFixture {
protected:
    [[nodiscard]] static ActualsDraft actuals(const std::vector<ActualChange>& changes) {
        return {u"some/folder/actuals.csv"_s, QByteArray("\x01\x02"), changes, static_cast<int>(changes.size()), 0};
    }

    [[nodiscard]] static TargetsDraft targets() {
        Pledge pledge = flow({{"2022-12-31", "40"}}, "家");
        pledge.id = PledgeId(8);
        pledge.order = 8;
        pledge.name = u"股改"_s;
        pledge.owners = {OrgUnitId(5)};
        return {u"targets.csv"_s,
                QByteArray("\x03"),
                {{OrgUnitId(5), u"金融办"_s, UnitGroup::Department, 5, {}, {}, {}}},
                {pledge},
                1,
                0};
    }

    [[nodiscard]] QString stored(const QString& query) const {
        return Database::open(planPath(), Access::ReadOnly).value()->scalar(query)->toString();
    }
};

TEST_F(ImportTest, WritesOneEntryAndARevisionOnlyWhereAReportIsReplaced) {
    record({loans("2022-01", "10")});
    const auto imported =
        m_workspace->importActuals(actuals({loans("2022-01", "11"), loans("2022-02", "20")}), u"核对"_s, leadOffice());
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->changed, 2);
    EXPECT_EQ(imported->replaced, std::vector{loans("2022-01", "10")});
    EXPECT_EQ(journalEntries(), 3);
    EXPECT_EQ(stored(u"SELECT count(*) FROM actual_revision WHERE entry = 3"_s), u"1"_s);
    EXPECT_EQ(stored(u"SELECT count(*) FROM actual WHERE entry = 3"_s), u"2"_s);
    EXPECT_EQ(stored(u"SELECT detail ->> 'sha256' FROM journal WHERE id = 3"_s), u"0102"_s);
    EXPECT_EQ(stored(u"SELECT detail ->> 'file' FROM journal WHERE id = 3"_s), u"actuals.csv"_s);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(ImportTest, RefusesWhatRecordingRefusesAndWritesNothing) {
    const auto falls =
        m_workspace->importActuals(actuals({loans("2022-01", "10"), loans("2022-02", "9")}), {}, leadOffice());
    ASSERT_FALSE(falls);
    EXPECT_EQ(falls.error().code, ErrorCode::FigureFalls);
    EXPECT_EQ(stored(u"SELECT count(*) FROM actual"_s), u"0"_s);
    const std::vector changes{loans("2022-01", "10"), loans("2022-02", "9")};
    EXPECT_FALSE(checkReports(m_workspace->snapshot(), changes, {}, leadOffice().actor));
    EXPECT_TRUE(checkReports(m_workspace->snapshot(), changes, u"核减"_s, leadOffice().actor));
}

TEST_F(ImportTest, AddsTheUnitsAndPledgesOfATargetsFile) {
    std::vector<ChangeSet> announced;
    QObject::connect(m_workspace.get(), &Workspace::changed,
                     [&announced](const ChangeSet& changes) { announced.push_back(changes); });
    ASSERT_TRUE(m_workspace->addTargets(targets(), leadOffice()));
    ASSERT_EQ(announced.size(), 1U);
    EXPECT_TRUE(announced[0].everything);
    EXPECT_EQ(m_workspace->snapshot().line(PledgeId(8))->pledge->name, u"股改"_s);
    EXPECT_EQ(m_workspace->snapshot().unit(OrgUnitId(5))->name, u"金融办"_s);
    EXPECT_EQ(stored(u"SELECT action FROM journal WHERE id = 2"_s), u"add_targets"_s);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(ImportTest, RefusesTargetsThatDoNotFitAndWritesNothing) {
    TargetsDraft twin = targets();
    twin.units[0].name = u"财政局"_s;
    EXPECT_EQ(m_workspace->addTargets(twin, leadOffice()).error().code, ErrorCode::DuplicateName);
    TargetsDraft ownerless = targets();
    ownerless.pledges[0].owners.clear();
    EXPECT_EQ(m_workspace->addTargets(ownerless, leadOffice()).error().code, ErrorCode::InvalidPledge);
    const Occasion official{{u"王五"_s, Role::ReportingUnit, {kFinance}}, leadOffice().at};
    EXPECT_EQ(m_workspace->addTargets(targets(), official).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(stored(u"SELECT count(*) FROM org_unit"_s), u"4"_s);
    EXPECT_EQ(journalEntries(), 1);
}

TEST_F(ImportTest, RefusesADraftThatAnotherProgramHasOvertaken) {
    ASSERT_TRUE(openAgain()->addTargets(targets(), leadOffice()));
    const Outcome late = m_workspace->addTargets(targets(), leadOffice());
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, ErrorCode::FileBusy);
    EXPECT_NE(m_workspace->snapshot().line(PledgeId(8)), nullptr);
}

}  // namespace

}  // namespace pledge::test
