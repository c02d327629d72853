#include <core/exchange/submissionfile.h>
#include <tests/support/entryplan.h>
#include <tests/support/modeltester.h>
#include <tests/support/planvalues.h>
#include <tests/ui/dialogs/dialoghand.h>
#include <ui/dialogs/collectdialog.h>
#include <ui/dialogs/dialogtable.h>
#include <ui/dialogs/handoutdialog.h>
#include <ui/dialogs/rowremark.h>
#include <ui/models/collectmodel.h>

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTranslator>
#include <QUrl>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::EntryPlan;
using test::figure;

/// The program's Chinese, as long as what is returned lives.
std::vector<std::unique_ptr<QTranslator>> chineseTexts() {
    const QString folder = u":/pledge/translations"_s;
    std::vector<std::unique_ptr<QTranslator>> installed;
    for (const QString& name : QDir(folder).entryList({u"*_zh_CN.qm"_s})) {
        auto& translator = installed.emplace_back(std::make_unique<QTranslator>());
        EXPECT_TRUE(translator->load(name, folder) && QCoreApplication::installTranslator(translator.get()));
    }
    return installed;
}

class CollectDialogTest : public testing::Test {
protected:
    /// Hands out with keys, and gives the finance office's submission of that figure for June.
    QString submission(const char* value, const QString& name = u"a.pledgesub"_s) {
        if (!QDir(forms()).exists()) {
            handOut();
        }
        const auto key = readKeyFile(QDir(forms()).filePath(u"金融办-2022-06.pledgekey"_s));
        EXPECT_TRUE(key);
        const PlanSnapshot units = m_plan.state().standingPlan().with(
            std::vector{ActualChange{test::kNewLoans, Actual{Month(2022, 6), figure(value), {}, {}, {}, {}, {}}}});
        QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(submissionOf(units, test::kFinanceOffice, *key, Month(2022, 6), u"王五"_s,
                                QDateTime({2022, 7, 2}, {8, 0}, Qt::UTC)));
        return path;
    }
    void handOut() {
        auto* dialog = new HandoutDialog(&m_plan.state(), Theme(), &m_window);
        dialog->open();
        dialog->setMonth(Month(2022, 6));
        dialog->setFolder(forms());
        dialog->findChild<QCheckBox*>()->setChecked(true);
        const QSignalSpy said(dialog, &HandoutDialog::said);
        test::press(*dialog, u"Hand out"_s);
        ASSERT_TRUE(QTest::qWaitFor([&said] { return !said.isEmpty(); })) << test::said(*dialog).toStdString();
    }
    CollectDialog& open() {
        m_dialog = new CollectDialog(&m_plan.state(), Theme(), &m_window);
        m_dialog->open();
        return *m_dialog;
    }
    void wait() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return test::said(*m_dialog).contains(u"files:"_s); }));
    }
    [[nodiscard]] QAbstractItemModel* rows() const { return m_dialog->findChild<DialogTable*>()->model(); }
    [[nodiscard]] int rowOf(const QString& state) const {
        for (int row = 0; row < rows()->rowCount(); ++row) {
            if (rows()->index(row, static_cast<int>(CollectColumn::State)).data().toString().contains(state)) {
                return row;
            }
        }
        return -1;
    }
    [[nodiscard]] QString forms() const { return m_folder.filePath(u"forms"_s); }
    [[nodiscard]] EntryPlan& plan() { return m_plan; }

private:
    QTemporaryDir m_folder;
    EntryPlan m_plan;
    QWidget m_window;
    CollectDialog* m_dialog = nullptr;
};

}  // namespace

TEST_F(CollectDialogTest, HandsOutAFormAndAKeyForEveryUnitTicked) {
    handOut();
    EXPECT_EQ(QDir(forms()).entryList({u"*.xlsx"_s}).size(), 4);
    EXPECT_EQ(QDir(forms()).entryList({u"*.pledgekey"_s}).size(), 4);
}

TEST_F(CollectDialogTest, HandsOutBesideThePlanWhereOnlyANameIsTyped) {
    const QDir home = QFileInfo(plan().state().path()).absoluteDir();
    auto* dialog = new HandoutDialog(&plan().state(), Theme(), nullptr);
    dialog->open();
    auto* folder = test::part<QLineEdit>(*dialog, u"Folder"_s);
    EXPECT_TRUE(QDir::isAbsolutePath(folder->text())) << "what is offered says where it lies";
    folder->setText(u"六月"_s);
    const QSignalSpy said(dialog, &HandoutDialog::said);
    test::press(*dialog, u"Hand out"_s);
    ASSERT_TRUE(QTest::qWaitFor([&said] { return !said.isEmpty(); })) << test::said(*dialog).toStdString();
    EXPECT_FALSE(QDir(home.filePath(u"六月"_s)).entryList({u"*.xlsx"_s}).isEmpty());
}

TEST_F(CollectDialogTest, TakesWhatIsNewAndSaysHowMuch) {
    const QString path = submission("118");
    CollectDialog& dialog = open();
    const QSignalSpy said(&dialog, &CollectDialog::said);
    dialog.read({path});
    wait();
    ASSERT_GE(rowOf(u"new"_s), 0);
    test::press(dialog, u"Take 1 cells"_s);
    EXPECT_EQ(plan().figure(test::kNewLoans, "2022-06"), figure("118"));
    EXPECT_TRUE(said.first().first().toString().contains(u"1 reports"_s));
}

TEST_F(CollectDialogTest, AsksForTheReasonWhereARuleIsBroken) {
    const QString path = submission("9");
    CollectDialog& dialog = open();
    dialog.read({path});
    wait();
    const int row = rowOf(u"rule"_s);
    ASSERT_GE(row, 0);
    auto* table = dialog.findChild<DialogTable*>();
    table->setFocus();
    table->setCurrentIndex(rows()->index(row, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QAbstractButton* take = test::button(dialog, u"Take 1 cells"_s);
    EXPECT_FALSE(take->isEnabled());
    test::part<QLineEdit>(dialog, u"Reason"_s)->setText(u"核减重复统计"_s);
    EXPECT_TRUE(take->isEnabled());
    QTest::mouseClick(take, Qt::LeftButton);
    EXPECT_EQ(plan().history(test::kNewLoans).back().reason, u"核减重复统计"_s);
}

TEST_F(CollectDialogTest, OfTwoThatContradictTakesTheOneChosen) {
    const QStringList paths{submission("118"), submission("119", u"b.pledgesub"_s)};
    CollectDialog& dialog = open();
    dialog.read(paths);
    wait();
    auto* model = dialog.findChild<CollectModel*>();
    std::vector<int> conflicts;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->collection().cells[static_cast<std::size_t>(row)].state == ReturnState::Conflict) {
            conflicts.push_back(row);
        }
    }
    ASSERT_EQ(conflicts.size(), 2);
    model->toggle(conflicts.front());
    model->toggle(conflicts.back());
    EXPECT_EQ(model->chosen(), std::vector{static_cast<std::size_t>(conflicts.back())});
}

TEST_F(CollectDialogTest, SaysTheWholeRemarkOfTheCurrentRow) {
    const QStringList paths{submission("118"), submission("9", u"b.pledgesub"_s)};
    CollectDialog& dialog = open();
    dialog.read(paths);
    wait();
    auto* table = dialog.findChild<DialogTable*>();
    auto* said = dialog.findChild<RowRemark*>();
    for (int row = 0; row < rows()->rowCount(); ++row) {
        table->setCurrentIndex(rows()->index(row, 0));
        EXPECT_EQ(said->text(), rows()->index(row, static_cast<int>(CollectColumn::Remark)).data().toString());
        EXPECT_FALSE(said->text().isEmpty());
    }
    dialog.read({paths.front()});
    ASSERT_TRUE(QTest::qWaitFor([this] { return rowOf(u"new"_s) >= 0; }));
    EXPECT_TRUE(said->text().isEmpty()) << "of rows that are gone nothing is left";
}

TEST_F(CollectDialogTest, ShowsOnlyWhatNeedsALook) {
    const QString path = submission("118");
    CollectDialog& dialog = open();
    dialog.read({path});
    wait();
    const int all = rows()->rowCount();
    dialog.findChild<QCheckBox*>()->setChecked(true);
    EXPECT_LT(rows()->rowCount(), all);
}

TEST_F(CollectDialogTest, TakesFilesThatAreDropped) {
    const QString path = submission("118");
    CollectDialog& dialog = open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &drop);
    wait();
    EXPECT_GE(rowOf(u"new"_s), 0);
}

TEST_F(CollectDialogTest, TakesNoOtherFilesWhileSomeAreRead) {
    const QString path = submission("118");
    CollectDialog& dialog = open();
    dialog.read({path});
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &enter);
    EXPECT_FALSE(enter.isAccepted());
    wait();
    QCoreApplication::sendEvent(&dialog, &enter);
    EXPECT_TRUE(enter.isAccepted());
}

TEST_F(CollectDialogTest, ReadsAgainWhereThePlanChangedMeanwhile) {
    const QString path = submission("118");
    CollectDialog& dialog = open();
    dialog.read({path});
    wait();
    EXPECT_TRUE(test::button(dialog, u"Check again"_s)->isHidden());
    Actual elsewhere;
    elsewhere.month = Month(2022, 6);
    elsewhere.value = figure("118");
    const std::vector changes{ActualChange{test::kNewLoans, elsewhere}};
    ASSERT_TRUE(plan().state().record(changes, u"核对"_s));
    EXPECT_TRUE(test::said(dialog).contains(u"The plan has been changed"_s));
    test::press(dialog, u"Check again"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rowOf(u"same"_s) >= 0; }));
    EXPECT_TRUE(test::button(dialog, u"Check again"_s)->isHidden());
}

TEST_F(CollectDialogTest, CanBeDrawnInChinese) {
    const QString folder = qEnvironmentVariable("PLEDGE_PICTURES");
    const auto draw = [&folder](QWidget& widget, const QString& name) {
        const QPixmap picture = widget.grab();
        EXPECT_FALSE(picture.isNull());
        EXPECT_TRUE(folder.isEmpty() || picture.save(QDir(folder).filePath(name)));
    };
    const QStringList paths{submission("118"), submission("9", u"b.pledgesub"_s)};
    const auto chinese = chineseTexts();
    ASSERT_FALSE(chinese.empty());
    for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
        const Theme theme(shade);
        qApp->setPalette(theme.palette());
        qApp->setStyleSheet(theme.styleSheet());
        const QString name = shade == Theme::Shade::Dark ? u"dark"_s : u"light"_s;
        CollectDialog collect(&plan().state(), theme, nullptr);
        collect.open();
        collect.read(paths);
        auto* table = collect.findChild<DialogTable*>();
        ASSERT_TRUE(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }));
        table->setCurrentIndex(table->model()->index(1, 0));
        draw(collect, u"collect-%1.png"_s.arg(name));
        HandoutDialog handOut(&plan().state(), theme, nullptr);
        handOut.open();
        draw(handOut, u"handout-%1.png"_s.arg(name));
    }
    qApp->setStyleSheet({});
    qApp->setPalette({});
}

TEST(CollectModelTest, KeepsTheRulesOfModels) {
    CollectModel model;
    const test::ModelTester tester(&model);
    Collection collection;
    collection.files.push_back({u"a.xlsx"_s, {}, ReturnKind::Workbook, {}, u"王五"_s, {}, {}});
    CollectedCell cell;
    cell.pledge = PledgeId(1);
    cell.state = ReturnState::New;
    cell.isTakable = true;
    collection.cells = {cell};
    model.show(collection);
    EXPECT_EQ(model.chosen().size(), 1);
    model.toggle(0);
    EXPECT_TRUE(model.chosen().empty());
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"not taken"_s);
}

}  // namespace pledge
