#include <core/plan/allocations.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class ChangeTest : public WorkspaceFixture {
protected:
    [[nodiscard]] Pledge standing(PledgeId id) const { return *m_workspace->snapshot().line(id)->pledge; }
    [[nodiscard]] OrgUnit unit(qint64 id) const { return *m_workspace->snapshot().unit(OrgUnitId(id)); }

    PlanChanges change(const PlanChanges& changes) const {
        const auto changed = m_workspace->change(changes, u"整理"_s, leadOffice());
        EXPECT_TRUE(changed) << (changed ? QString() : changed.error().details.join(u' ')).toStdString();
        return changed ? *changed : PlanChanges();
    }
    [[nodiscard]] std::optional<Error> refusal(const PlanChanges& changes) const {
        const auto changed = m_workspace->change(changes, {}, leadOffice());
        return changed ? std::nullopt : std::optional(changed.error());
    }
    void expectSound() const { EXPECT_TRUE(m_workspace->check()->problems.empty()); }
};

PlanChanges of(Pledge pledge) {
    PlanChanges changes;
    changes.pledges = {std::move(pledge)};
    return changes;
}

TEST_F(ChangeTest, WritesEveryKindOfThingAndReadsItBack) {
    PlanChanges changes;
    changes.plan = m_workspace->snapshot().plan();
    changes.plan->signedOn = date("2022-01-20");
    changes.plan->rateDecimals = 2;
    changes.plan->listNames = {u"红榜"_s, u"黄榜"_s};
    changes.plan->holidays = {date("2022-10-03"), date("2022-10-04")};
    changes.plan->workdays = {date("2022-10-08")};
    changes.plan->stepTemplates = {{u"文件"_s, {{u"起草"_s, 60}, {u"印发"_s, 0}}}, {u"空"_s, {}}};
    changes.units = {{OrgUnitId(5), u"亩均专班"_s, UnitGroup::TaskForce, 5, {u"专班"_s}, month("2022-03"), {}}};
    changes.programmes = {{ProgrammeId(2), u"新行动"_s, 2, {}, {{u"调度"_s, MeasureState::InHand}}, {}}};
    changes.persons = {{PersonId(1), u"张三"_s, u"副市长"_s, 1, {kFinance, OrgUnitId(5)}, {ProgrammeId(2)}}};
    Pledge policy = standing(kPolicy);
    policy.steps = {{u"起草"_s, date("2022-04-01"), date("2022-03-30")}, {u"印发"_s, date("2022-05-31"), {}}};
    policy.notes.openProblem = u"上年未完成"_s;
    policy.programme = ProgrammeId(2);
    changes.pledges = {policy};
    change(changes);
    m_workspace.reset();
    m_workspace = openAgain();
    const PlanSnapshot& snapshot = m_workspace->snapshot();
    EXPECT_EQ(snapshot.plan(), *changes.plan);
    EXPECT_EQ(unit(5), changes.units[0]);
    EXPECT_EQ(snapshot.programmes().back(), changes.programmes[0]);
    EXPECT_EQ(snapshot.persons(), changes.persons);
    EXPECT_EQ(standing(kPolicy), policy);
    expectSound();
}

TEST_F(ChangeTest, ReturnsWhatUndoesItToTheLastFact) {
    const PlanDraft before = *m_workspace->contents();
    PlanChanges changes = of(standing(kPolicy));
    changes.pledges[0].name = u"出台办法"_s;
    changes.units = {unit(2), {OrgUnitId(9), u"新单位"_s, UnitGroup::Town, 9, {}, {}, {}}};
    changes.units[0].aliases = {u"经信"_s};
    const PlanChanges undo = change(changes);
    EXPECT_NE(*m_workspace->snapshot().unit(OrgUnitId(2)), before.units[1]);
    change(undo);
    const PlanDraft after = *m_workspace->contents();
    EXPECT_EQ(after.units, before.units);
    EXPECT_EQ(after.pledges, before.pledges);
    expectSound();
}

TEST_F(ChangeTest, LetsUnitsExchangeTheirNames) {
    PlanChanges changes;
    changes.units = {unit(3), unit(4)};
    std::swap(changes.units[0].name, changes.units[1].name);
    change(changes);
    EXPECT_EQ(unit(3).name, u"东城"_s);
    EXPECT_EQ(unit(4).name, u"西城"_s);
}

TEST_F(ChangeTest, BringsTheTownsPartsInLineWithTheirWhole) {
    Pledge land = standing(kLand);
    land.name = u"低效用地处置"_s;
    land.milestones.back().value = figure("900");
    change(of(land));
    const Pledge part = standing(kTownLand);
    EXPECT_EQ(part.name, land.name);
    EXPECT_EQ(part.milestones.back().value, figure("400"));
    EXPECT_EQ(part.owners, std::vector<OrgUnitId>{OrgUnitId(3)});
    expectSound();
}

TEST_F(ChangeTest, WritesAnAllocationAndUndoesIt) {
    const std::vector<Share> shares{{OrgUnitId(3), figure("500")}, {OrgUnitId(4), figure("356")}};
    const auto changes = allocationChanges(m_workspace->snapshot(), kLand, shares);
    ASSERT_TRUE(changes);
    const auto before = sharesOf(m_workspace->snapshot(), kLand);
    const PlanChanges undo = change(*changes);
    EXPECT_EQ(sumOf(standing(kLand), sharesOf(m_workspace->snapshot(), kLand)).open, figure("0"));
    change(undo);
    EXPECT_EQ(sharesOf(m_workspace->snapshot(), kLand), before);
}

TEST_F(ChangeTest, KeepsOldAndNewOfEachFactInTheJournal) {
    Pledge policy = standing(kPolicy);
    policy.notes.leader = u"王五"_s;
    change(of(policy));
    const JournalLine entry = m_workspace->journal()->back();
    EXPECT_EQ(entry.action, u"change_plan"_s);
    const QJsonObject detail = QJsonDocument::fromJson(entry.detail.toUtf8()).object();
    EXPECT_EQ(detail.value(u"reason"_s).toString(), u"整理"_s);
    const QJsonArray changes = detail.value(u"changes"_s).toArray();
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().toObject().value(u"field"_s).toString(), u"leader"_s);
    EXPECT_EQ(changes.first().toObject().value(u"old"_s).toString(), QString());
    EXPECT_EQ(changes.first().toObject().value(u"new"_s).toString(), u"王五"_s);
}

TEST_F(ChangeTest, WritesNothingWhereNothingDiffers) {
    const int entries = journalEntries();
    EXPECT_TRUE(change(of(standing(kPolicy))).isEmpty());
    EXPECT_EQ(journalEntries(), entries);
}

TEST_F(ChangeTest, IsTheLeadOfficesAlone) {
    Pledge policy = standing(kPolicy);
    policy.weight = figure("3");
    const Occasion unitsOwn{{u"李四"_s, Role::ReportingUnit, policy.owners}, leadOffice().at};
    const auto changed = m_workspace->change(of(policy), {}, unitsOwn);
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(standing(kPolicy).weight, figure("1"));
}

TEST_F(ChangeTest, RefusesToChangeATargetOnceFiguresStand) {
    record({loans("2022-06", "120")});
    Pledge changed = standing(kLoans);
    changed.milestones[0].value = figure("100");
    const auto refused = refusal(of(changed));
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code, ErrorCode::TargetKnown);
    EXPECT_EQ(refused->details, (QStringList{u"2022-06-30"_s, u"115"_s, u"100"_s}));
    EXPECT_EQ(standing(kLoans).milestones[0].value, figure("115"));
}

TEST_F(ChangeTest, RefusesToRemoveWhatWasEverReported) {
    record({loans("2022-06", "120")});
    record({withdrawn(kLoans, "2022-06")}, u"误报"_s);
    PlanChanges changes;
    changes.removedPledges = {kLoans};
    changes.pledges = {standing(PledgeId(6))};
    changes.pledges[0].partOf.reset();
    const auto refused = refusal(changes);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code, ErrorCode::InUse);
    EXPECT_EQ(refused->details, QStringList{u"reports"_s});
    EXPECT_TRUE(m_workspace->snapshot().line(kLoans));
}

}  // namespace

}  // namespace pledge::test
