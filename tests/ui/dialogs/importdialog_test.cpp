#include <tests/support/entryplan.h>
#include <tests/support/modeltester.h>
#include <tests/support/planvalues.h>
#include <tests/ui/dialogs/dialoghand.h>
#include <ui/dialogs/dialogtable.h>
#include <ui/dialogs/importdialog.h>
#include <ui/models/importissuesmodel.h>
#include <ui/models/importpreviewmodel.h>
#include <ui/planactions.h>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::EntryPlan;
using test::figure;

class ImportDialogTest : public testing::Test {
protected:
    ImportDialogTest() {
        m_dialog = new ImportDialog(&m_plan.state(), {}, Theme(), &m_window);
        m_dialog->open();
    }

    void readSheet(const QByteArray& text) { read(ImportKind::Actuals, text, u"figures found"_s); }
    void read(ImportKind kind, const QByteArray& text, const QString& words = u"rows read"_s) {
        const QString path = m_folder.filePath(u"table.csv"_s);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        dialog().read(kind, path);
        waitFor(words);
    }
    void waitFor(const QString& words) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return test::said(dialog()).contains(words); }))
            << test::said(dialog()).toStdString();
    }
    [[nodiscard]] ImportDialog& dialog() { return *m_dialog; }
    [[nodiscard]] EntryPlan& plan() { return m_plan; }
    [[nodiscard]] QWidget& window() { return m_window; }
    [[nodiscard]] QAbstractButton* import() { return test::button(dialog(), u"Import"_s); }

private:
    QTemporaryDir m_folder;
    EntryPlan m_plan;
    QWidget m_window;
    ImportDialog* m_dialog = nullptr;
};

}  // namespace

TEST_F(ImportDialogTest, ShowsWhatChangesWritesItAndTakesItBackAsAWhole) {
    read(ImportKind::Actuals,
         "unit,indicator,period,value\n金融办,新增贷款,2022-06,118\n金融办,新增绿色贷,2022-05,6.6\n"
         "金融办,新增贷款,2022-05,98\n");
    EXPECT_TRUE(test::said(dialog()).contains(u"3 rows read: 1 new, 1 changed, 1 unchanged."_s));
    EXPECT_FALSE(plan().figure(test::kNewLoans, "2022-06"));
    test::press(dialog(), u"Import"_s);
    EXPECT_EQ(plan().figure(test::kNewLoans, "2022-06"), figure("118"));
    PlanActions actions(&plan().state(), Theme(), &window());
    const QSignalSpy said(&actions, &PlanActions::said);
    actions.undoImport();
    EXPECT_FALSE(plan().figure(test::kNewLoans, "2022-06"));
    EXPECT_EQ(plan().figure(test::kGreenLoans, "2022-05"), figure("6.4"));
    EXPECT_TRUE(said.first().first().toString().contains(u"2 reports"_s))
        << said.first().first().toString().toStdString();
}

TEST_F(ImportDialogTest, ListsTheWrongCellsAndWritesNothing) {
    read(ImportKind::Actuals, "unit,indicator,period,value\n金融办,新增贷款,2022-06,118\n金融办,没有的,2022-06,many\n");
    EXPECT_FALSE(import()->isEnabled());
    const auto* issues = test::part<DialogTable>(dialog(), u"Rows that are wrong"_s);
    EXPECT_TRUE(issues->isVisible());
    EXPECT_EQ(issues->model()->index(0, 0).data().toString().right(1), u"3"_s);
}

TEST_F(ImportDialogTest, AsksForTheReasonWhereTotalsFall) {
    read(ImportKind::Actuals, "unit,indicator,period,value\n金融办,新增贷款,2022-06,90\n");
    EXPECT_FALSE(import()->isEnabled());
    auto* reason = test::part<QLineEdit>(dialog(), u"Reason"_s);
    ASSERT_TRUE(reason->isVisible());
    reason->setText(u"核减重复统计"_s);
    test::press(dialog(), u"Read again"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return import()->isEnabled(); }));
    test::press(dialog(), u"Import"_s);
    EXPECT_EQ(plan().history(test::kNewLoans).back().reason, u"核减重复统计"_s);
}

TEST_F(ImportDialogTest, BringsNewTargets) {
    read(ImportKind::Targets,
         "unit,indicator,unit_of_measure,kind,direction,due,target\n金融办,新增科技贷,亿元,cumulative,ge,2022-12-31,"
         "20\n");
    test::press(dialog(), u"Import"_s);
    EXPECT_TRUE(plan().state().standingPlan().findPledge(test::kFinanceOffice, u"新增科技贷"_s));
}

TEST_F(ImportDialogTest, ShowsWhatBecomesOfAnySheetAndWritesWhatIsAccepted) {
    readSheet("责任单位,指标,截至6月底累计完成\n金融办,新增贷款,118\n金融办,贷款新增数额,7\n");
    EXPECT_TRUE(test::said(dialog()).contains(u"2 figures found: 1 accepted, 1 to check, 0 left out."_s))
        << test::said(dialog()).toStdString();
    const auto* figures = test::part<DialogTable>(dialog(), u"Figures found"_s);
    EXPECT_EQ(figures->model()->index(0, 0).data().toString(), u"✓ Accepted"_s);
    EXPECT_EQ(figures->model()->index(1, 0).data().toString(), u"! To check"_s);
    test::press(dialog(), u"Import"_s);
    EXPECT_EQ(plan().figure(test::kNewLoans, "2022-06"), figure("118"));
}

TEST_F(ImportDialogTest, TakesAFlaggedFigureOneByOneAndOnlyWithItsReason) {
    readSheet("责任单位,指标,截至6月底累计完成\n金融办,新增贷款,90\n金融办,新增绿色贷,7\n");
    auto* figures = test::part<DialogTable>(dialog(), u"Figures found"_s);
    ASSERT_EQ(figures->model()->index(0, 0).data().toString(), u"! To check"_s);
    figures->selectRow(0);
    test::press(dialog(), u"Take as it is"_s);
    waitFor(u"asks for a reason"_s);
    EXPECT_EQ(figures->model()->index(0, 0).data().toString(), u"! To check"_s);
    test::part<QLineEdit>(dialog(), u"Reason"_s)->setText(u"核减重复统计"_s);
    test::press(dialog(), u"Read again"_s);
    waitFor(u"2 accepted"_s);
    test::press(dialog(), u"Import"_s);
    EXPECT_EQ(plan().figure(test::kNewLoans, "2022-06"), figure("90"));
    EXPECT_EQ(plan().history(test::kNewLoans).back().reason, u"核减重复统计"_s);
}

TEST_F(ImportDialogTest, TakesWhatIsSuggestedAfterTheFigureItselfWantedAReason) {
    readSheet("责任单位,指标,截至6月底累计完成\n金融办,新增贷款,1180000\n");
    auto* figures = test::part<DialogTable>(dialog(), u"Figures found"_s);
    figures->selectRow(0);
    test::press(dialog(), u"Take as it is"_s);
    waitFor(u"asks for a reason"_s);
    figures->selectRow(0);
    test::press(dialog(), u"Take what is suggested"_s);
    waitFor(u"1 accepted"_s);
    test::press(dialog(), u"Import"_s);
    EXPECT_EQ(plan().figure(test::kNewLoans, "2022-06"), figure("118"));
}

TEST_F(ImportDialogTest, NamesEachColumnOnceByItsLetterAndWholeHead) {
    readSheet("责任单位,指标,6月当月（亿元）,1-6月累计（亿元）\n金融办,新增贷款,19.9,118\n");
    QStringList heads;
    for (const QLabel* label : dialog().findChildren<QLabel*>()) {
        if (label->text().startsWith(u"Column "_s)) {
            heads.append(label->text());
        }
    }
    EXPECT_EQ(heads, (QStringList{u"Column A: 责任单位"_s, u"Column B: 指标"_s, u"Column C: 6月当月(亿元)"_s,
                                  u"Column D: 1-6月累计(亿元)"_s}));
}

TEST_F(ImportDialogTest, TakesTheMonthWhereTheSheetSaysNone) {
    readSheet("责任单位,指标,累计完成\n金融办,新增贷款,118\n");
    EXPECT_FALSE(import()->isEnabled());
    auto* month = test::part<QComboBox>(dialog(), u"Month, where the sheet says none"_s);
    month->setCurrentIndex(6);
    Q_EMIT month->activated(6);
    ASSERT_TRUE(QTest::qWaitFor([this] { return import()->isEnabled(); }));
    test::press(dialog(), u"Import"_s);
    EXPECT_EQ(plan().figure(test::kNewLoans, "2022-06"), figure("118"));
}

TEST_F(ImportDialogTest, CanBeDrawnWithASheetOfFigures) {
    readSheet("责任单位,指标,截至6月底累计完成\n金融办,新增贷款,118\n金融办,贷款新增数额,7\n金融办,新增绿色贷,—\n");
    const QString folder = qEnvironmentVariable("PLEDGE_PICTURES");
    auto* tabs = dialog().findChild<QTabWidget*>();
    ASSERT_NE(tabs, nullptr);
    for (int page = 0; page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        const QPixmap picture = dialog().grab();
        EXPECT_FALSE(picture.isNull());
        if (!folder.isEmpty()) {
            picture.save(folder + u"/sheet-%1.png"_s.arg(page));
        }
    }
}

TEST(ImportModels, KeepTheRulesOfModels) {
    EntryPlan plan;
    ImportPreviewModel preview;
    const test::ModelTester tester(&preview);
    ActualsDraft draft;
    draft.changes = {{test::kNewLoans, Actual{Month(2022, 6), figure("118"), {}, {}, {}, {}, {}}}};
    preview.show({draft, {}, {}}, plan.state().standingPlan());
    EXPECT_EQ(preview.added(), 1);
    preview.clear();
    EXPECT_EQ(preview.rowCount(), 0);
}

TEST(ImportIssues, NameCellsAsASpreadsheetDoes) {
    EXPECT_EQ(cellName({{}, {}, 3, 4}), u"D3"_s);
    EXPECT_EQ(cellName({{}, {}, 12, 28}), u"AB12"_s);
    EXPECT_EQ(cellName({{}, {}, 7, 0}), u"7"_s);
    EXPECT_EQ(cellName(Place{}), QString());
    ImportIssuesModel model;
    const test::ModelTester tester(&model);
    model.show({{ErrorCode::NotANumber, {}, {u"many"_s}, {u"a.csv"_s, {}, 3, 4}}});
    EXPECT_EQ(model.index(0, 0).data().toString(), u"D3"_s);
    EXPECT_FALSE(model.index(0, 1).data().toString().contains(u"a.csv"_s));
}

}  // namespace pledge
