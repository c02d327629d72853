#include <core/plan/planrecords.h>
#include <core/workspace/ledgerkeeping.h>
#include <tests/support/entryplan.h>
#include <tests/support/ledgervalues.h>
#include <tests/support/modeltester.h>
#include <tests/support/planvalues.h>
#include <ui/dialogs/casesdialog.h>
#include <ui/dialogs/ledgerdialog.h>
#include <ui/pages/ledgerpage.h>
#include <ui/widgets/frozencolumn.h>
#include <ui/widgets/invitation.h>
#include <ui/widgets/ledgergrid.h>
#include <ui/widgets/notice.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class LedgerPageTest : public testing::Test {
protected:
    LedgerPageTest() {
        Ledger ledger = companies(0, {kJointStock});
        ledger.name = u"股改企业台账"_s;
        perform({{ledger, projects(0, {})}, {}, {}, {}});
        perform({{},
                 {company(0, 1, "甲有限公司", "东城街道", "2022-03-01", "120"),
                  company(0, 1, "乙公司", "西城街道", "2022-06-30", "80.5")},
                 {},
                 {}});
        m_page = std::make_unique<LedgerPage>(&m_plan.state(), Theme(), nullptr);
        m_page->resize(1366 - 176, 768 - 110);
        m_page->show();
        QApplication::processEvents();
    }

    void perform(const LedgerChanges& changes) {
        const Outcome done = m_plan.state().perform([&](Workspace& workspace, const Occasion& occasion) -> Outcome {
            const auto changed = changeLedgers(workspace, changes, occasion);
            return changed ? Outcome(Done{}) : Outcome(changed.error());
        });
        ASSERT_TRUE(done) << done.error().details.join(u' ').toStdString();
    }
    [[nodiscard]] const PlanRecords& records() { return m_plan.state().standingPlan().records(); }
    [[nodiscard]] LedgerModel& model() { return m_page->model(); }
    [[nodiscard]] LedgerGrid& grid() { return *m_page->grid(); }
    [[nodiscard]] QString notice() { return m_page->findChild<Notice*>()->sentence(); }
    bool put(int row, int column, const QString& text) { return model().setData(model().index(row, column), text); }
    [[nodiscard]] QString text(int row, int column) { return model().index(row, column).data().toString(); }
    /// Types into the cell under the cursor, and leaves it by that key.
    void type(const QString& text, Qt::Key leave) {
        if (m_page->focusWidget() == &grid()) {
            QTest::keyClick(&grid(), Qt::Key_F2);
        }
        QWidget* editor = m_page->focusWidget();
        auto* box = qobject_cast<QComboBox*>(editor);
        QLineEdit* line = box ? box->lineEdit() : qobject_cast<QLineEdit*>(editor);
        ASSERT_NE(line, nullptr);
        line->setText(text);
        if (box != nullptr) {
            box->completer()->setCompletionPrefix(text);
            box->completer()->complete();
        }
        const bool hasList = box != nullptr && box->completer()->popup()->isVisible();
        QTest::keyClick(hasList ? box->completer()->popup() : editor, leave);
        QApplication::processEvents();
        QApplication::setActiveWindow(m_page.get());  // as a desktop does once a list that hung open is gone
    }
    /// Column and row of the cursor.
    [[nodiscard]] QPoint place() { return {grid().currentIndex().column(), grid().currentIndex().row()}; }
    void paste(const QString& text) {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
    }

    EntryPlan m_plan;
    std::unique_ptr<LedgerPage> m_page;
};

}  // namespace

TEST_F(LedgerPageTest, ShowsTheLedgersTheirCasesAndWhatFollows) {
    const ModelTester tester(&model());
    EXPECT_EQ(m_page->findChild<QListWidget*>()->count(), 2);
    EXPECT_EQ(model().caseCount(), 2);
    EXPECT_EQ(model().rowCount(), 3);
    EXPECT_EQ(text(1, 3), u"80.5"_s);
    EXPECT_TRUE(m_page->footText().startsWith(u"2 cases; 金额 in all: 200.5 万元"_s))
        << m_page->footText().toStdString();
    EXPECT_TRUE(m_page->footText().contains(u"Ledger 2 家, nothing reported yet"_s));
    m_plan.state().setAsOf(Month(2022, 5));
    EXPECT_TRUE(m_page->footText().contains(u"Ledger 1 家, reported 14 家: the ledger has 13 家 less"_s))
        << m_page->footText().toStdString();
    EXPECT_TRUE(m_page->finding().contains(u"1 figures reported differ"_s)) << m_page->finding().toStdString();
}

TEST_F(LedgerPageTest, TakesANewCaseFromTheKeyboardAlone) {
    const ModelTester tester(&model());
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_Insert);
    QTest::keyClick(&grid(), Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, u"Gamma"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
    ASSERT_EQ(model().caseCount(), 3);
    EXPECT_EQ(text(2, 0), u"Gamma"_s);
    EXPECT_EQ(records().ledgerRows[2].cells[0], u"Gamma"_s);
    m_page->desk().undoStack().undo();
    EXPECT_EQ(model().caseCount(), 2);
    m_page->desk().undoStack().redo();
    EXPECT_EQ(model().caseCount(), 3);
}

TEST_F(LedgerPageTest, RefusesWhatDoesNotFitAndSaysWhy) {
    EXPECT_FALSE(put(0, 2, u"6月"_s));
    EXPECT_TRUE(notice().contains(u"6月"_s)) << notice().toStdString();
    EXPECT_FALSE(model().index(0, 2).data(PlanTableModel::ProblemRole).toString().isEmpty());
    EXPECT_FALSE(put(0, 0, {}));
    EXPECT_EQ(records().ledgerRows[0].cells[0], u"甲有限公司"_s);
    model().dropRefused(model().index(0, 1));
    EXPECT_EQ(text(0, 0), QString()) << "another cell's Esc gives nothing up";
    model().dropRefused(model().index(0, 0));
    EXPECT_EQ(text(0, 0), u"甲有限公司"_s);
    EXPECT_TRUE(put(0, 2, u"2022/4/5"_s));
    EXPECT_EQ(text(0, 2), u"2022-04-05"_s);
    EXPECT_EQ(notice(), QString());
}

TEST_F(LedgerPageTest, ANewCaseIsTypedAlongItsRow) {
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_Insert);
    type(u"Gamma"_s, Qt::Key_Tab);
    EXPECT_EQ(place(), QPoint(1, 2));
    ASSERT_EQ(model().caseCount(), 3);
    type(u"west"_s, Qt::Key_Tab);
    EXPECT_EQ(place(), QPoint(1, 2)) << "a town that is none holds the cursor";
    EXPECT_FALSE(notice().isEmpty());
    type(u"西城"_s, Qt::Key_Tab);
    EXPECT_EQ(text(2, 1), u"西城街道"_s);
    type(u"2022-07-01"_s, Qt::Key_Tab);
    type(u"12.5"_s, Qt::Key_Return);
    EXPECT_EQ(records().ledgerRows[2].cells, (QStringList{u"Gamma"_s, u"西城街道"_s, u"2022-07-01"_s, u"12.5"_s}));
    EXPECT_EQ(place(), QPoint(0, 3)) << "Enter goes to where the run of Tabs began, a row below";
    type(u"Delta"_s, Qt::Key_Return);
    EXPECT_EQ(model().caseCount(), 4);
    EXPECT_EQ(place(), QPoint(0, 4));
}

TEST_F(LedgerPageTest, TabNeverLeavesForAButton) {
    grid().setFocus();
    grid().chooseRow(0, 3);
    for (int step = 0; step < 12; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_TRUE(QApplication::focusWidget() == &grid() || step > 9) << step;
    }
}

TEST_F(LedgerPageTest, ANewCaseWaitsForAllThatIsRequired) {
    Ledger strict = companies(0, {});
    strict.name = u"严格台账"_s;
    strict.columns[2].isRequired = true;
    perform({{strict}, {}, {}, {}});
    m_page->showLedger(LedgerId(3));
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_Insert);
    type(u"Gamma"_s, Qt::Key_Return);
    EXPECT_EQ(model().caseCount(), 0);
    EXPECT_EQ(place(), QPoint(2, 0));
    EXPECT_TRUE(notice().contains(u"日期"_s)) << notice().toStdString();
    type(u"2022-07-01"_s, Qt::Key_Return);
    EXPECT_EQ(model().caseCount(), 1);
    EXPECT_EQ(place().y(), 1);
}

TEST_F(LedgerPageTest, ARefusedTextStaysUntilItIsGivenUp) {
    grid().setFocus();
    grid().chooseRow(0, 2);
    type(u"2022-13-01"_s, Qt::Key_Return);
    EXPECT_EQ(place(), QPoint(2, 0));
    EXPECT_EQ(text(0, 2), u"2022-13-01"_s);
    EXPECT_EQ(records().ledgerRows[0].cells[2], u"2022-03-01"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(text(0, 2), u"2022-03-01"_s);
    EXPECT_EQ(notice(), QString());
}

TEST_F(LedgerPageTest, ShowsWhatABlockWouldWriteBeforeItIsWritten) {
    grid().chooseRow(2);
    paste(
        u"丙公司\t东城街道\t2022-05-01\t1,000\n丁公司\t\t一月\t2\n甲股份有限公司\t\t\t3\t\t\t越界\n"
        "甲股份有限公司\t\t2022-05-09\n"_s);
    auto* dialog = m_page->findChild<CasesDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(model().caseCount(), 2);
    const auto* shown = dialog->findChild<CasePreviewModel*>();
    const CasePreview& preview = shown->preview();
    EXPECT_EQ(preview.count(CaseFate::Added), 1);
    EXPECT_EQ(preview.count(CaseFate::Refused), 2);
    EXPECT_EQ(preview.count(CaseFate::Twice), 1);
    EXPECT_TRUE(preview.lines[1].said.contains(u"一月"_s)) << preview.lines[1].said.toStdString();
    EXPECT_TRUE(preview.lines[2].said.contains(u"越界"_s)) << preview.lines[2].said.toStdString();
    EXPECT_TRUE(preview.lines[3].said.contains(u"row 1"_s)) << preview.lines[3].said.toStdString();
    dialog->takeClean();
    ASSERT_EQ(model().caseCount(), 3);
    EXPECT_EQ(text(2, 3), u"1000"_s);
    m_page->desk().undoStack().undo();
    EXPECT_EQ(model().caseCount(), 2);
}

TEST_F(LedgerPageTest, ABlockWithHeadingsGoesToItsColumns) {
    grid().chooseRow(0);
    CasesDialog* dialog = m_page->openPaste(
        {{u"日期"_s, u"企业名称"_s}, {u"2022-01-01"_s, u"子公司"_s}, {{}, u"丑公司"_s}}, {0, 1, 2}, 0);
    ASSERT_NE(dialog, nullptr);
    const auto* shown = dialog->findChild<CasePreviewModel*>();
    EXPECT_EQ(shown->preview().lines[0].read.number, 2);
    EXPECT_TRUE(shown->preview().lines[0].content.contains(u"2022-03-01 → 2022-01-01"_s));
    dialog->takeAll();
    EXPECT_EQ(text(0, 0), u"子公司"_s);
    EXPECT_EQ(text(0, 2), u"2022-01-01"_s);
    EXPECT_EQ(text(1, 2), u"2022-06-30"_s) << "an empty cell changes nothing";
}

TEST_F(LedgerPageTest, ABlockPastedIntoAnOpenCellIsLookedAtFirst) {
    QApplication::clipboard()->setText(u"丙公司\t东城街道\n丁公司\t西城街道\n"_s);
    for (const int column : {0, 1, 2}) {
        const QString before = text(0, column);
        grid().chooseRow(0);
        grid().setCurrentIndex(grid().model()->index(0, column));
        QTest::keyClick(&grid(), Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        auto* dialog = m_page->findChild<CasesDialog*>();
        ASSERT_NE(dialog, nullptr) << column;
        EXPECT_EQ(dialog->findChild<CasePreviewModel*>()->preview().lines.size(), 2U);
        EXPECT_EQ(text(0, column), before);
        delete dialog;
    }
}

TEST_F(LedgerPageTest, TakesTheGoodRowsOfATableWithoutTheBad) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"台账.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("企业名称,日期,金额\n甲有限公司,2022-03-02,120\n丙公司,三月,1\n丁公司,2022-05-05,7\n");
    file.close();
    FilePrompts prompts;
    prompts.open = [path](QWidget*, const QString&, FileKind) { return path; };
    m_page->setPrompts(prompts);
    CasesDialog* dialog = m_page->importCases();
    ASSERT_NE(dialog, nullptr);
    const CasePreview preview = dialog->findChild<CasePreviewModel*>()->preview();
    ASSERT_EQ(preview.lines.size(), 3U);
    EXPECT_EQ(preview.lines[0].fate, CaseFate::Changed);
    EXPECT_EQ(preview.lines[1].fate, CaseFate::Refused);
    EXPECT_EQ(preview.lines[1].read.number, 3);
    dialog->takeAll();
    EXPECT_EQ(model().caseCount(), 3);
    EXPECT_EQ(text(0, 2), u"2022-03-02"_s);
    EXPECT_EQ(text(2, 0), u"丁公司"_s);
}

TEST_F(LedgerPageTest, TheFirstColumnStaysInSight) {
    m_page->resize(560, 500);
    QApplication::processEvents();
    const auto* frozen = grid().findChild<FrozenColumn*>();
    EXPECT_EQ(frozen->covered(), 0);
    grid().setCurrentIndex(grid().model()->index(0, grid().model()->columnCount() - 1));
    ASSERT_GT(grid().horizontalScrollBar()->value(), 0);
    EXPECT_EQ(frozen->covered(), grid().columnWidth(0));
    grid().setCurrentIndex(grid().model()->index(0, 1));
    EXPECT_GE(grid().columnViewportPosition(1), frozen->covered());
}

TEST_F(LedgerPageTest, AnEmptyLedgersColumnsHaveRoomForWhatComes) {
    m_page->showLedger(LedgerId(2));
    EXPECT_GE(grid().columnWidth(0), 184);
    EXPECT_GE(grid().columnWidth(4), 104);
    EXPECT_TRUE(put(0, 0, u"永康经济开发区智能装备产业园二期工程"_s));
    EXPECT_GE(grid().columnWidth(0), grid().fontMetrics().horizontalAdvance(text(0, 0)));
}

TEST_F(LedgerPageTest, MarksWhatStandsTwice) {
    EXPECT_TRUE(model().markedRows().empty());
    EXPECT_TRUE(put(2, 0, u"甲股份有限公司"_s));
    EXPECT_EQ(model().markedRows(), (std::vector<int>{0, 2}));
    EXPECT_TRUE(m_page->finding().endsWith(u"; 1 cases stand twice"_s)) << m_page->finding().toStdString();
    const QModelIndex mark = model().index(2, model().columnCount() - 1);
    EXPECT_EQ(mark.data().toString(), u"≡ Twice"_s);
    EXPECT_TRUE(mark.data(Qt::ToolTipRole).toString().contains(u"row 1"_s));
    m_page->findChild<QCheckBox*>()->setChecked(true);
    EXPECT_EQ(grid().model()->rowCount(), 2);
    m_page->findChild<QCheckBox*>()->setChecked(false);
    m_page->setFilter(u"乙"_s);
    EXPECT_EQ(grid().model()->rowCount(), 1);
}

TEST_F(LedgerPageTest, MovesACaseThroughItsStages) {
    m_page->showLedger(LedgerId(2));
    EXPECT_TRUE(put(0, 0, u"一期"_s));
    const int stage = 3;
    EXPECT_EQ(model().headerData(stage, Qt::Horizontal, Qt::DisplayRole).toString(), u"Stage"_s);
    EXPECT_TRUE(put(0, stage, u"开工"_s));
    EXPECT_EQ(text(0, stage + 2), u"2022-07-04"_s);
    EXPECT_TRUE(put(0, stage + 2, u"2022-06-20"_s));
    EXPECT_TRUE(put(0, stage + 1, u"2022-06-01"_s));
    EXPECT_EQ(text(0, stage), u"开工"_s);
    EXPECT_TRUE(put(0, stage, u"签约"_s));
    EXPECT_EQ(text(0, stage + 2), QString());
    EXPECT_FALSE(put(0, stage, u"封顶"_s));
    model().dropRefused(model().index(0, stage));
    EXPECT_EQ(model().index(0, stage).data(PlanTableModel::OptionsRole).toStringList().size(), 4);
}

TEST_F(LedgerPageTest, LetsAUnitKeepItsOwnCasesAlone) {
    m_plan.state().setActor({u"王五"_s, Role::ReportingUnit, {kFinanceOffice}});
    EXPECT_TRUE(put(2, 0, u"丙公司"_s));
    EXPECT_EQ(records().ledgerRows[2].unit, kFinanceOffice);
    EXPECT_FALSE(put(0, 0, u"别名"_s));
    EXPECT_TRUE(put(2, 3, u"5"_s));
    m_plan.state().setActor({u"赵六"_s, Role::Leader, {}});
    EXPECT_EQ(model().rowCount(), 3);
    EXPECT_FALSE(put(2, 3, u"6"_s));
}

TEST_F(LedgerPageTest, RemovesCasesAndEmptiesCells) {
    grid().chooseRow(0, 3);
    QTest::keyClick(&grid(), Qt::Key_Delete);
    EXPECT_EQ(text(0, 3), QString());
    QTest::keyClick(&grid(), Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(model().caseCount(), 1);
    m_page->desk().undoStack().undo();
    m_page->desk().undoStack().undo();
    EXPECT_EQ(text(0, 3), u"120"_s);
}

TEST_F(LedgerPageTest, WithoutALedgerItOffersItsTemplatesInThePage) {
    auto* invitation = m_page->findChild<Invitation*>();
    EXPECT_FALSE(invitation->isVisible());
    EntryPlan bare;
    m_page = std::make_unique<LedgerPage>(&bare.state(), Theme(), nullptr);
    m_page->resize(1366 - 176, 768 - 110);
    m_page->show();
    QApplication::processEvents();
    EXPECT_FALSE(m_page->grid()->isVisible());
    invitation = m_page->findChild<Invitation*>();
    const auto ways = invitation->findChildren<QPushButton*>();
    ASSERT_EQ(ways.size(), 3);
    for (const auto* label : invitation->findChildren<QLabel*>()) {
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
    }
    ways[1]->click();
    const auto* dialog = m_page->findChild<LedgerDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->templates()->currentText(), ways[1]->text());
    m_page.reset();
}

TEST_F(LedgerPageTest, DefinesALedgerFromATemplateAndChangesIt) {
    LedgerDialog* dialog = m_page->defineNew();
    dialog->templates()->setCurrentIndex(1);
    EXPECT_EQ(dialog->form().stages()->rowCount(), 3);
    dialog->nameField()->setText(u"招商项目"_s);
    dialog->form().addUse();
    dialog->form().uses()->item(0, LedgerForm::StageField)->setText(u"Signed"_s);
    EXPECT_EQ(dialog->form().uses()->item(0, LedgerForm::PledgeField)->text(), QString());
    dialog->keep();
    EXPECT_EQ(records().ledgers.size(), 2U);
    ASSERT_TRUE(dialog->form().fault());
    EXPECT_EQ(dialog->form().fault()->said, u"Pledges it feeds, row 1, “Pledge”: it is empty"_s);
    auto* uses = qobject_cast<QTableView*>(dialog->focusWidget());
    ASSERT_NE(uses, nullptr);
    EXPECT_EQ(uses->currentIndex(), uses->model()->index(0, LedgerForm::PledgeField));
    uses->edit(uses->currentIndex());
    auto* box = uses->findChild<QComboBox*>();
    ASSERT_NE(box, nullptr);
    box->lineEdit()->setText(u"股份"_s);
    box->completer()->setCompletionPrefix(u"股份"_s);
    box->completer()->complete();
    QTest::keyClick(box->completer()->popup(), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_TRUE(uses->model()->index(0, 0).data().toString().contains(u"股份"_s));
    dialog->keep();
    ASSERT_EQ(records().ledgers.size(), 3U);
    EXPECT_EQ(model().ledger()->name, u"招商项目"_s);
    EXPECT_EQ(records().ledgers[2].uses.size(), 1U);
    QApplication::processEvents();
    m_page->showLedger(LedgerId(1));
    dialog = m_page->changeShown();
    LedgerForm::removeRows(*dialog->form().columns(), {3});
    dialog->keep();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(records().ledgers[0].columns.size(), 4U);
    dialog->form().show(records().ledgers[0]);
    LedgerForm::moveRow(*dialog->form().columns(), 3, 1);
    dialog->keep();
    EXPECT_EQ(records().ledgers[0].columns[1].name, u"金额"_s);
    EXPECT_EQ(text(1, 1), u"80.5"_s);
    m_page->desk().undoStack().undo();
    EXPECT_EQ(text(1, 3), u"80.5"_s);
}

TEST_F(LedgerPageTest, CanBeDrawnInEverySizeAndShade) {
    put(2, 0, u"甲股份有限公司"_s);
    const QString folder = qEnvironmentVariable("PLEDGE_PICTURES");
    for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
        const Theme theme(shade);
        qApp->setPalette(theme.palette());
        qApp->setStyleSheet(theme.styleSheet());
        m_page->setTheme(theme);
        const QString name = shade == Theme::Shade::Dark ? u"dark"_s : u"light"_s;
        for (const QSize size :
             {QSize(1366 - 176, 768 - 110), QSize(1920 - 176, 1080 - 110), QSize(3840 - 176, 2160 - 110)}) {
            m_page->resize(size);
            QApplication::processEvents();
            const QPixmap picture = m_page->grab();
            EXPECT_EQ(m_page->width(), size.width());
            EXPECT_TRUE(folder.isEmpty() ||
                        picture.save(u"%1/ledger-%2-%3.png"_s.arg(folder, name, QString::number(size.width()))));
        }
        grid().chooseRow(3);
        CasesDialog* cases = m_page->openPaste({{u"丙公司"_s, u"东城街道"_s, u"2022-05-01"_s, u"1,000"_s},
                                                {u"丁公司"_s, {}, u"一月"_s},
                                                {u"乙有限公司"_s}},
                                               {3}, 0);
        const QPixmap preview = cases->grab();
        EXPECT_TRUE(folder.isEmpty() || preview.save(u"%1/cases-%2.png"_s.arg(folder, name)));
        cases->close();
        LedgerDialog* dialog = m_page->changeShown();
        for (const auto tab : {LedgerDialog::Columns, LedgerDialog::Stages, LedgerDialog::Uses}) {
            dialog->showTab(tab);
            const QPixmap picture = dialog->grab();
            EXPECT_TRUE(folder.isEmpty() ||
                        picture.save(u"%1/ledgerdialog-%2-%3.png"_s.arg(folder, name, QString::number(tab))));
        }
        dialog->close();
    }
    qApp->setStyleSheet({});
    qApp->setPalette(Theme().palette());
}

TEST_F(LedgerPageTest, ScrollsAndEditsTenThousandCases) {
    LedgerChanges many;
    for (int at = 0; at < 10'000; ++at) {
        const QByteArray name = "企业" + QByteArray::number(at);
        many.rows.push_back(company(0, 1, name.constData(), "东城街道", "2022-06-01", "1"));
    }
    perform(many);
    EXPECT_EQ(model().caseCount(), 10'002);
    grid().scrollToBottom();
    EXPECT_GT(grid().rowAt(1), 9'900);
    EXPECT_TRUE(put(9000, 3, u"2"_s));
}

}  // namespace pledge::test
