#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <tests/support/unitsplan.h>
#include <ui/models/planfinding.h>
#include <ui/models/plankinds.h>
#include <ui/models/planladder.h>
#include <ui/models/pledgeform.h>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class PledgeFormTest : public testing::Test {
protected:
    [[nodiscard]] const PlanSnapshot& plan() { return m_plan.state().standingPlan(); }
    [[nodiscard]] PledgeForm formOf(PledgeId id) { return {*plan().line(id)->pledge, plan()}; }
    [[nodiscard]] PledgeForm newForm() {
        Pledge draft;
        draft.id = nextPledgeId(plan());
        draft.owners = {UnitsPlan::kIdleOffice};
        return {draft, plan()};
    }

    UnitsPlan m_plan;
};

}  // namespace

TEST_F(PledgeFormTest, ReadsBackEveryPledgeAsItWas) {
    for (const Line& line : plan().lines()) {
        const PledgeForm form(*line.pledge, plan());
        EXPECT_FALSE(form.isChanged());
        EXPECT_EQ(form.read(plan()).pledge, *line.pledge) << line.pledge->name.toStdString();
        EXPECT_TRUE(form.read(plan()).isClean());
    }
}

TEST_F(PledgeFormTest, SaysWhatIsWrongBesideTheFieldAndKeepsTheRest) {
    PledgeForm form = formOf(UnitsPlan::kNewLoans);
    form.setText(PledgeField::Weight, u"two"_s);
    form.setText(PledgeField::Owners, u"财政局"_s);
    form.setText(PledgeField::Leader, u"李四"_s);
    const PledgeReading reading = form.read(plan());
    EXPECT_EQ(reading.problems.size(), 2);
    EXPECT_TRUE(reading.problems.contains(PledgeField::Weight));
    EXPECT_TRUE(reading.problems.contains(PledgeField::Owners));
    EXPECT_EQ(reading.pledge.notes.leader, u"李四"_s);
}

TEST_F(PledgeFormTest, HoldsTheFactsAgainstOneAnother) {
    PledgeForm form = newForm();
    form.setText(PledgeField::Name, u"养老床位"_s);
    EXPECT_TRUE(form.read(plan()).problems.contains(PledgeField::Milestones));
    form.setText(PledgeField::Milestones, u"2023-06-30=20"_s);
    EXPECT_TRUE(form.read(plan()).problems.contains(PledgeField::Milestones));
    form.setText(PledgeField::Milestones, u"2022-06-30=20; 2022-12-31=50"_s);
    EXPECT_TRUE(form.read(plan()).isClean());
    form.setText(PledgeField::Name, QString());
    EXPECT_TRUE(form.read(plan()).problems.contains(PledgeField::Name));
}

TEST_F(PledgeFormTest, AKindSetsTheFactsThatCarryItsName) {
    const std::pair<PledgeKind, QString> targets[]{
        {PledgeKind::Cumulative, u"2022-12-31=5"_s},     {PledgeKind::Level, u"2022-12-31=5"_s},
        {PledgeKind::Ceiling, u"2022-12-31=5"_s},        {PledgeKind::Works, u"2022-12-31=80"_s},
        {PledgeKind::Deliverable, u"2022-12-31=done"_s}, {PledgeKind::Standing, QString()}};
    for (const auto& [kind, milestones] : targets) {
        PledgeForm form = newForm();
        form.setText(PledgeField::Name, u"x"_s);
        form.chooseKind(kind, plan());
        form.setText(PledgeField::Milestones, milestones);
        EXPECT_EQ(kindOf(form.read(plan()).pledge), kind);
        EXPECT_TRUE(form.read(plan()).isClean());
        EXPECT_FALSE(ruleSentence(form.read(plan()).pledge).isEmpty());
    }
    PledgeForm form = newForm();
    form.chooseKind(PledgeKind::Direction, plan());
    form.setText(PledgeField::Base, u"1.5"_s);
    EXPECT_EQ(kindOf(form.read(plan()).pledge), PledgeKind::Direction);
}

TEST_F(PledgeFormTest, TakesOverWhatOthersChangedAndKeepsWhatWasTyped) {
    PledgeForm form = formOf(UnitsPlan::kNewLoans);
    form.setText(PledgeField::Contact, u"王五"_s);
    PlanChanges elsewhere;
    elsewhere.pledges = {*plan().line(UnitsPlan::kNewLoans)->pledge};
    elsewhere.pledges.front().weight = figure("3");
    ASSERT_TRUE(m_plan.state().change(elsewhere));
    form.follow(plan());
    EXPECT_EQ(form.text(PledgeField::Weight), u"3"_s);
    EXPECT_EQ(form.text(PledgeField::Contact), u"王五"_s);
    EXPECT_EQ(form.read(plan()).pledge.weight, figure("3"));
}

TEST_F(PledgeFormTest, ANewPledgeGivesWayToOneThatTookItsId) {
    PledgeForm form = newForm();
    PlanChanges elsewhere;
    elsewhere.pledges = {flow({{"2022-12-31", "5"}})};
    elsewhere.pledges.front().id = form.id();
    elsewhere.pledges.front().name = u"别处新增"_s;
    elsewhere.pledges.front().owners = {UnitsPlan::kIdleOffice};
    ASSERT_TRUE(m_plan.state().change(elsewhere));
    form.follow(plan());
    EXPECT_EQ(form.id(), nextPledgeId(plan()));
    EXPECT_TRUE(form.isNew());
}

TEST_F(PledgeFormTest, DrawsTheLadderOfWhatIsTyped) {
    PledgeForm form = formOf(UnitsPlan::kStockCompanies);
    form.setText(PledgeField::Milestones, u"2022-06-30=16; 2022-12-31=40"_s);
    const PledgeChart chart = ladderChart(form.read(plan()).pledge, plan(), month("2022-06"));
    ASSERT_EQ(chart.milestones.size(), 2U);
    EXPECT_DOUBLE_EQ(chart.milestones.back().at.y, 40);
    EXPECT_EQ(chart.milestones.front().state, MilestoneState::Open);
    EXPECT_FALSE(chart.asOf);
    EXPECT_TRUE(std::ranges::any_of(chart.lines, [](const ChartLine& line) { return line.role == LineRole::Ladder; }));
}

TEST_F(PledgeFormTest, TheFindingCountsWhatIsNotSettled) {
    EXPECT_EQ(planFinding(plan()), u"10 pledges, all signed and all targets settled"_s);
    PlanChanges changes;
    changes.pledges = {flow({})};
    changes.pledges.front().id = nextPledgeId(plan());
    changes.pledges.front().name = u"待定"_s;
    changes.pledges.front().owners = {UnitsPlan::kIdleOffice};
    changes.pledges.front().toBeAssigned = true;
    ASSERT_TRUE(m_plan.state().change(changes));
    EXPECT_EQ(planFinding(plan()), u"11 pledges, of these 1 not signed yet, 1 with a target to be assigned"_s);
}

}  // namespace pledge::test
