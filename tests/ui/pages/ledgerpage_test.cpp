#include <core/plan/planrecords.h>
#include <core/workspace/ledgerkeeping.h>
#include <tests/support/entryplan.h>
#include <tests/support/ledgervalues.h>
#include <tests/support/modeltester.h>
#include <tests/support/planvalues.h>
#include <ui/dialogs/ledgerdialog.h>
#include <ui/pages/ledgerpage.h>
#include <ui/widgets/ledgergrid.h>
#include <ui/widgets/notice.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
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
    EXPECT_EQ(text(0, 0), u"甲有限公司"_s);
    EXPECT_TRUE(put(0, 2, u"2022/4/5"_s));
    EXPECT_EQ(text(0, 2), u"2022-04-05"_s);
    EXPECT_EQ(notice(), QString());
}

TEST_F(LedgerPageTest, PastesBlocksAllOrNothing) {
    grid().chooseRow(2);
    paste(u"丙公司\t东城街道\t2022-05-01\t1,000\n丁公司\t\t2022-05-02\t2\n"_s);
    ASSERT_EQ(model().caseCount(), 4);
    EXPECT_EQ(text(2, 3), u"1000"_s);
    EXPECT_EQ(text(3, 0), u"丁公司"_s);
    grid().chooseRow(0);
    paste(u"企业名称\t日期\n子公司\t2022-01-01\n丑公司\t一月\n"_s);
    EXPECT_EQ(text(0, 0), u"甲有限公司"_s);
    EXPECT_TRUE(notice().contains(u"Row 2"_s)) << notice().toStdString();
    paste(u"日期\t企业名称\n2022-01-01\t子公司\n2022-01-02\t丑公司\n"_s);
    EXPECT_EQ(text(0, 0), u"子公司"_s);
    EXPECT_EQ(text(1, 2), u"2022-01-02"_s);
    m_page->desk().undoStack().undo();
    EXPECT_EQ(text(0, 0), u"甲有限公司"_s);
    m_page->desk().undoStack().undo();
    EXPECT_EQ(model().caseCount(), 2);
}

TEST_F(LedgerPageTest, MarksWhatStandsTwice) {
    EXPECT_TRUE(model().markedRows().empty());
    EXPECT_TRUE(put(2, 0, u"甲股份有限公司"_s));
    EXPECT_EQ(model().markedRows(), (std::vector<int>{0, 2}));
    const QModelIndex mark = model().index(2, model().columnCount() - 1);
    EXPECT_EQ(mark.data().toString(), u"※ Twice"_s);
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

TEST_F(LedgerPageTest, DefinesALedgerFromATemplateAndChangesIt) {
    LedgerDialog* dialog = m_page->defineNew();
    dialog->templates()->setCurrentIndex(1);
    EXPECT_EQ(dialog->form().stages()->rowCount(), 3);
    dialog->nameField()->setText(u"招商项目"_s);
    dialog->form().addUse();
    dialog->form().uses()->item(0, LedgerForm::StageField)->setText(u"Signed"_s);
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
        for (const QSize size : {QSize(1366 - 176, 768 - 110), QSize(1920 - 176, 1080 - 110)}) {
            m_page->resize(size);
            QApplication::processEvents();
            const QPixmap picture = m_page->grab();
            EXPECT_EQ(m_page->width(), size.width());
            EXPECT_TRUE(folder.isEmpty() ||
                        picture.save(u"%1/ledger-%2-%3.png"_s.arg(folder, name, QString::number(size.width()))));
        }
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
