#include <core/plan/planrecords.h>
#include <core/workspace/ledgerkeeping.h>
#include <tests/support/entryplan.h>
#include <tests/support/ledgervalues.h>
#include <tests/support/modeltester.h>
#include <tests/support/planvalues.h>
#include <ui/dialogs/casesdialog.h>
#include <ui/dialogs/ledgerdialog.h>
#include <ui/models/typedtext.h>
#include <ui/pages/ledgerpage.h>
#include <ui/widgets/ledgergrid.h>
#include <ui/widgets/notice.h>

#include <QAbstractItemModel>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

/// Two ledgers of one template whose date is required, so that a case with a name alone stays half-typed; and the same
/// file in another program's hands.
class LedgerElsewhereTest : public testing::Test {
protected:
    LedgerElsewhereTest() {
        define(m_plan.state());
        m_page = std::make_unique<LedgerPage>(&m_plan.state(), Theme(), nullptr);
        m_page->resize(1190, 660);
        m_page->show();
        QApplication::processEvents();
    }

    static Ledger strict(const QString& name) {
        Ledger ledger = companies(0, {});
        ledger.name = name;
        ledger.columns[2].isRequired = true;
        return ledger;
    }
    static void define(PlanState& state) {
        const Outcome done = state.perform([](Workspace& workspace, const Occasion& occasion) {
            return written(workspace, occasion, {{strict(u"企业台账"_s), strict(u"招引台账"_s)}, {}, {}, {}});
        });
        EXPECT_TRUE(done);
    }
    static Outcome written(Workspace& workspace, const Occasion& occasion, const LedgerChanges& changes) {
        const auto changed = changeLedgers(workspace, changes, occasion);
        return changed ? Outcome(Done{}) : Outcome(changed.error());
    }
    void perform(const LedgerChanges& changes) {
        EXPECT_TRUE(m_plan.state().perform(
            [&](Workspace& workspace, const Occasion& occasion) { return written(workspace, occasion, changes); }));
    }
    void otherWrites(const LedgerChanges& changes) {
        const auto other = Workspace::open(m_plan.path(), Access::ReadWrite);
        ASSERT_TRUE(other);
        EXPECT_TRUE(written(**other, {{u"王五"_s, Role::LeadOffice, {}}, m_plan.state().now()}, changes));
    }
    [[nodiscard]] const PlanRecords& records() { return m_plan.state().standingPlan().records(); }
    [[nodiscard]] LedgerModel& model() { return m_page->model(); }
    [[nodiscard]] LedgerGrid& grid() { return *m_page->grid(); }
    [[nodiscard]] QString notice() { return m_page->findChild<Notice*>()->sentence(); }
    bool put(int row, int column, const QString& text) { return model().setData(model().index(row, column), text); }
    [[nodiscard]] QString text(int row, int column) { return model().index(row, column).data().toString(); }

    EntryPlan m_plan;
    std::unique_ptr<LedgerPage> m_page;
};

}  // namespace

TEST_F(LedgerElsewhereTest, AHalfTypedCaseStaysInItsPlan) {
    EXPECT_TRUE(put(0, 0, u"甲公司"_s));
    EXPECT_FALSE(put(0, 3, u"很多"_s));
    EXPECT_EQ(text(0, 0), u"甲公司"_s);
    EntryPlan other;
    define(other.state());
    m_plan.state().setWorkspace(*Workspace::open(other.path(), Access::ReadWrite));
    EXPECT_EQ(model().ledger()->name, u"企业台账"_s);
    EXPECT_EQ(text(0, 0), QString());
    EXPECT_EQ(text(0, 3), QString());
    EXPECT_EQ(model().missingIn(0), -1);
}

TEST_F(LedgerElsewhereTest, AHalfTypedCaseWaitsWhileAnotherLedgerIsLookedAt) {
    EXPECT_TRUE(put(0, 0, u"甲公司"_s));
    m_page->showLedger(LedgerId(2));
    EXPECT_EQ(text(0, 0), QString());
    m_page->showLedger(LedgerId(1));
    EXPECT_EQ(text(0, 0), u"甲公司"_s);
    EXPECT_TRUE(put(0, 2, u"2022-05-01"_s));
    EXPECT_EQ(model().caseCount(), 1);
    m_page->showLedger(LedgerId(2));
    m_page->showLedger(LedgerId(1));
    EXPECT_EQ(text(1, 0), QString());
}

TEST_F(LedgerElsewhereTest, AHalfTypedCaseComesBackAfterACrash) {
    const QTemporaryDir folder;
    {
        TypedText typed(folder.path());
        typed.setPlan(m_plan.path());
        m_page->keepTyped(&typed);
        m_page->showLedger(LedgerId(2));
        EXPECT_TRUE(put(0, 0, u"甲公司"_s));
        EXPECT_TRUE(put(0, 3, u"120"_s));
        typed.flush();
        m_page->keepTyped(nullptr);
    }
    TypedText again(folder.path());
    again.setPlan(m_plan.path());
    ASSERT_EQ(again.left().size(), 1U);
    const TypedNote note = again.left().front();
    EXPECT_EQ(note.words, u"a new case of “招引台账”"_s);
    EXPECT_EQ(note.text, u"甲公司, 120"_s);
    m_page = std::make_unique<LedgerPage>(&m_plan.state(), Theme(), nullptr);
    m_page->keepTyped(&again);
    ASSERT_TRUE(m_page->ownsTyped(note));
    m_page->restoreTyped(note);
    EXPECT_EQ(model().ledger()->name, u"招引台账"_s);
    EXPECT_EQ(text(0, 0), u"甲公司"_s);
    EXPECT_EQ(text(0, 3), u"120"_s);
    EXPECT_TRUE(records().ledgerRows.empty());
    again.takeUp(note.place);
    EXPECT_TRUE(put(0, 2, u"2022-05-01"_s));
    ASSERT_EQ(records().ledgerRows.size(), 1U);
    again.flush();
    TypedText last(folder.path());
    last.setPlan(m_plan.path());
    EXPECT_TRUE(last.left().empty());
    m_page->keepTyped(nullptr);
}

TEST_F(LedgerElsewhereTest, ABlockPastedOntoAHalfTypedCaseCompletesIt) {
    EXPECT_TRUE(put(0, 0, u"甲公司"_s));
    CasesDialog* dialog = m_page->openPaste({{u"2022-05-01"_s, u"1"_s}}, {0}, 2);
    ASSERT_NE(dialog, nullptr);
    dialog->takeAll();
    ASSERT_EQ(records().ledgerRows.size(), 1U);
    EXPECT_EQ(records().ledgerRows[0].cells[0], u"甲公司"_s);
    EXPECT_EQ(text(1, 0), QString());
    EXPECT_EQ(model().missingIn(1), -1);
}

TEST_F(LedgerElsewhereTest, TheRowForANewCaseComesAndGoesWithTheRightToAddOne) {
    perform({{}, {company(0, 1, "甲公司", "东城街道", "2022-03-01", "120")}, {}, {}});
    const ModelTester tester(&model());
    const ModelTester seen(grid().model());
    EXPECT_EQ(grid().model()->rowCount(), 2);
    m_plan.state().setActor({u"赵六"_s, Role::Leader, {}});
    EXPECT_EQ(model().rowCount(), 1);
    EXPECT_EQ(grid().model()->rowCount(), 1);
    m_plan.state().setActor({u"李四"_s, Role::LeadOffice, {}});
    EXPECT_EQ(grid().model()->rowCount(), 2);
    grid().goToNew();
    EXPECT_EQ(grid().currentIndex().row(), 1);
}

TEST_F(LedgerElsewhereTest, WhatIsTakenIsHeldAgainstTheLedgerAsItStands) {
    perform({{}, {company(0, 1, "甲公司", "东城街道", "2022-03-01", "120")}, {}, {}});
    CasesDialog* dialog = m_page->openPaste({{u"121"_s}, {u"7"_s}}, {0}, 3);
    ASSERT_NE(dialog, nullptr);
    LedgerRow elsewhere = records().ledgerRows[0];
    elsewhere.cells[0] = u"甲股份公司"_s;
    otherWrites({{}, {elsewhere}, {}, {}});
    dialog->takeAll();
    EXPECT_TRUE(dialog->isVisible()) << "what was looked at is no longer what would be written";
    EXPECT_EQ(records().ledgerRows[0].cells[3], u"120"_s);
    dialog->takeAll();
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(records().ledgerRows[0].cells[0], u"甲股份公司"_s);
    EXPECT_EQ(records().ledgerRows[0].cells[3], u"121"_s);
}

TEST_F(LedgerElsewhereTest, NothingIsTakenIntoALedgerThatWasSetUpAnew) {
    perform({{}, {company(0, 1, "甲公司", "东城街道", "2022-03-01", "120")}, {}, {}});
    CasesDialog* dialog = m_page->openPaste({{u"121"_s}}, {0}, 3);
    ASSERT_NE(dialog, nullptr);
    Ledger wider = records().ledgers[0];
    wider.columns.push_back({u"备注"_s, LedgerColumnType::Text, LedgerMeaning::None, false, {}, {}});
    LedgerRow row = records().ledgerRows[0];
    row.cells.append(QString());
    otherWrites({{wider}, {row}, {}, {}});
    ASSERT_TRUE(m_plan.state().refresh());
    EXPECT_FALSE(dialog->findChild<QPushButton*>(u"casesAll"_s)->isEnabled());
    dialog->takeAll();
    EXPECT_EQ(records().ledgerRows[0].cells[3], u"120"_s);
    dialog->close();
}

TEST_F(LedgerElsewhereTest, ALedgerChangedElsewhereIsNotSetUpFromAnOlderState) {
    LedgerDialog* dialog = m_page->changeShown();
    LedgerForm::moveRow(*dialog->form().columns(), 3, 1);
    Ledger other = records().ledgers[0];
    std::swap(other.columns[1], other.columns[2]);
    otherWrites({{other}, {}, {}, {}});
    dialog->keep();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(records().ledgers[0].columns, other.columns);
    dialog->close();
}

TEST_F(LedgerElsewhereTest, ALedgerDeletedBehindTheFilePromptIsNeitherReadNorWritten) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"台账.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("企业名称,日期,金额\n甲公司,2022-03-02,120\n");
    file.close();
    const QString out = folder.filePath(u"台账.xlsx"_s);
    const auto remove = [this](LedgerId id) {
        otherWrites({{}, {}, {id}, {}});
        EXPECT_TRUE(m_plan.state().refresh());
    };
    FilePrompts prompts;
    prompts.open = [&](QWidget*, const QString&, FileKind) {
        remove(LedgerId(1));
        return path;
    };
    prompts.save = [&](QWidget*, const QString&, const QString&, Replacing) {
        remove(LedgerId(2));
        return out;
    };
    m_page->setPrompts(prompts);
    EXPECT_EQ(m_page->importCases(), nullptr);
    EXPECT_EQ(notice(), u"This ledger has been deleted elsewhere in the meantime."_s);
    m_page->exportCases();
    EXPECT_FALSE(QFileInfo::exists(out));
}

}  // namespace pledge::test
