#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <tests/support/unitsplan.h>
#include <ui/models/planpledgemodel.h>
#include <ui/pages/planpage.h>
#include <ui/widgets/notice.h>
#include <ui/widgets/planbulkdialog.h>
#include <ui/widgets/planfield.h>
#include <ui/widgets/planfirststeps.h>
#include <ui/widgets/plangrid.h>
#include <ui/widgets/plangridpane.h>
#include <ui/widgets/planpledges.h>
#include <ui/widgets/planrowstable.h>
#include <ui/widgets/pledgeeditor.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

// the window at its smallest: without the navigation, menu, header and foot
constexpr QSize kSmallest{1366 - 176, 768 - 110};

class PlanPageTest : public testing::Test {
protected:
    PlanPageTest() : m_page(&m_plan.state(), Theme(), nullptr) {
        m_page.resize(kSmallest);
        m_page.show();
        QApplication::processEvents();
    }

    [[nodiscard]] const PlanSnapshot& plan() { return m_plan.state().standingPlan(); }
    [[nodiscard]] PlanGrid& grid(PlanPage::Tab tab = PlanPage::Pledges) { return *m_page.pane(tab)->table(); }
    [[nodiscard]] PledgeEditor& form() { return *m_page.pledges()->editor(); }
    [[nodiscard]] QString notice() { return m_page.findChild<Notice*>()->sentence(); }
    [[nodiscard]] PlanField& field(PledgeField wanted) {
        const auto fields = m_page.findChildren<PlanField*>();
        return **std::ranges::find(fields, wanted, &PlanField::field);
    }
    void type(PledgeField wanted, const QString& text) {
        auto* line = field(wanted).findChild<QLineEdit*>();
        line->selectAll();
        line->insert(text);
        Q_EMIT line->textEdited(line->text());
    }
    [[nodiscard]] QPushButton* button(const QString& text) {
        for (auto* each : m_page.findChildren<QPushButton*>()) {
            if (each->text() == text && each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }

    UnitsPlan m_plan;
    PlanPage m_page;
};

}  // namespace

TEST_F(PlanPageTest, OpensWithAFindingAndTheFirstPledgeInTheForm) {
    EXPECT_EQ(grid().model()->rowCount(), 10);
    EXPECT_EQ(form().pledge(), UnitsPlan::kNewLoans);
    EXPECT_EQ(field(PledgeField::Name).text(), u"新增贷款"_s);
    EXPECT_FALSE(form().hasUnsaved());
}

TEST_F(PlanPageTest, SavesTheFormAsOneStepThatUndoTakesBack) {
    type(PledgeField::Contact, u"王五"_s);
    type(PledgeField::Weight, u"2"_s);
    EXPECT_TRUE(form().hasUnsaved());
    EXPECT_TRUE(form().save());
    EXPECT_FALSE(form().hasUnsaved());
    EXPECT_EQ(plan().line(UnitsPlan::kNewLoans)->pledge->notes.contact, u"王五"_s);
    EXPECT_EQ(plan().line(UnitsPlan::kNewLoans)->pledge->weight, figure("2"));
    button(u"Undo"_s)->click();
    EXPECT_EQ(plan().line(UnitsPlan::kNewLoans)->pledge->notes.contact, QString());
    EXPECT_EQ(field(PledgeField::Weight).text(), u"1"_s);
}

TEST_F(PlanPageTest, SaysInTheRowWhatIsWrongAndWritesNothing) {
    type(PledgeField::Weight, u"heavy"_s);
    EXPECT_FALSE(form().save());
    const auto labels = field(PledgeField::Weight).findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(u"heavy"_s); }));
    EXPECT_EQ(plan().line(UnitsPlan::kNewLoans)->pledge->weight, figure("1"));
}

TEST_F(PlanPageTest, AsksBeforeItLeavesUnsavedEdits) {
    type(PledgeField::Contact, u"王五"_s);
    grid().chooseRow(1);
    EXPECT_EQ(form().pledge(), UnitsPlan::kNewLoans);
    ASSERT_NE(button(u"Save and go on"_s), nullptr);
    button(u"Stay here"_s)->click();
    EXPECT_EQ(grid().currentRow(), 0);
    grid().chooseRow(1);
    button(u"Save and go on"_s)->click();
    EXPECT_EQ(form().pledge(), UnitsPlan::kStockCompanies);
    EXPECT_EQ(plan().line(UnitsPlan::kNewLoans)->pledge->notes.contact, u"王五"_s);
    type(PledgeField::Contact, u"赵六"_s);
    grid().chooseRow(2);
    button(u"Discard and go on"_s)->click();
    EXPECT_EQ(form().pledge(), UnitsPlan::kListing);
    EXPECT_EQ(plan().line(UnitsPlan::kStockCompanies)->pledge->notes.contact, QString());
}

TEST_F(PlanPageTest, ShowsSignedTargetsReadOnlyAndLeadsToTheirRevision) {
    const QSignalSpy asked(&m_page, &PlanPage::reviseAsked);
    const auto tables = m_page.findChildren<PlanRowsTable*>();
    EXPECT_FALSE(tables.front()->model()->index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    ASSERT_NE(button(u"Revise…"_s), nullptr);
    button(u"Revise…"_s)->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<PledgeId>(), UnitsPlan::kNewLoans);
}

TEST_F(PlanPageTest, TypesANewPledgeWithItsMilestones) {
    QTest::keyClick(&grid(), Qt::Key_Insert);
    EXPECT_TRUE(form().hasUnsaved());
    type(PledgeField::Name, u"养老床位"_s);
    type(PledgeField::Owners, u"档案馆"_s);
    type(PledgeField::Measure, u"张"_s);
    QAbstractItemModel* milestones = m_page.findChildren<PlanRowsTable*>().front()->model();
    EXPECT_TRUE(milestones->setData(milestones->index(0, 0), u"2022-06-30"_s));
    EXPECT_TRUE(milestones->setData(milestones->index(0, 1), u"40"_s));
    EXPECT_TRUE(milestones->setData(milestones->index(1, 0), u"2022-12-31"_s));
    EXPECT_TRUE(milestones->setData(milestones->index(1, 1), u"100"_s));
    EXPECT_TRUE(form().save()) << notice().toStdString();
    const auto id = plan().findPledge(UnitsPlan::kIdleOffice, u"养老床位"_s);
    ASSERT_TRUE(id);
    const Pledge& saved = *plan().line(*id)->pledge;
    EXPECT_EQ(saved.milestones,
              (std::vector<Milestone>{{date("2022-06-30"), figure("40")}, {date("2022-12-31"), figure("100")}}));
    EXPECT_TRUE(saved.unit.wholeCases);
    EXPECT_EQ(form().pledge(), *id);
    EXPECT_EQ(grid().currentRow(), 10);
}

TEST_F(PlanPageTest, CopiesRowsThatCanBePastedBack) {
    m_page.showTab(PlanPage::Units);
    grid(PlanPage::Units).selectAll();
    grid(PlanPage::Units).copy();
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"Unit\tGroup\t"_s));
    const PlanSnapshot before = plan();
    grid(PlanPage::Units).chooseRow(0);
    grid(PlanPage::Units).paste();
    EXPECT_EQ(notice(), QString());
    EXPECT_EQ(plan().units(), before.units());
}

TEST_F(PlanPageTest, MovesAndDeletesRowsByKeys) {
    m_page.showTab(PlanPage::Units);
    PlanGrid& units = grid(PlanPage::Units);
    units.chooseRow(2);
    QTest::keyClick(&units, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(plan().units()[1].id, UnitsPlan::kIdleOffice);
    EXPECT_EQ(units.currentRow(), 1);
    QTest::keyClick(&units, Qt::Key_Delete);
    EXPECT_EQ(plan().unit(UnitsPlan::kIdleOffice), nullptr);
    units.chooseRow(0);
    QTest::keyClick(&units, Qt::Key_Delete);
    EXPECT_TRUE(notice().contains(u"金融办"_s)) << notice().toStdString();
}

TEST_F(PlanPageTest, ADraggedNumberMovesItsRow) {
    m_page.showTab(PlanPage::Units);
    PlanGrid& units = grid(PlanPage::Units);
    units.verticalHeader()->moveSection(2, 0);
    EXPECT_EQ(plan().units().front().id, UnitsPlan::kIdleOffice);
    EXPECT_EQ(units.verticalHeader()->visualIndex(2), 2);
    EXPECT_EQ(units.currentRow(), 0);
}

TEST_F(PlanPageTest, FiltersWhatItLists) {
    m_page.setFilter(u"贷"_s);
    EXPECT_EQ(grid().model()->rowCount(), 2);
    EXPECT_EQ(grid(PlanPage::Units).model()->rowCount(), 0);
    m_page.setFilter(QString());
    EXPECT_EQ(grid().model()->rowCount(), 10);
}

TEST_F(PlanPageTest, ChangesManyPledgesThroughTheDialog) {
    grid().selectAll();
    m_page.pledges()->changeMany();
    auto* dialog = m_page.findChild<PlanBulkDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->choose(PledgeField::Contact);
    dialog->setText(u"总值班室"_s);
    dialog->accept();
    const auto& rows = m_page.pledges()->model().rows();
    EXPECT_TRUE(std::ranges::all_of(rows, [](const Pledge& one) { return one.notes.contact == u"总值班室"_s; }));
    EXPECT_EQ(m_page.editor().undoStack().count(), 1);
}

TEST_F(PlanPageTest, AReportingUnitReadsIt) {
    m_plan.state().setActor({u"王五"_s, Role::ReportingUnit, {UnitsPlan::kIdleOffice}});
    EXPECT_EQ(button(u"Save"_s), nullptr);
    EXPECT_FALSE(button(u"New"_s)->isEnabled());
    QTest::keyClick(&grid(), Qt::Key_Delete);
    EXPECT_EQ(grid().model()->rowCount(), 10);
}

TEST_F(PlanPageTest, MarksThePlanAsSigned) {
    ASSERT_NE(button(u"Mark as signed"_s), nullptr);
    button(u"Mark as signed"_s)->click();
    EXPECT_EQ(plan().plan().signedOn, date("2022-07-08"));
    EXPECT_EQ(button(u"Mark as signed"_s), nullptr);
}

TEST(EmptyPlanPage, SaysWhatToDoFirst) {
    const QTemporaryDir folder;
    PlanState state([] { return QDateTime(QDate(2022, 1, 4), QTime(9, 0)); });
    const Actor lead{u"督查室"_s, Role::LeadOffice, {}};
    PlanDraft draft;
    draft.plan = plan2022();
    draft.plan.name = u"新计划"_s;
    auto workspace = Workspace::create(folder.filePath(u"empty.pledge"_s), draft, {lead, state.now()});
    ASSERT_TRUE(workspace);
    state.setActor(lead);
    state.setWorkspace(std::move(*workspace));
    PlanPage page(&state, Theme());
    page.resize(kSmallest);
    page.show();
    EXPECT_TRUE(page.findChild<PlanFirstSteps*>()->isVisible());
    PlanUnitModel units(&page.editor());
    ASSERT_TRUE(units.paste({{u"金融办"_s, u"department"_s}}, {}, 0));
    page.pledges()->addNew();
    EXPECT_FALSE(page.findChild<PlanFirstSteps*>()->isVisible());
    page.pledges()->editor()->discard();
    EXPECT_TRUE(page.findChild<PlanFirstSteps*>()->isVisible());
}

}  // namespace pledge::test
