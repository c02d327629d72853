#include <tests/support/printers.h>
#include <tests/support/unitsplan.h>
#include <ui/models/planeditor.h>

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class PlanEditorTest : public testing::Test {
protected:
    PlanEditorTest() : m_editor(&m_plan.state()), m_said(&m_editor, &PlanEditor::said) {}

    [[nodiscard]] const OrgUnit& unit() const { return *m_plan.state().standingPlan().unit(UnitsPlan::kIdleOffice); }
    bool rename(const QString& name) {
        PlanChanges changes;
        changes.units = {unit()};
        changes.units.front().name = name;
        return m_editor.apply(changes, u"renamed"_s);
    }
    [[nodiscard]] QString lastSaid() const { return m_said.isEmpty() ? QString() : m_said.last().first().toString(); }

    mutable UnitsPlan m_plan;
    PlanEditor m_editor;
    QSignalSpy m_said;
};

}  // namespace

TEST_F(PlanEditorTest, WritesAnActThatCanBeUndoneAndDoneAgain) {
    EXPECT_TRUE(rename(u"市档案馆"_s));
    EXPECT_EQ(unit().name, u"市档案馆"_s);
    EXPECT_EQ(m_editor.undoStack().undoText(), u"renamed"_s);
    m_editor.undoStack().undo();
    EXPECT_EQ(unit().name, u"档案馆"_s);
    m_editor.undoStack().redo();
    EXPECT_EQ(unit().name, u"市档案馆"_s);
}

TEST_F(PlanEditorTest, SaysWhyAnActWasRefusedAndKeepsNoStepOfIt) {
    EXPECT_FALSE(rename(u"金融办"_s));
    EXPECT_TRUE(lastSaid().contains(u"金融办"_s)) << lastSaid().toStdString();
    EXPECT_EQ(unit().name, u"档案馆"_s);
    EXPECT_EQ(m_editor.undoStack().count(), 0);
}

TEST_F(PlanEditorTest, WritesNothingWhereNothingDiffers) {
    const auto before = m_plan.state().workspace()->journal();
    EXPECT_TRUE(rename(u"档案馆"_s));
    EXPECT_EQ(m_editor.undoStack().count(), 0);
    EXPECT_EQ(m_plan.state().workspace()->journal()->size(), before->size());
}

TEST_F(PlanEditorTest, DoesNotTakeBackWhatHasBeenChangedElsewhereSince) {
    ASSERT_TRUE(rename(u"市档案馆"_s));
    PlanChanges elsewhere;
    elsewhere.units = {unit()};
    elsewhere.units.front().name = u"档案中心"_s;
    ASSERT_TRUE(m_plan.state().change(elsewhere));
    m_editor.undoStack().undo();
    EXPECT_EQ(unit().name, u"档案中心"_s);
    EXPECT_EQ(m_editor.undoStack().count(), 0);
    EXPECT_TRUE(lastSaid().contains(u"elsewhere"_s));
}

TEST_F(PlanEditorTest, IsReadOnlyForAReportingUnit) {
    EXPECT_TRUE(m_editor.mayEdit());
    m_plan.state().setActor({u"王五"_s, Role::ReportingUnit, {UnitsPlan::kIdleOffice}});
    EXPECT_FALSE(m_editor.mayEdit());
    EXPECT_FALSE(rename(u"市档案馆"_s));
    EXPECT_EQ(lastSaid(), m_editor.readOnlySentence());
    EXPECT_EQ(unit().name, u"档案馆"_s);
}

TEST_F(PlanEditorTest, ForgetsItsStepsWhenThePlanIsClosed) {
    ASSERT_TRUE(rename(u"市档案馆"_s));
    m_plan.state().setWorkspace(nullptr);
    EXPECT_EQ(m_editor.undoStack().count(), 0);
    EXPECT_FALSE(m_editor.mayEdit());
}

}  // namespace pledge::test
