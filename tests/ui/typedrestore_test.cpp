#include <tests/support/entryplan.h>
#include <ui/dialogs/pastedialog.h>
#include <ui/mainwindow.h>
#include <ui/models/typedtext.h>
#include <ui/pages/entrypage.h>
#include <ui/widgets/entrygrid.h>
#include <ui/widgets/guardstrip.h>
#include <ui/widgets/notice.h>
#include <ui/widgets/pledgeeditor.h>

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::kNewLoans;

const EntryCell kCell{kNewLoans, Month(2022, 6)};

/// A window over the plan, which crashes: what it had put on disk until then is all that the next one finds.
class TypedRestoreTest : public testing::Test {
protected:
    TypedRestoreTest() : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat) { start(); }

    void start() {
        m_window = std::make_unique<MainWindow>(&plan.state(), m_settings, Theme());
        m_window->keepTypedIn(typedFolder());
        m_window->show();
        m_window->showPage(3);
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// The disk is put back to how it was at this moment, whatever the dying window still does.
    void crash() {
        m_window->findChild<TypedText*>()->flush();
        QHash<QString, QByteArray> kept;
        for (const QString& name : QDir(typedFolder()).entryList(QDir::Files)) {
            QFile file(QDir(typedFolder()).filePath(name));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            kept.insert(name, file.readAll());
        }
        m_window.reset();
        for (auto each = kept.cbegin(); each != kept.cend(); ++each) {
            QFile file(QDir(typedFolder()).filePath(each.key()));
            EXPECT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(each.value());
        }
    }
    [[nodiscard]] QString typedFolder() const { return m_folder.filePath(u"typed"_s); }
    MainWindow& window() { return *m_window; }
    EntryGrid* grid() { return m_window->findChild<EntryGrid*>(); }
    QTableView* months() { return grid()->months(); }
    void type(const QString& keys) {
        grid()->goTo(kCell);
        months()->setFocus();
        for (const QChar key : keys) {
            QWidget* to = QApplication::focusWidget();
            QTest::keyClick(to ? to : months(), key.toLatin1());
        }
    }
    QLineEdit* editor() {
        const auto* model = qobject_cast<const EntryModel*>(months()->model());
        return qobject_cast<QLineEdit*>(months()->indexWidget(model->indexOf(kCell)));
    }
    /// The editor commits a moment after the key.
    void press(Qt::Key key) {
        QTest::keyClick(editor(), key);
        QApplication::processEvents();
    }
    PledgeEditor* form() { return m_window->findChild<PledgeEditor*>(); }
    void typeLeader(const QString& name) {
        PledgeForm typed = form()->form();
        typed.setText(PledgeField::Leader, name);
        form()->retype(typed.unsaved());
    }
    [[nodiscard]] bool isWritten() { return plan.figure(kNewLoans, "2022-06").has_value(); }

    test::EntryPlan plan;

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

TEST_F(TypedRestoreTest, OffersWhatWasTypedAndPutsItBackUnwritten) {
    type(u"12"_s);
    crash();
    EXPECT_FALSE(isWritten());
    start();
    EXPECT_EQ(window().notice()->sentence(), u"Typed but not entered: 金融办 新增贷款 June 2022 “12”"_s);
    ASSERT_EQ(window().notice()->actions().size(), 2U);
    window().notice()->actions()[0]->click();
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"12"_s);
    EXPECT_FALSE(isWritten());
}

TEST_F(TypedRestoreTest, ForgetsWhatIsDiscarded) {
    type(u"12"_s);
    crash();
    start();
    window().notice()->actions()[1]->click();
    crash();
    start();
    EXPECT_TRUE(window().notice()->sentence().isEmpty());
}

TEST_F(TypedRestoreTest, OffersNothingOnceTheFigureIsWritten) {
    type(u"120"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(isWritten());
    crash();
    start();
    EXPECT_TRUE(window().notice()->sentence().isEmpty());
}

TEST_F(TypedRestoreTest, OffersNothingOnceTheEditorIsLeftWithEscape) {
    type(u"120"_s);
    press(Qt::Key_Escape);
    crash();
    start();
    EXPECT_TRUE(window().notice()->sentence().isEmpty());
}

TEST_F(TypedRestoreTest, TypesAnUnsavedFormAgain) {
    form()->open(kNewLoans);
    typeLeader(u"王五"_s);
    crash();
    start();
    EXPECT_EQ(window().notice()->sentence(), u"Typed but not entered: pledge “新增贷款”"_s);
    window().notice()->actions()[0]->click();
    EXPECT_TRUE(form()->hasUnsaved());
    EXPECT_EQ(form()->form().text(PledgeField::Leader), u"王五"_s);
    EXPECT_TRUE(plan.state().standingPlan().line(kNewLoans)->pledge->notes.leader.isEmpty());
}

TEST_F(TypedRestoreTest, OffersNoFormThatWasSavedOrDiscarded) {
    form()->open(kNewLoans);
    typeLeader(u"王五"_s);
    ASSERT_TRUE(form()->save());
    typeLeader(u"赵六"_s);
    form()->discard();
    crash();
    start();
    EXPECT_TRUE(window().notice()->sentence().isEmpty());
}

TEST_F(TypedRestoreTest, NeverCarriesAFormIntoAnotherPlan) {
    form()->open(kNewLoans);
    typeLeader(u"王五"_s);
    const test::EntryPlan other;
    ASSERT_TRUE(window().openFile(other.path()));
    EXPECT_FALSE(form()->hasUnsaved());
}

TEST_F(TypedRestoreTest, WritesNothingIntoAWindowThatIsHalfGone) {
    type(u"120"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    crash();
    EXPECT_FALSE(isWritten());
}

TEST_F(TypedRestoreTest, KeepsTheReasonOfAFigureThatWaitsForIt) {
    type(u"90"_s);
    press(Qt::Key_Return);
    auto* reason = grid()->strip()->findChild<QLineEdit*>(u"guardReason"_s);
    QTest::keyClicks(reason, u"recount"_s);
    crash();
    ASSERT_FALSE(isWritten());
    start();
    window().notice()->actions()[0]->click();
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"90"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(grid()->strip()->reason(), u"recount"_s);
    EXPECT_FALSE(isWritten());
}

TEST_F(TypedRestoreTest, ShowsAPastedBlockAgainThatWasBeingLookedAt) {
    grid()->goTo(kCell);
    QApplication::clipboard()->setText(u"120\n7.6"_s);
    grid()->paste();
    ASSERT_NE(window().findChild<PasteDialog*>(), nullptr);
    crash();
    start();
    EXPECT_TRUE(window().notice()->sentence().contains(u"a block pasted at 金融办 新增贷款 June 2022"_s))
        << window().notice()->sentence().toStdString();
    EXPECT_FALSE(isWritten());
    window().notice()->actions()[0]->click();
    auto* preview = window().findChild<PasteDialog*>();
    ASSERT_NE(preview, nullptr);
    preview->findChild<QPushButton*>(u"pasteAll"_s)->click();
    EXPECT_TRUE(isWritten());
    crash();
    start();
    EXPECT_TRUE(window().notice()->sentence().isEmpty());
}

TEST_F(TypedRestoreTest, UndoesWhatWasEnteredInAWindowThatIsGone) {
    type(u"120"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(isWritten());
    crash();
    start();
    window().findChild<EntryPage*>()->session().undo();
    EXPECT_FALSE(isWritten());
}

TEST_F(TypedRestoreTest, GoesToTheUnitThatItWasTypedFor) {
    type(u"12"_s);
    crash();
    start();
    window().showPage(0);
    window().findChild<EntryPage*>()->showUnit(test::kWestTown);
    window().notice()->actions()[0]->click();
    EXPECT_EQ(window().currentPage(), 3);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"12"_s);
}

}  // namespace pledge
