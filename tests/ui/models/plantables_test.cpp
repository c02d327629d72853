#include <tests/support/modeltester.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <tests/support/unitsplan.h>
#include <ui/models/planpersonmodel.h>
#include <ui/models/planpledgemodel.h>
#include <ui/models/planprogrammemodel.h>
#include <ui/models/plantemplatemodel.h>
#include <ui/models/planunitmodel.h>

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class PlanTables : public testing::Test {
protected:
    PlanTables() : m_editor(&m_plan.state()), m_said(&m_editor, &PlanEditor::said) {}

    [[nodiscard]] const PlanSnapshot& plan() { return m_plan.state().standingPlan(); }
    [[nodiscard]] QString lastSaid() const { return m_said.isEmpty() ? QString() : m_said.last().first().toString(); }
    static QString cell(const QAbstractItemModel& model, int row, int column) {
        return model.index(row, column).data(Qt::EditRole).toString();
    }
    static bool type(QAbstractItemModel& model, int row, int column, const QString& text) {
        return model.setData(model.index(row, column), text);
    }
    static constexpr int at(PledgeField field) { return static_cast<int>(field); }

    UnitsPlan m_plan;
    PlanEditor m_editor;
    QSignalSpy m_said;
};

}  // namespace

TEST_F(PlanTables, ListUnitsInOfficialOrderAndEditThem) {
    PlanUnitModel model(&m_editor);
    const ModelTester tester(&model);
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(cell(model, 0, PlanUnitModel::Name), u"金融办"_s);
    EXPECT_EQ(cell(model, 0, PlanUnitModel::Pledges), u"9"_s);
    EXPECT_TRUE(type(model, 2, PlanUnitModel::Aliases, u"市档案馆；档案局"_s));
    EXPECT_TRUE(type(model, 2, PlanUnitModel::Group, u"task_force"_s));
    EXPECT_TRUE(type(model, 2, PlanUnitModel::ActiveTo, u"2022年6月"_s));
    const OrgUnit* unit = plan().unit(UnitsPlan::kIdleOffice);
    EXPECT_EQ(unit->aliases, (QStringList{u"市档案馆"_s, u"档案局"_s}));
    EXPECT_EQ(unit->group, UnitGroup::TaskForce);
    EXPECT_EQ(unit->activeTo, month("2022-06"));
    EXPECT_FALSE(type(model, 2, PlanUnitModel::ActiveFrom, u"2022-07"_s));
    EXPECT_TRUE(lastSaid().contains(u"Row 3"_s)) << lastSaid().toStdString();
    EXPECT_FALSE(model.index(2, PlanUnitModel::ActiveFrom).data(PlanTableModel::ProblemRole).toString().isEmpty());
}

TEST_F(PlanTables, MoveRowsByTradingPlacesInTheOrder) {
    PlanUnitModel model(&m_editor);
    EXPECT_TRUE(model.moveTo(2, 0));
    EXPECT_EQ(cell(model, 0, PlanUnitModel::Name), u"档案馆"_s);
    EXPECT_EQ(cell(model, 1, PlanUnitModel::Name), u"金融办"_s);
    EXPECT_EQ(plan().units().back().order, 5);
    EXPECT_FALSE(model.moveTo(0, -1));
    m_editor.undoStack().undo();
    EXPECT_EQ(cell(model, 0, PlanUnitModel::Name), u"金融办"_s);
}

TEST_F(PlanTables, PasteReplacesRowsFromTheCursorAndAddsTheRestAsOneStep) {
    PlanUnitModel model(&m_editor);
    const ModelTester tester(&model);
    EXPECT_TRUE(
        model.paste({{u"西城"_s, u"town"_s}, {u"东城"_s, u"town"_s}, {u"项目专班"_s, u"task_force"_s}}, {3, 4}, 0));
    EXPECT_EQ(model.rowCount(), 6);
    EXPECT_EQ(cell(model, 3, PlanUnitModel::Name), u"西城"_s);
    EXPECT_EQ(plan().units().back().name, u"项目专班"_s);
    EXPECT_EQ(plan().units().back().order, 6);
    EXPECT_EQ(m_editor.undoStack().count(), 1);
    m_editor.undoStack().undo();
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(cell(model, 3, PlanUnitModel::Name), u"西城街道"_s);
}

TEST_F(PlanTables, PasteIsAllOrNothingAndNamesEveryWrongCell) {
    PlanUnitModel model(&m_editor);
    const PlanSnapshot before = plan();
    EXPECT_FALSE(model.paste({{u"西城"_s, u"village"_s}, {u"东城"_s, u"town"_s, {}, u"2022-13"_s}}, {3, 4}, 0));
    EXPECT_EQ(plan().units(), before.units());
    EXPECT_TRUE(lastSaid().contains(u"Row 4, Group"_s)) << lastSaid().toStdString();
    EXPECT_TRUE(lastSaid().contains(u"Row 5, Active from"_s)) << lastSaid().toStdString();
    EXPECT_FALSE(model.index(3, PlanUnitModel::Group).data(PlanTableModel::ProblemRole).toString().isEmpty());
    EXPECT_TRUE(model.index(3, PlanUnitModel::Name).data(PlanTableModel::ProblemRole).toString().isEmpty());
    EXPECT_EQ(m_editor.undoStack().count(), 0);
}

TEST_F(PlanTables, PasteRefusesABlockWiderThanTheTable) {
    PlanUnitModel model(&m_editor);
    EXPECT_FALSE(model.paste({{u"a"_s, u"b"_s}}, {0}, PlanUnitModel::Pledges));
    EXPECT_TRUE(lastSaid().contains(u"wider"_s));
}

TEST_F(PlanTables, ASingleCellFillsAllRows) {
    PlanUnitModel model(&m_editor);
    EXPECT_TRUE(model.paste({{u"2022-03"_s}}, {3, 4}, PlanUnitModel::ActiveFrom));
    EXPECT_EQ(cell(model, 3, PlanUnitModel::ActiveFrom), u"2022-03"_s);
    EXPECT_EQ(cell(model, 4, PlanUnitModel::ActiveFrom), u"2022-03"_s);
}

TEST_F(PlanTables, HeadingsSayWhichColumnTheCellsBelongTo) {
    PlanPledgeModel model(&m_editor);
    const ModelTester tester(&model);
    const PlanBlock block{{u"pledge"_s, u"owners"_s, u"Base"_s, u"part_of"_s, u"milestones"_s, u"frequency"_s},
                          {u"养老床位"_s, u"档案馆"_s, u"120"_s, u"机构床位"_s, u"2022-12-31=300"_s, u"quarterly"_s},
                          {u"机构床位"_s, u"档案馆"_s, QString(), QString(), u"2022-12-31=200"_s, QString()}};
    ASSERT_TRUE(model.paste(block, {}, 0)) << lastSaid().toStdString();
    const auto& rows = model.rows();
    ASSERT_EQ(rows.size(), 12U);
    EXPECT_EQ(rows[10].owners, std::vector{UnitsPlan::kIdleOffice});
    EXPECT_EQ(rows[10].base->value, figure("120"));
    EXPECT_EQ(rows[10].partOf, rows[11].id);
    EXPECT_EQ(rows[10].frequency, Frequency::Quarterly);
    EXPECT_EQ(rows[11].order, rows[10].order + 1);
}

TEST_F(PlanTables, WaitForPledgesByNameAndTakeItBack) {
    PlanPledgeModel model(&m_editor);
    const int waits = at(PledgeField::WaitsFor);
    EXPECT_TRUE(type(model, 1, waits, u"新增贷款"_s)) << lastSaid().toStdString();
    EXPECT_EQ(model.rows()[1].waitsFor.front(), UnitsPlan::kNewLoans);
    EXPECT_FALSE(type(model, 0, waits, cell(model, 1, at(PledgeField::Name)))) << "that would be a circle";
    EXPECT_TRUE(lastSaid().contains(u"itself"_s)) << lastSaid().toStdString();
    EXPECT_FALSE(type(model, 2, waits, u"没有的事项"_s));
    EXPECT_FALSE(type(model, 0, waits, cell(model, 0, at(PledgeField::Name)))) << "nobody waits for themselves";
    m_editor.undoStack().undo();
    EXPECT_EQ(cell(model, 1, waits), QString());
}

TEST_F(PlanTables, NameTheUnitWhereSeveralHaveAPledgeOfThatName) {
    PlanPledgeModel model(&m_editor);
    const PlanBlock block{{u"pledge"_s, u"owners"_s, u"milestones"_s},
                          {u"开工项目"_s, u"档案馆"_s, u"2022-12-31=300"_s},
                          {u"开工项目"_s, u"经信局"_s, u"2022-12-31=200"_s}};
    ASSERT_TRUE(model.paste(block, {}, 0)) << lastSaid().toStdString();
    const int waits = at(PledgeField::WaitsFor);
    EXPECT_FALSE(type(model, 0, waits, u"开工项目"_s));
    EXPECT_TRUE(lastSaid().contains(u"unit/name"_s)) << lastSaid().toStdString();
    EXPECT_TRUE(type(model, 0, waits, u"经信局/开工项目"_s)) << lastSaid().toStdString();
    EXPECT_EQ(model.rows()[0].waitsFor, std::vector{model.rows()[11].id});
    EXPECT_EQ(cell(model, 0, waits), u"经信局/开工项目"_s);
    EXPECT_TRUE(type(model, 11, at(PledgeField::PartOf), u"档案馆/开工项目"_s));
    EXPECT_EQ(model.rows()[11].partOf, model.rows()[10].id);
}

TEST_F(PlanTables, ListWholePledgesAndLeaveSignedTargetsAlone) {
    PlanPledgeModel model(&m_editor);
    EXPECT_EQ(model.rowCount(), 10);
    EXPECT_EQ(cell(model, 0, at(PledgeField::Milestones)), u"2022-06-30=115; 2022-09-30=165; 2022-12-31=200"_s);
    EXPECT_EQ(cell(model, 0, at(PledgeField::Signed)), u"signed"_s);
    EXPECT_FALSE(type(model, 0, at(PledgeField::Milestones), u"2022-06-30=100; 2022-12-31=200"_s));
    EXPECT_TRUE(lastSaid().contains(u"revision"_s)) << lastSaid().toStdString();
    EXPECT_TRUE(type(model, 0, at(PledgeField::Weight), u"2.5"_s));
    EXPECT_EQ(plan().line(UnitsPlan::kNewLoans)->pledge->weight, figure("2.5"));
}

TEST_F(PlanTables, ChangeManyPledgesAsOneStep) {
    PlanPledgeModel model(&m_editor);
    EXPECT_TRUE(model.change({0, 1, 2}, PledgeField::Leader, u"李市长"_s));
    EXPECT_EQ(m_editor.undoStack().count(), 1);
    for (const int row : {0, 1, 2}) {
        EXPECT_EQ(model.rows()[static_cast<std::size_t>(row)].notes.leader, u"李市长"_s);
    }
    EXPECT_FALSE(model.change({0, 1}, PledgeField::Programme, u"十大行动"_s));
    m_editor.undoStack().undo();
    EXPECT_EQ(model.rows().front().notes.leader, u"张三"_s);
}

TEST_F(PlanTables, DeleteSaysWhatStillUsesARow) {
    PlanPledgeModel pledges(&m_editor);
    EXPECT_FALSE(pledges.removeAt({0}));
    EXPECT_TRUE(lastSaid().contains(u"新增贷款"_s)) << lastSaid().toStdString();
    PlanUnitModel units(&m_editor);
    EXPECT_FALSE(units.removeAt({0}));
    EXPECT_TRUE(lastSaid().contains(u"金融办"_s));
    EXPECT_TRUE(units.removeAt({2}));
    EXPECT_EQ(units.rowCount(), 4);
}

TEST_F(PlanTables, ADuplicateIsADraftOfItsOwn) {
    PlanPledgeModel model(&m_editor);
    const Pledge copy = model.copyOf(0);
    EXPECT_EQ(plan().line(copy.id), nullptr);
    EXPECT_EQ(copy.milestones, model.rows().front().milestones);
    EXPECT_NE(copy.name, model.rows().front().name);
    EXPECT_EQ(model.draft(UnitsPlan::kIdleOffice).owners, std::vector{UnitsPlan::kIdleOffice});
}

TEST_F(PlanTables, KeepProgrammesWithTheirMeasures) {
    PlanProgrammeModel model(&m_editor);
    PlanMeasureModel measures(&m_editor);
    const ModelTester tester(&model);
    const ModelTester measureTester(&measures);
    EXPECT_TRUE(model.addRow());
    EXPECT_TRUE(model.addRow());
    EXPECT_EQ(cell(model, 1, PlanProgrammeModel::Name), u"New programme 2"_s);
    EXPECT_TRUE(type(model, 0, PlanProgrammeModel::Name, u"整治行动"_s));
    measures.showProgramme(model.rows().front().id);
    EXPECT_TRUE(measures.paste({{u"摸排底数"_s, u"done"_s}, {u"分类处置"_s, QString()}}, {}, 0));
    EXPECT_EQ(cell(model, 0, PlanProgrammeModel::Measures), u"1 of 2 done"_s);
    EXPECT_TRUE(type(measures, 1, PlanMeasureModel::State, u"in hand"_s));
    EXPECT_EQ(plan().programmes().front().measures,
              (std::vector<Measure>{{u"摸排底数"_s, MeasureState::Done}, {u"分类处置"_s, MeasureState::InHand}}));
}

TEST_F(PlanTables, CountAPortfolioOnce) {
    PlanPersonModel model(&m_editor);
    EXPECT_TRUE(model.paste({{u"张三"_s, u"副市长"_s, u"金融办; 档案馆"_s}}, {}, 0)) << lastSaid().toStdString();
    EXPECT_EQ(cell(model, 0, PlanPersonModel::Pledges), u"9"_s);
    EXPECT_TRUE(type(model, 0, PlanPersonModel::Units, u"经信局"_s));
    EXPECT_EQ(cell(model, 0, PlanPersonModel::Pledges), u"2"_s);
    EXPECT_FALSE(type(model, 0, PlanPersonModel::Units, u"财政局"_s));
}

TEST_F(PlanTables, KeepStepTemplates) {
    PlanTemplateModel model(&m_editor);
    PlanTemplateStepModel steps(&m_editor);
    EXPECT_TRUE(model.addUsual());
    EXPECT_TRUE(model.addUsual());
    EXPECT_EQ(model.rowCount(), 2);
    steps.showTemplate(0);
    EXPECT_EQ(steps.rowCount(), 4);
    EXPECT_TRUE(type(steps, 0, PlanTemplateStepModel::DaysBefore, u"45"_s));
    EXPECT_EQ(plan().plan().stepTemplates.front().steps.front().daysBefore, 45);
    EXPECT_FALSE(type(steps, 0, PlanTemplateStepModel::DaysBefore, u"-1"_s));
    EXPECT_TRUE(steps.removeAt({0}));
    EXPECT_EQ(steps.rowCount(), 3);
}

TEST_F(PlanTables, CannotBeTypedIntoByAReportingUnit) {
    m_plan.state().setActor({u"王五"_s, Role::ReportingUnit, {UnitsPlan::kIdleOffice}});
    PlanUnitModel model(&m_editor);
    EXPECT_FALSE(model.index(0, 0).flags().testFlag(Qt::ItemIsEditable));
}

}  // namespace pledge::test
