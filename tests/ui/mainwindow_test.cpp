#include <core/wording/words.h>
#include <core/workspace/workspace.h>
#include <tests/support/screentext.h>
#include <tests/support/unitsplan.h>
#include <ui/dialogs/identitydialog.h>
#include <ui/mainwindow.h>
#include <ui/models/identity.h>
#include <ui/pages/ledgerpage.h>
#include <ui/pages/page.h>
#include <ui/pages/planpage.h>
#include <ui/pages/problempage.h>
#include <ui/pages/readerpage.h>
#include <ui/pages/unitspage.h>
#include <ui/pages/welcomepage.h>
#include <ui/widgets/headerbar.h>
#include <ui/widgets/navigation.h>
#include <ui/widgets/notice.h>

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::UnitsPlan;

/// A window without a plan, settings of its own, and a plan file that no one has open.
class MainWindowTest : public testing::Test {
protected:
    MainWindowTest()
        : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
          m_state([] { return QDateTime(QDate(2022, 7, 8), QTime(9, 0)); }) {
        {
            UnitsPlan plan;
            QFile::copy(plan.state().path(), planPath());
        }
        m_window = std::make_unique<MainWindow>(&m_state, m_settings, Theme());
        m_window->resize(1366, 768);
        m_window->show();
    }

    [[nodiscard]] QString planPath() const { return m_folder.filePath(u"plan.pledge"_s); }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] PlanState& state() { return m_state; }
    [[nodiscard]] QSettings& settings() { return m_settings; }
    [[nodiscard]] QWidget* shownPage() { return m_window->findChild<QStackedWidget*>()->currentWidget(); }
    [[nodiscard]] QAction* action(const QString& text) {
        const auto actions = m_window->findChildren<QAction*>();
        const auto found = std::ranges::find_if(actions, [&text](const QAction* each) { return each->text() == text; });
        return found == actions.end() ? nullptr : *found;
    }
    [[nodiscard]] QPushButton* button(const QString& text) {
        const auto buttons = m_window->findChildren<QPushButton*>();
        const auto found =
            std::ranges::find_if(buttons, [&text](const QPushButton* each) { return each->text() == text; });
        return found == buttons.end() ? nullptr : *found;
    }
    bool drop(const QString& path) {
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted()) {
            return false;
        }
        QDropEvent event({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &event);
        return event.isAccepted();
    }
    /// The window closed and made again, as at the next start.
    void restart() {
        m_window->close();
        m_window.reset();
        m_state.setWorkspace(nullptr);
        m_window = std::make_unique<MainWindow>(&m_state, m_settings, Theme());
        m_window->show();
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    PlanState m_state;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

TEST_F(MainWindowTest, WelcomesWithoutAPlan) {
    EXPECT_NE(qobject_cast<WelcomePage*>(shownPage()), nullptr);
    EXPECT_FALSE(window().findChild<Navigation*>()->isEnabled());
}

TEST_F(MainWindowTest, OpensAFileAndListsItAsOpenedLast) {
    ASSERT_TRUE(window().openFile(planPath()));
    EXPECT_TRUE(state().hasPlan());
    EXPECT_EQ(shownPage(), window().pages().front());
    EXPECT_TRUE(window().notice()->sentence().isEmpty());
    EXPECT_NE(action(u"plan.pledge"_s), nullptr);
}

TEST_F(MainWindowTest, SaysWhyAFileCannotBeOpenedAndKeepsThePlan) {
    ASSERT_TRUE(window().openFile(planPath()));
    EXPECT_FALSE(window().openFile(planPath() + u".gone"_s));
    EXPECT_TRUE(window().notice()->sentence().contains(u".gone"_s));
    EXPECT_EQ(state().path(), planPath());
    ASSERT_TRUE(window().openFile(planPath()));
    EXPECT_TRUE(window().notice()->sentence().isEmpty());
}

TEST_F(MainWindowTest, OpensADroppedPlan) {
    ASSERT_FALSE(state().hasPlan());
    EXPECT_TRUE(drop(planPath()));
    EXPECT_EQ(state().path(), planPath());
}

TEST_F(MainWindowTest, KeysStepTheMonthForEveryPage) {
    ASSERT_TRUE(window().openFile(planPath()));
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    const Month june = state().asOf();
    for (int index = 0; index < static_cast<int>(window().pages().size()); ++index) {
        window().showPage(index);
        QTest::keyClick(&window(), Qt::Key_PageUp, Qt::ControlModifier);
        EXPECT_EQ(state().asOf(), june.plus(-1)) << "page " << index;
        QTest::keyClick(&window(), Qt::Key_PageDown, Qt::ControlModifier);
        EXPECT_EQ(state().asOf(), june) << "page " << index;
    }
}

/// The plan itself, a text that is being read, ledgers and problems are the same in every month.
bool isOfNoMonth(const QWidget* page) {
    return qobject_cast<const PlanPage*>(page) || qobject_cast<const ReaderPage*>(page) ||
           qobject_cast<const LedgerPage*>(page) || qobject_cast<const ProblemPage*>(page);
}

TEST_F(MainWindowTest, EveryPageOfFiguresFollowsTheMonth) {
    ASSERT_TRUE(window().openFile(planPath()));
    for (int index = 0; index < static_cast<int>(window().pages().size()); ++index) {
        window().showPage(index);
        if (isOfNoMonth(shownPage())) {
            continue;
        }
        state().setAsOf(Month(2022, 6));
        const QStringList june = test::textsOn(*shownPage());
        state().setAsOf(Month(2022, 2));
        EXPECT_NE(test::textsOn(*shownPage()), june) << "page " << index;
    }
}

TEST_F(MainWindowTest, ShowsAUnitAndAPledgeOnThePageOfTheirGroup) {
    ASSERT_TRUE(window().openFile(planPath()));
    window().showUnit(UnitsPlan::kEastTown);
    EXPECT_EQ(window().currentPage(), 2);
    window().showPledge(UnitsPlan::kIdleLand);
    EXPECT_EQ(window().currentPage(), 1);
    const auto* page = qobject_cast<UnitsPage*>(shownPage());
    ASSERT_NE(page, nullptr);
    EXPECT_EQ(page->unit(), UnitsPlan::kIndustryOffice);
    EXPECT_EQ(page->pledge(), UnitsPlan::kIdleLand);
}

TEST_F(MainWindowTest, FollowsALinkFromADepartmentsPledgeToATownsShare) {
    ASSERT_TRUE(window().openFile(planPath()));
    window().showPledge(UnitsPlan::kIdleLand);
    Q_EMIT qobject_cast<UnitsPage*>(shownPage())->pledgeAsked(UnitsPlan::kWestLand);
    EXPECT_EQ(window().currentPage(), 2);
    EXPECT_EQ(qobject_cast<UnitsPage*>(shownPage())->pledge(), UnitsPlan::kWestLand);
}

TEST_F(MainWindowTest, TheFilterReachesThePageThatIsShown) {
    ASSERT_TRUE(window().openFile(planPath()));
    window().showPage(1);
    const QAbstractItemModel* units = shownPage()->findChild<QListView*>()->model();
    ASSERT_EQ(units->rowCount(), 3);
    auto* field = window().findChild<HeaderBar*>()->findChild<QLineEdit*>();
    field->setText(u"档案"_s);
    EXPECT_EQ(units->rowCount(), 1);
    field->clear();
    EXPECT_EQ(units->rowCount(), 3);
}

TEST_F(MainWindowTest, RemembersItsSizeAndPage) {
    ASSERT_TRUE(window().openFile(planPath()));
    window().resize(1480, 820);
    window().showPage(3);
    restart();
    EXPECT_EQ(window().size(), QSize(1480, 820));
    EXPECT_EQ(settings().value(u"window/file"_s).toString(), planPath());
    ASSERT_TRUE(window().openFile(planPath()));
    EXPECT_EQ(window().currentPage(), 3);
}

TEST_F(MainWindowTest, RemembersTheThemeAndTheSizeOfText) {
    action(u"&Dark"_s)->trigger();
    QCoreApplication::processEvents();
    action(u"Text: lar&ge"_s)->trigger();
    QCoreApplication::processEvents();
    EXPECT_TRUE(settings().value(u"look/dark"_s).toBool());
    EXPECT_EQ(settings().value(u"look/scale"_s).toDouble(), 1.25);
    EXPECT_TRUE(window().pages().front()->theme().isDark());
    EXPECT_EQ(window().pages().back()->theme().scale(), 1.25);
}

TEST_F(MainWindowTest, FilesThatAreGoneAreNotOffered) {
    ASSERT_TRUE(window().openFile(planPath()));
    state().setWorkspace(nullptr);
    QFile::remove(planPath());
    restart();
    EXPECT_EQ(action(u"plan.pledge"_s), nullptr);
}

TEST_F(MainWindowTest, TheWelcomeListsAFileThatIsGoneInGreyAndTakesItOff) {
    ASSERT_TRUE(window().openFile(planPath()));
    state().setWorkspace(nullptr);
    QFile::remove(planPath());
    restart();
    QPushButton* name = button(u"plan"_s);
    ASSERT_NE(name, nullptr);
    EXPECT_FALSE(name->isEnabled());
    button(u"Take off the list"_s)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(button(u"plan"_s), nullptr);
}

TEST_F(MainWindowTest, AsksOnceWhoSitsHere) {
    window().askIdentityOnce();
    auto* dialog = qobject_cast<IdentityDialog*>(QApplication::activeModalWidget());
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
    window().askIdentityOnce();
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(MainWindowTest, TakesTheNameItWasTold) {
    window().askIdentityOnce();
    Q_EMIT qobject_cast<IdentityDialog*>(QApplication::activeModalWidget())
        ->answered({u"王五"_s, Role::LeadOffice, {}});
    ASSERT_TRUE(window().openFile(planPath()));
    EXPECT_EQ(state().actor().name, u"王五"_s);
    EXPECT_TRUE(test::textsOn(window()).join(u'\n').contains(u"王五 (lead office)"_s));
    restart();
    window().askIdentityOnce();
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(MainWindowTest, TellsAReportingUnitThatThePlanDoesNotKnowIt) {
    writeIdentity(settings(), {u"王五"_s, Role::ReportingUnit, u"气象局"_s});
    ASSERT_TRUE(window().openFile(planPath()));
    EXPECT_TRUE(window().notice()->sentence().contains(u"气象局"_s));
    EXPECT_TRUE(state().actor().units.empty());
}

TEST_F(MainWindowTest, FindsTheUnitOfAReportingOfficial) {
    writeIdentity(settings(), {u"王五"_s, Role::ReportingUnit, UnitsPlan().state().snapshot().units().front().name});
    ASSERT_TRUE(window().openFile(planPath()));
    EXPECT_TRUE(window().notice()->sentence().isEmpty());
    EXPECT_EQ(state().actor().units, std::vector{state().snapshot().units().front().id});
}

TEST_F(MainWindowTest, OffersWhatNeedsAPlanOnlyWithOne) {
    EXPECT_FALSE(action(u"Save a &copy…"_s)->isEnabled());
    ASSERT_TRUE(window().openFile(planPath()));
    EXPECT_TRUE(action(u"Save a &copy…"_s)->isEnabled());
    EXPECT_TRUE(action(u"&Properties of the file…"_s)->isEnabled());
}

TEST_F(MainWindowTest, ANoticeMovesNothingAndLeavesWithItsPage) {
    ASSERT_TRUE(window().openFile(planPath()));
    window().showPage(0);
    QCoreApplication::processEvents();
    const QRect before = shownPage()->geometry();
    window().notice()->say(u"Said"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(shownPage()->geometry(), before);
    EXPECT_TRUE(before.contains(window().notice()->geometry()));
    window().showPage(1);
    EXPECT_TRUE(window().notice()->sentence().isEmpty());
}

TEST_F(MainWindowTest, EscapeClosesASentenceButNoOfferThatTheFocusIsNotIn) {
    ASSERT_TRUE(window().openFile(planPath()));
    window().notice()->offer(u"Said"_s, {{u"Do it"_s, [] {}}});
    window().showPage(1);
    EXPECT_EQ(window().notice()->sentence(), u"Said"_s);
    QTest::keyClick(&window(), Qt::Key_Escape);
    EXPECT_EQ(window().notice()->sentence(), u"Said"_s);
    QPushButton* answer = window().notice()->actions().front();
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Escape);
    EXPECT_TRUE(window().notice()->sentence().isEmpty());
    window().notice()->say(u"Said"_s);
    QTest::keyClick(&window(), Qt::Key_Escape);
    EXPECT_TRUE(window().notice()->sentence().isEmpty());
}

TEST_F(MainWindowTest, ShowsWhatAnotherProgramWroteInTheGridThatIsLookedAt) {
    ASSERT_TRUE(window().openFile(planPath()));
    window().showPage(3);
    auto other = Workspace::open(planPath(), Access::ReadWrite);
    ASSERT_TRUE(other);
    Actual written;
    written.month = Month(2022, 6);
    written.value = Decimal::fromInteger(17);
    const std::vector changes{ActualChange{UnitsPlan::kStockCompanies, written}};
    const Actor clerk{u"王五"_s, Role::LeadOffice, {}};
    const QSignalSpy followed(&state(), &PlanState::boardChanged);
    ASSERT_TRUE((*other)->record(changes, u"核对"_s, {clerk, state().now()}));
    ASSERT_TRUE(QTest::qWaitFor([&followed] { return !followed.isEmpty(); }));
    EXPECT_EQ(state().standingPlan().line(UnitsPlan::kStockCompanies)->series->at(Month(2022, 6))->value,
              Decimal::fromInteger(17));
    EXPECT_TRUE(window().notice()->sentence().contains(u"王五"_s)) << qPrintable(window().notice()->sentence());
}

TEST_F(MainWindowTest, WhatCanBeOperatedHasAName) {
    ASSERT_TRUE(window().openFile(planPath()));
    for (int index = 0; index < static_cast<int>(window().pages().size()); ++index) {
        window().showPage(index);
        for (const QWidget* widget : shownPage()->findChildren<QAbstractItemView*>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
                EXPECT_FALSE(widget->accessibleName().isEmpty())
                    << "page " << index << ", " << widget->metaObject()->className();
            }
        }
    }
}

}  // namespace pledge
