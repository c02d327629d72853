#include <core/exchange/planfolderreader.h>
#include <core/exchange/planfolderwriter.h>
#include <core/plan/planrecords.h>
#include <core/workspace/ledgerkeeping.h>
#include <core/workspace/rounds.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/ledgervalues.h>
#include <tests/support/planvalues.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr OrgUnitId kEast{3};

class LedgerKeeping : public WorkspaceFixture {
protected:
    void SetUp() override {
        WorkspaceFixture::SetUp();
        Ledger ledger = companies(0, {kLand});
        ledger.name = u"低效用地台账"_s;
        ledger.columns[3].unit = u"亩"_s;
        ledger.uses[0].measure = LedgerMeasure::Amount;
        keep({{ledger}, {}, {}, {}});
    }

    [[nodiscard]] const PlanRecords& records() const { return m_workspace->snapshot().records(); }
    [[nodiscard]] const QString& townName() const { return m_workspace->snapshot().unit(kEast)->name; }

    LedgerChanges keep(const LedgerChanges& changes, const Actor& actor = leadOffice().actor) const {
        const auto kept = changeLedgers(*m_workspace, changes, {actor, leadOffice().at});
        EXPECT_TRUE(kept) << (kept ? QString() : kept.error().details.join(u' ')).toStdString();
        return kept ? *kept : LedgerChanges();
    }
    [[nodiscard]] std::optional<ErrorCode> refusal(const LedgerChanges& changes, const Actor& actor) const {
        const auto kept = changeLedgers(*m_workspace, changes, {actor, leadOffice().at});
        return kept ? std::nullopt : std::optional(kept.error().code);
    }
    [[nodiscard]] LedgerRow parcel(const char* name, std::optional<OrgUnitId> keeper = {}) const {
        LedgerRow row = company(0, 1, name, "", "2022-03-05", "12.5");
        row.cells[1] = townName();
        row.unit = keeper;
        return row;
    }
    void expectSound() const { EXPECT_TRUE(m_workspace->check()->problems.empty()); }
};

Actor reporter(std::vector<OrgUnitId> units) {
    return {u"王五"_s, Role::ReportingUnit, std::move(units)};
}

}  // namespace

TEST_F(LedgerKeeping, StoresLedgersAndCasesAndReadsThemBack) {
    LedgerRow open = parcel("三号地块");
    open.cells[2].clear();
    keep({{projects(0, {})}, {parcel("一号地块", kEast), parcel("二号地块"), open}, {}, {}});
    keep({{}, {project(0, 2, "一期", "1.5", {"2022-01-05", "", "2022-06-30"})}, {}, {}});
    const PlanRecords before = records();
    ASSERT_EQ(before.ledgers.size(), 2U);
    ASSERT_EQ(before.ledgerRows.size(), 4U);
    m_workspace.reset();
    m_workspace = openAgain();
    EXPECT_EQ(records(), before);
    expectSound();
}

TEST_F(LedgerKeeping, RestsWhereItFeedsAMonthThatWaitsForApproval) {
    const Actor east = reporter({kEast});
    keep({{}, {parcel("一号地块", kEast)}, {}, {}}, east);
    const RoundOrder march{Month(2022, 3), {kEast}, u"待核实"_s};
    ASSERT_TRUE(submitMonths(*m_workspace, march, {east, leadOffice().at}));
    EXPECT_EQ(refusal({{}, {parcel("二号地块", kEast)}, {}, {}}, east), ErrorCode::MonthLocked);
    LedgerRow later = parcel("三号地块", kEast);
    later.cells[2] = u"2022-04-05"_s;
    EXPECT_EQ(refusal({{}, {later}, {}, {}}, east), std::nullopt) << "it counts from April on";
    ASSERT_TRUE(withdrawMonths(*m_workspace, march, {east, leadOffice().at}));
    EXPECT_EQ(refusal({{}, {parcel("二号地块", kEast)}, {}, {}}, east), std::nullopt);
}

TEST_F(LedgerKeeping, StaysAsItIsBehindAnApprovedFigure) {
    const Actor east = reporter({kEast});
    keep({{}, {parcel("一号地块", kEast)}, {}, {}}, east);
    ASSERT_TRUE(approveMonths(*m_workspace, {Month(2022, 3), {kEast}, u"已审"_s}, leadOffice()));
    EXPECT_EQ(refusal({{}, {parcel("二号地块", kEast)}, {}, {}}, east), ErrorCode::MonthLocked);
    ASSERT_TRUE(reopenMonths(*m_workspace, {Month(2022, 3), {kEast}, u"漏登一宗"_s}, leadOffice()));
    EXPECT_EQ(refusal({{}, {parcel("二号地块", kEast)}, {}, {}}, east), std::nullopt);
    EXPECT_EQ(refusal({{}, {parcel("三号地块", kEast)}, {}, {}}, leadOffice().actor), std::nullopt);
}

TEST_F(LedgerKeeping, RestsWithAnyOwnerOfTheFigureItFeeds) {
    keep({{projects(0, {{kLoans, LedgerMeasure::Cases, 0}})}, {}, {}, {}});
    ASSERT_TRUE(submitMonths(*m_workspace, {Month(2022, 3), {kFinance}, u"待核实"_s}, leadOffice()));
    LedgerRow shared = project(0, 2, "一期", "1.5", {"2022-03-05"});
    shared.unit = kIndustry;
    EXPECT_EQ(refusal({{}, {shared}, {}, {}}, reporter({kIndustry})), ErrorCode::MonthLocked);
    shared.reached.front() = date("2022-04-05");
    EXPECT_EQ(refusal({{}, {shared}, {}, {}}, reporter({kIndustry})), std::nullopt);
}

TEST_F(LedgerKeeping, IsTakenBackAndDoneAgainByTheInverse) {
    keep({{}, {parcel("一号地块"), parcel("二号地块")}, {}, {}});
    const PlanRecords before = records();
    LedgerRow changed = before.ledgerRows[1];
    changed.cells[3] = u"7"_s;
    const LedgerChanges undo = keep({{}, {changed, parcel("三号地块")}, {}, {before.ledgerRows[0].id}});
    const PlanRecords after = records();
    EXPECT_EQ(after.ledgerRows.size(), 2U);
    const LedgerChanges redo = keep(undo);
    EXPECT_EQ(records(), before);
    keep(redo);
    EXPECT_EQ(records(), after);
    EXPECT_TRUE(keep({{}, {after.ledgerRows[0]}, {}, {}}).isEmpty());
    expectSound();
}

TEST_F(LedgerKeeping, JournalsWhatStoodAndWhatStands) {
    keep({{}, {parcel("一号地块", kEast)}, {}, {}});
    LedgerRow changed = records().ledgerRows[0];
    changed.cells[3] = u"9"_s;
    keep({{}, {changed}, {}, {}});
    const JournalLine last = m_workspace->journal()->back();
    EXPECT_EQ(last.subject, u"低效用地台账"_s);
    const QJsonObject one = QJsonDocument::fromJson(last.detail.toUtf8())[u"cases"_s].toArray().first().toObject();
    EXPECT_EQ(one[u"before"_s][u"cells"_s][u"金额"_s].toString(), u"12.5"_s);
    EXPECT_EQ(one[u"after"_s][u"cells"_s][u"金额"_s].toString(), u"9"_s);
    EXPECT_EQ(one[u"after"_s][u"unit"_s].toString(), townName());
    keep({{}, {}, {}, {changed.id}});
    const QString gone = m_workspace->journal()->back().detail;
    EXPECT_TRUE(gone.contains(u"一号地块"_s) && !gone.contains(u"\"after\""_s)) << gone.toStdString();
    tamper(u"UPDATE ledger SET name = '改名'"_s);
    EXPECT_FALSE(m_workspace->check()->problems.empty());
}

TEST_F(LedgerKeeping, LetsUnitsKeepTheirOwnCasesAlone) {
    EXPECT_FALSE(refusal({{}, {parcel("一号地块", kEast)}, {}, {}}, reporter({kEast})));
    keep({{}, {parcel("二号地块"), parcel("三号地块", OrgUnitId(4))}, {}, {}});
    const auto rows = records().ledgerRows;
    EXPECT_EQ(refusal({{}, {parcel("四号地块")}, {}, {}}, reporter({kEast})), ErrorCode::NotPermitted);
    EXPECT_EQ(refusal({{}, {parcel("四号地块", OrgUnitId(4))}, {}, {}}, reporter({kEast})), ErrorCode::NotPermitted);
    EXPECT_EQ(refusal({{}, {}, {}, {rows[2].id}}, reporter({kEast})), ErrorCode::NotPermitted);
    LedgerRow taken = rows[1];
    taken.unit = kEast;
    EXPECT_EQ(refusal({{}, {taken}, {}, {}}, reporter({kEast})), ErrorCode::NotPermitted);
    EXPECT_FALSE(refusal({{}, {}, {}, {rows[0].id}}, reporter({kEast})));
    EXPECT_EQ(refusal({{projects(0, {})}, {}, {}, {}}, reporter({kEast})), ErrorCode::NotPermitted);
    for (const Role role : {Role::Reviewer, Role::Leader}) {
        EXPECT_EQ(refusal({{}, {parcel("四号地块", kEast)}, {}, {}}, {u"赵六"_s, role, {kEast}}),
                  ErrorCode::NotPermitted);
    }
    keep({{projects(0, {})}, {}, {}, {}});
    LedgerRow stranger = project(0, 2, "一期", "1", {});
    stranger.unit = kEast;
    EXPECT_EQ(refusal({{}, {stranger}, {}, {}}, reporter({kEast})), ErrorCode::NotPermitted);
    expectSound();
}

TEST_F(LedgerKeeping, HoldsPledgesAndUnitsThatItUses) {
    PlanChanges without;
    without.removedPledges = {kLand, kTownLand};
    const auto refused = m_workspace->change(without, {}, leadOffice());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InUse);
    keep({{}, {parcel("一号地块", kIndustry)}, {}, {}});
    EXPECT_EQ(refusal({{}, {}, {LedgerId(1)}, {}}, leadOffice().actor), ErrorCode::LedgerRefused);
    Ledger bare = records().ledgers[0];
    bare.uses.clear();
    keep({{bare}, {}, {}, {}});
    EXPECT_TRUE(records().ledgers[0].uses.empty());
    expectSound();
}

TEST_F(LedgerKeeping, TravelsThroughAFolderOfTables) {
    LedgerRow odd = parcel("=一号,\"地块\"", kEast);
    keep({{projects(0, {})}, {odd, parcel("带 空格"), parcel("三号地块")}, {}, {}});
    keep({{}, {project(0, 2, "一期", "1.5", {"2022-01-05", "", ""})}, {}, {records().ledgerRows[1].id}});
    const QString folder = m_folder.filePath(u"out"_s);
    ASSERT_TRUE(writePlanFolder(folder, *m_workspace->contents(), *m_workspace->journal()));
    const auto reading = readPlanFolder(folder);
    ASSERT_TRUE(reading.isClean()) << reading.issues.front().details.join(u' ').toStdString();
    const auto copy = Workspace::create(m_folder.filePath(u"copy.pledge"_s), reading.draft, leadOffice());
    ASSERT_TRUE(copy);
    const PlanRecords& carried = (*copy)->snapshot().records();
    EXPECT_EQ(carried.ledgers, records().ledgers);
    ASSERT_EQ(carried.ledgerRows.size(), 3U);
    for (std::size_t at = 0; at < 3; ++at) {
        LedgerRow expected = records().ledgerRows[at];
        expected.id = carried.ledgerRows[at].id;
        EXPECT_EQ(carried.ledgerRows[at], expected);
    }
    EXPECT_TRUE((*copy)->check()->problems.empty());
    const QString again = m_folder.filePath(u"again"_s);
    ASSERT_TRUE(writePlanFolder(again, *(*copy)->contents(), *(*copy)->journal()));
    for (const QString& name :
         {u"ledgers"_s, u"ledger_columns"_s, u"ledger_stages"_s, u"ledger_uses"_s, u"ledger_rows"_s}) {
        EXPECT_EQ(bytesOf(again + u'/' + name + u".csv"_s), bytesOf(folder + u'/' + name + u".csv"_s));
    }
}

TEST_F(LedgerKeeping, RefusesAFolderWhoseCasesDoNotFit) {
    keep({{}, {parcel("一号地块")}, {}, {}});
    const QString folder = m_folder.filePath(u"out"_s);
    ASSERT_TRUE(writePlanFolder(folder, *m_workspace->contents(), *m_workspace->journal()));
    const QString file = folder + u"/ledger_rows.csv"_s;
    const QByteArray good = bytesOf(file);
    writeBytes(file, QByteArray(good).replace("2022-03-05", "2022-03-50"));
    EXPECT_EQ(readPlanFolder(folder).issues.size(), 1U);
    writeBytes(file, QByteArray(good).replace("c1,", "c7,"));
    EXPECT_FALSE(readPlanFolder(folder).isClean());
    writeBytes(file, QByteArray(good).replace("低效用地台账", "别的台账"));
    EXPECT_FALSE(readPlanFolder(folder).isClean());
}

}  // namespace pledge::test
