#include <core/wording/words.h>
#include <tests/support/entryplan.h>
#include <tests/support/planvalues.h>
#include <ui/dialogs/pastedialog.h>
#include <ui/models/entryhistory.h>
#include <ui/pages/entrypage.h>
#include <ui/widgets/entrychart.h>
#include <ui/widgets/entrygrid.h>
#include <ui/widgets/guardstrip.h>
#include <ui/widgets/placebar.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

using test::figure;
using test::kGreenLoans;
using test::kNewLoans;

const Month kJune(2022, 6);

class EntryPageTest : public testing::Test {
protected:
    explicit EntryPageTest(Access access = Access::ReadWrite) : plan(access) {
        page = std::make_unique<EntryPage>(&plan.state(), Theme());
        page->resize(1366, 700);
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        months()->setFocus();
    }

    QTableView* months() { return page->grid()->months(); }
    GuardStrip* strip() { return page->grid()->strip(); }
    QLineEdit* reason() { return strip()->findChild<QLineEdit*>(u"guardReason"_s); }
    EntryModel* model() { return qobject_cast<EntryModel*>(months()->model()); }

    void goTo(PledgeId pledge, Month month) { page->grid()->goTo({pledge, month}); }
    QWidget* focused() {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : months();
    }
    /// As a person types: the first key opens the editor, the others go into it.
    void type(const QString& keys, Qt::Key commit) {
        for (const QChar key : keys) {
            QTest::keyClick(focused(), key.toLatin1());
        }
        QTest::keyClick(focused(), commit);
        QApplication::processEvents();
    }
    void enter(PledgeId pledge, const QString& keys, Qt::Key commit = Qt::Key_Tab) {
        goTo(pledge, kJune);
        type(keys, commit);
    }
    void paste(const QString& text) {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(months(), Qt::Key_V, Qt::ControlModifier);
        QApplication::processEvents();
    }
    PasteDialog* preview() { return page->findChild<PasteDialog*>(); }
    void press(const QString& name) {
        QTest::mouseClick(preview()->findChild<QPushButton*>(name), Qt::LeftButton);
        QApplication::processEvents();
    }
    void select(PledgeId first, Month from, PledgeId last, Month to) {
        months()->setCurrentIndex(model()->indexOf({first, from}));
        months()->selectionModel()->select(
            QItemSelection(model()->indexOf({first, from}), model()->indexOf({last, to})),
            QItemSelectionModel::ClearAndSelect);
    }
    void control(Qt::Key key) {
        QTest::keyClick(months(), key, Qt::ControlModifier);
        QApplication::processEvents();
    }
    QString verdictWords(PledgeId pledge) {
        const int row = model()->indexOf({pledge, kJune}).row();
        return model()->index(row, model()->columnCount() - 1).data().toString();
    }

    test::EntryPlan plan;
    std::unique_ptr<EntryPage> page;
};

class EntryPageReadOnlyTest : public EntryPageTest {
protected:
    EntryPageReadOnlyTest() : EntryPageTest(Access::ReadOnly) {}
};

}  // namespace

TEST_F(EntryPageTest, SaysWhatIsOwedByWhen) {
    QStringList texts;
    for (const QLabel* label : page->findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    EXPECT_TRUE(texts.contains(u"金融办 · June 2022: 3 reports owed, <b>3 missing</b>, by 5 July"_s))
        << texts.join(u'\n').toStdString();
}

TEST_F(EntryPageTest, WritesWhatIsTypedOnTabAndMovesOn) {
    enter(kNewLoans, u"120"_s);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("120"));
    EXPECT_EQ(months()->currentIndex(), model()->indexOf({kNewLoans, kJune.plus(1)}));
    EXPECT_EQ(plan.history(kNewLoans).back().by, u"李四"_s);
}

TEST_F(EntryPageTest, KeepsWhatIsBeingTypedWhenSomethingElseIsWritten) {
    goTo(kNewLoans, kJune);
    QTest::keyClick(focused(), '1');
    QTest::keyClick(focused(), '2');
    Actual other;
    other.month = kJune;
    other.value = figure("7");
    const std::vector<ActualChange> changes{{kGreenLoans, other}};
    ASSERT_TRUE(plan.state().record(changes, {}));
    type(u"0"_s, Qt::Key_Tab);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("120"));
}

TEST_F(EntryPageTest, KeepsTheWidthOfEveryMonthWhileFiguresAreTyped) {
    const auto places = [this] {
        std::vector<int> found{months()->x(), months()->width()};
        for (int column = 0; column < model()->columnCount(); ++column) {
            found.push_back(months()->columnWidth(column));
        }
        return found;
    };
    QApplication::processEvents();
    const std::vector<int> before = places();
    enter(kNewLoans, u"1280000"_s);
    EXPECT_TRUE(page->session().pending());
    EXPECT_EQ(places(), before);
    page->session().drop();
    EXPECT_EQ(places(), before);
    enter(kNewLoans, u"120"_s);
    enter(kGreenLoans, u"50.25"_s);
    EXPECT_EQ(places(), before);
}

TEST_F(EntryPageTest, TakesTheKeyboardToTheFirstMissingFigureWhenItIsChosen) {
    enter(kNewLoans, u"120"_s);
    page->findChild<QComboBox*>(u"entryUnits"_s)->setFocus();
    page->takeCursor();
    EXPECT_TRUE(months()->hasFocus());
    EXPECT_EQ(months()->currentIndex(), model()->indexOf({kGreenLoans, kJune}));
}

TEST_F(EntryPageTest, EndsAQuestionWithThePersonItWasAskedOf) {
    enter(kNewLoans, u"1280000"_s);
    ASSERT_TRUE(page->session().pending());
    plan.state().setActor({u"张三"_s, Role::Leader, {}});
    EXPECT_FALSE(page->session().pending());
    EXPECT_EQ(model()->index(model()->indexOf({kNewLoans, kJune}).row(), model()->asOfColumn()).data().toString(),
              QString());
}

TEST_F(EntryPageTest, OffersALeaderNothingToWriteWith) {
    const auto enabled = [this](const QString& text) {
        const auto buttons = page->findChildren<QPushButton*>();
        const auto found = std::ranges::find(buttons, text, &QPushButton::text);
        return found != buttons.end() && (*found)->isEnabled();
    };
    EXPECT_TRUE(enabled(u"Paste"_s));
    plan.state().setActor({u"张三"_s, Role::Leader, {}});
    EXPECT_FALSE(enabled(u"Paste"_s));
    EXPECT_FALSE(enabled(u"Next missing"_s));
}

TEST_F(EntryPageTest, OffersAFigureOfTooManyDecimalsRounded) {
    enter(kNewLoans, u"120.123456789012"_s);
    ASSERT_TRUE(page->session().pending());
    EXPECT_EQ(page->session().pending()->suggestion, figure("120.123457"));
    page->session().takeSuggestion();
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("120.123457"));
}

TEST_F(EntryPageTest, MovesDownOnEnter) {
    enter(kNewLoans, u"120"_s, Qt::Key_Return);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("120"));
    EXPECT_EQ(months()->currentIndex(), model()->indexOf({kGreenLoans, kJune}));
}

TEST_F(EntryPageTest, ChangesTheVerdictAtOnce) {
    enter(kNewLoans, u"120"_s);
    EXPECT_EQ(plan.verdict(kNewLoans).light, Light::Green);
    EXPECT_EQ(verdictWords(kNewLoans), reasonWords(plan.verdict(kNewLoans)));
    enter(kNewLoans, u"105"_s);
    EXPECT_EQ(plan.verdict(kNewLoans).light, Light::Red);
    EXPECT_EQ(plan.verdict(kNewLoans).reason, Reason::MilestoneMissed);
    EXPECT_EQ(verdictWords(kNewLoans), reasonWords(plan.verdict(kNewLoans)));
}

TEST_F(EntryPageTest, KeepsBlankApartFromZero) {
    enter(kNewLoans, u"120"_s);
    goTo(kNewLoans, kJune);
    QTest::keyClick(months(), Qt::Key_Delete);
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
    EXPECT_EQ(plan.verdict(kNewLoans).light, Light::NotReported);
}

TEST_F(EntryPageTest, UndoAndRedoWriteRevisions) {
    enter(kNewLoans, u"120"_s);
    page->session().undo();
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
    page->session().redo();
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("120"));
    const auto history = plan.history(kNewLoans);
    ASSERT_GE(history.size(), 3U);
    EXPECT_EQ(history[history.size() - 2].before.value, figure("120"));
    EXPECT_TRUE(history[history.size() - 2].after.isBlank());
    EXPECT_EQ(history.back().after.value, figure("120"));
}

TEST_F(EntryPageTest, AsksForAReasonBeforeAFallIsWritten) {
    enter(kNewLoans, u"90"_s);
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
    ASSERT_TRUE(strip()->isVisible());
    QTest::keyClick(months(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), reason());
    QTest::keyClicks(reason(), u"recount"_s);
    QTest::keyClick(reason(), Qt::Key_Return);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("90"));
    EXPECT_EQ(plan.history(kNewLoans).back().reason, u"recount"_s);
    EXPECT_FALSE(strip()->isVisible());
}

TEST_F(EntryPageTest, WritesNoFallWithoutAReason) {
    enter(kNewLoans, u"90"_s);
    QTest::keyClicks(reason(), u"   "_s);
    QTest::keyClick(reason(), Qt::Key_Return);
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
    EXPECT_TRUE(strip()->isVisible());
}

TEST_F(EntryPageTest, TakesTheOldFigureBackOnEscape) {
    enter(kNewLoans, u"120"_s);
    enter(kNewLoans, u"90"_s);
    EXPECT_EQ(model()->indexOf({kNewLoans, kJune}).data().toString(), u"90"_s);
    QTest::keyClick(reason(), Qt::Key_Escape);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("120"));
    EXPECT_EQ(model()->indexOf({kNewLoans, kJune}).data().toString(), u"120"_s);
    EXPECT_FALSE(strip()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), months());
}

TEST_F(EntryPageTest, OffersTheLikelyFigureAsAButton) {
    enter(kGreenLoans, u"76000"_s);
    EXPECT_FALSE(plan.figure(kGreenLoans, "2022-06"));
    auto* button = strip()->findChild<QPushButton*>(u"guardSuggestion"_s);
    ASSERT_TRUE(button->isVisible());
    EXPECT_EQ(button->text(), u"Change to 7.6  Alt+Y"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(plan.figure(kGreenLoans, "2022-06"), figure("7.6"));
}

TEST_F(EntryPageTest, StandsUnderTheRowItSpeaksOf) {
    enter(kGreenLoans, u"76000"_s);
    const QRect cell = months()->visualRect(model()->indexOf({kGreenLoans, kJune}));
    const int top = months()->viewport()->mapTo(page->grid(), cell.topLeft()).y() + Theme().rowHeight();
    EXPECT_EQ(strip()->y(), top);
    EXPECT_GE(months()->rowHeight(model()->indexOf({kGreenLoans, kJune}).row()),
              Theme().rowHeight() + strip()->height());
}

TEST_F(EntryPageTest, OnlyMentionsTheSameFigure) {
    enter(kGreenLoans, u"6.4"_s);
    EXPECT_EQ(plan.figure(kGreenLoans, "2022-06"), figure("6.4"));
    EXPECT_TRUE(strip()->isVisible());
    EXPECT_FALSE(reason()->isVisible());
}

TEST_F(EntryPageTest, RefusedTextLeavesNothing) {
    enter(kNewLoans, u"12o"_s);
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
    EXPECT_TRUE(strip()->isVisible());
    EXPECT_FALSE(page->session().undoStack().canUndo());
    EXPECT_EQ(model()->indexOf({kNewLoans, kJune}).data().toString(), QString());
}

TEST_F(EntryPageTest, ShowsABlockBeforeItIsWrittenAndWritesItAsOneStep) {
    goTo(kNewLoans, kJune);
    paste(u"120\r\n7.6\r\n16\r\n"_s);
    ASSERT_NE(preview(), nullptr);
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06")) << "nothing is written before it is taken";
    press(u"pasteAll"_s);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("120"));
    EXPECT_EQ(plan.figure(kGreenLoans, "2022-06"), figure("7.6"));
    EXPECT_EQ(plan.figure(test::kJointStock, "2022-06"), figure("16"));
    EXPECT_EQ(page->session().undoStack().count(), 1);
    page->session().undo();
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
    EXPECT_FALSE(plan.figure(test::kJointStock, "2022-06"));
}

TEST_F(EntryPageTest, NeverWritesARefusedCellOrOneBeyondTheGrid) {
    goTo(kNewLoans, kJune);
    paste(u"120\nabout 7\n16\n1\n2"_s);
    press(u"pasteAll"_s);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("120"));
    EXPECT_FALSE(plan.figure(kGreenLoans, "2022-06"));
    EXPECT_EQ(plan.figure(test::kJointStock, "2022-06"), figure("16"));
}

TEST_F(EntryPageTest, TakesWhatBreaksARuleWithAReasonOnly) {
    goTo(kNewLoans, kJune);
    paste(u"90\n7.6"_s);
    auto* all = preview()->findChild<QPushButton*>(u"pasteAll"_s);
    EXPECT_FALSE(all->isEnabled());
    QTest::keyClicks(preview()->findChild<QLineEdit*>(u"pasteReason"_s), u"recount"_s);
    ASSERT_TRUE(all->isEnabled());
    press(u"pasteAll"_s);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("90"));
    EXPECT_EQ(plan.history(kNewLoans).back().reason, u"recount"_s);
}

TEST_F(EntryPageTest, TakesOnlyTheCleanCellsOfABlock) {
    goTo(kNewLoans, kJune);
    paste(u"90\n7.6"_s);
    press(u"pasteClean"_s);
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
    EXPECT_EQ(plan.figure(kGreenLoans, "2022-06"), figure("7.6"));
}

TEST_F(EntryPageTest, LooksAtABlockPastedIntoAnOpenEditorFirst) {
    goTo(kNewLoans, kJune);
    QTest::keyClick(focused(), Qt::Key_1);
    QApplication::clipboard()->setText(u"120\n7.6"_s);
    QTest::keyClick(focused(), Qt::Key_V, Qt::ControlModifier);
    QApplication::processEvents();
    ASSERT_NE(preview(), nullptr);
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
    preview()->reject();
    EXPECT_EQ(page->session().undoStack().count(), 0);
}

TEST_F(EntryPageTest, LooksAtADroppedBlockFirst) {
    QMimeData content;
    content.setText(u"120\n7.6"_s);
    const QPoint at = months()->visualRect(model()->indexOf({kNewLoans, kJune})).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(months()->viewport(), &enter);
    QDropEvent drop(QPointF(at), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(months()->viewport(), &drop);
    ASSERT_NE(preview(), nullptr);
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
}

TEST_F(EntryPageTest, EntersASinglePastedCellAsIfTyped) {
    goTo(kNewLoans, kJune);
    paste(u"120\r\n"_s);
    EXPECT_EQ(preview(), nullptr);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("120"));
    paste(u"90"_s);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("120")) << "a fall asks first";
    EXPECT_TRUE(strip()->isVisible());
}

TEST_F(EntryPageTest, FillsDownAndRight) {
    enter(kNewLoans, u"120"_s);
    select(kNewLoans, kJune, kNewLoans, kJune.plus(2));
    control(Qt::Key_R);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-08"), figure("120"));
    select(kNewLoans, kJune, kGreenLoans, kJune);
    control(Qt::Key_D);
    EXPECT_FALSE(plan.figure(kGreenLoans, "2022-06")) << "120 for 7.6 is asked about first";
    EXPECT_TRUE(strip()->isVisible());
}

TEST_F(EntryPageTest, NamesEveryCellOfABlockThatAsksAndTakesOneReasonForAll) {
    page->session().enter({{{kNewLoans, kJune}, u"90"_s}, {{kGreenLoans, kJune}, u"5"_s}});
    ASSERT_TRUE(page->session().pending());
    EXPECT_EQ(page->session().pending()->alsoAsked.size(), 1);
    page->session().confirm(u"recount"_s);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("90"));
    EXPECT_EQ(plan.figure(kGreenLoans, "2022-06"), figure("5"));
}

TEST_F(EntryPageTest, TakesTheMonthsOwnFigureOnceSwitched) {
    goTo(kNewLoans, kJune);
    control(Qt::Key_T);
    EXPECT_EQ(model()->indexOf({kNewLoans, Month(2022, 5)}).data().toString(), u"21.2"_s);
    EXPECT_EQ(page->currentCell(), (EntryCell{kNewLoans, kJune})) << "the cursor stays";
    enter(kNewLoans, u"22"_s);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("120"));
    EXPECT_EQ(model()->indexOf({kNewLoans, kJune}).data().toString(), u"22"_s);
    control(Qt::Key_T);
    EXPECT_EQ(model()->indexOf({kNewLoans, kJune}).data().toString(), u"120"_s);
}

TEST_F(EntryPageTest, SaysThatLaterTotalsStayWhenAnEarlierOwnFigureChanges) {
    goTo(kNewLoans, kJune);
    control(Qt::Key_T);
    goTo(kNewLoans, Month(2022, 4));
    type(u"16"_s, Qt::Key_Tab);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-04"), figure("77.2"));
    EXPECT_EQ(plan.figure(kNewLoans, "2022-05"), figure("98"));
    ASSERT_TRUE(page->session().remark());
    EXPECT_EQ(page->session().remark()->sentence,
              u"The running total of May stays 98, so its own figure is now 20.8."_s);
}

TEST_F(EntryPageTest, ShowsAllUnitsInOneMonthBesideTheMonthBefore) {
    EntryScope scope;
    scope.shape = EntryShape::MonthUnits;
    page->showScope(scope);
    EXPECT_EQ(model()->rowCount(), 8);
    const QModelIndex cell = model()->indexOf({kNewLoans, kJune});
    EXPECT_EQ(cell.siblingAtColumn(cell.column() - 1).data().toString(), u"98"_s);
    EXPECT_FALSE(cell.siblingAtColumn(cell.column() - 1).flags().testFlag(Qt::ItemIsEditable));
    enter(kNewLoans, u"120"_s);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("120"));
}

TEST_F(EntryPageTest, HoldsTheTownsOfAPledgeAgainstTheDepartment) {
    EntryScope scope;
    scope.shape = EntryShape::PledgeTowns;
    page->showScope(scope);
    ASSERT_EQ(model()->rowCount(), 4);
    const int last = model()->columnCount() - 1;
    EXPECT_EQ(model()->index(3, last).data().toString(), u"2 of 2 towns reported"_s);
    page->session().enter({{{test::kIdleLand, kJune}, u"450"_s}});
    if (page->session().pending()) {
        page->session().confirm(u"counted again"_s);
    }
    EXPECT_EQ(model()->index(3, last).data().toString(), u"Department 10 above the towns"_s);
}

TEST_F(EntryPageTest, GoesToTheNextMissingFigureAcrossUnits) {
    goTo(kNewLoans, kJune);
    ASSERT_TRUE(page->goToFirstMissing());
    EXPECT_EQ(page->currentCell(), (EntryCell{kGreenLoans, kJune}));
    ASSERT_TRUE(page->goToFirstMissing());
    ASSERT_TRUE(page->goToFirstMissing());
    EXPECT_EQ(page->unit(), test::kIndustryBureau);
    EXPECT_EQ(page->currentCell(), (EntryCell{test::kPlatform, kJune}));
}

TEST_F(EntryPageTest, NarrowsTheRowsToWhatIsMissingAndKeepsThemUnderTheHand) {
    enter(kNewLoans, u"120"_s);
    EntryScope scope = model()->scope();
    scope.wanted = EntryWanted::Missing;
    page->showScope(scope);
    EXPECT_EQ(model()->rowCount(), 2);
    enter(kGreenLoans, u"7.6"_s);
    EXPECT_EQ(model()->rowCount(), 2) << "what was just filled in does not slip away";
}

TEST_F(EntryPageTest, UndoesAcrossUnitsLayoutsAndWindows) {
    enter(kNewLoans, u"120"_s);
    page->showUnit(test::kEastTown);
    enter(test::kEastLand, u"240"_s);
    EntryPage again(&plan.state(), Theme());
    again.session().undo();
    again.session().undo();
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
    EXPECT_EQ(plan.figure(test::kEastLand, "2022-06"), figure("230"));
}

TEST_F(EntryPageTest, GivesUpAStepWhoseFigureWasChangedElsewhere) {
    enter(kNewLoans, u"120"_s);
    Actual other;
    other.month = kJune;
    other.value = figure("121");
    ASSERT_TRUE(plan.state().record(std::vector{ActualChange{kNewLoans, other}}, {}));
    page->session().undo();
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("121"));
    EXPECT_FALSE(page->session().undoStack().canUndo());
}

TEST_F(EntryPageTest, FindsPledgesByAPartOfTheirNames) {
    EXPECT_EQ(model()->nextCalled(u"绿色"_s, 0, false), 1);
    EXPECT_EQ(model()->nextCalled(u"新增"_s, 0, true), 2);
    EXPECT_EQ(model()->nextCalled(u"none such"_s, 0, false), -1);
}

TEST_F(EntryPageTest, ShowsWholeMonthsOnlyInANarrowWindow) {
    page->resize(1100, 640);
    QApplication::processEvents();
    int together = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int left = months()->columnViewportPosition(column);
        const int right = left + months()->columnWidth(column);
        if (!months()->isColumnHidden(column) && right > 0 && left < months()->viewport()->width()) {
            EXPECT_GE(left, 0);
            EXPECT_LE(right, months()->viewport()->width());
            together += months()->columnWidth(column);
        }
    }
    EXPECT_EQ(together, months()->viewport()->width());
}

TEST_F(EntryPageTest, AStripOfDatesTakesNoMoreThanItNeeds) {
    page->resize(1900, 1900);
    const auto* chart = page->findChild<EntryChart*>();
    for (int row = 0; row < model()->rowCount(); ++row) {
        months()->setCurrentIndex(model()->index(row, model()->asOfColumn()));
        QApplication::processEvents();
        EXPECT_EQ(chart->height() <= 180, chart->isStrip()) << row << ": " << chart->height();
    }
}

TEST_F(EntryPageTest, NoScrollBarStaysWhereEverythingFits) {
    page->setStyleSheet(Theme().styleSheet());
    for (const QSize& size : {QSize(1100, 640), QSize(2400, 1800)}) {
        page->resize(size);
        QApplication::processEvents();
    }
    for (const auto* pane : page->grid()->findChildren<QTableView*>()) {
        EXPECT_EQ(pane->verticalScrollBar()->maximum(), 0);
        EXPECT_EQ(pane->horizontalScrollBar()->maximum(), 0);
    }
}

TEST_F(EntryPageTest, KeepsItsLayoutsDrawable) {
    const QString folder = qEnvironmentVariable("PLEDGE_PICTURES");
    for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
        const Theme theme(shade);
        qApp->setPalette(theme.palette());
        qApp->setStyleSheet(theme.styleSheet());
        page->setTheme(theme);
        for (const EntryShape shape : {EntryShape::UnitMonths, EntryShape::MonthUnits, EntryShape::PledgeTowns}) {
            EntryScope scope = model()->scope();
            scope.shape = shape;
            page->showScope(scope);
            for (int settling = 0; settling < 5; ++settling) {
                QApplication::processEvents();
            }
            const QPixmap picture = page->grab();
            EXPECT_FALSE(picture.isNull());
            if (!folder.isEmpty()) {
                picture.save(u"%1/entry-%2-%3.png"_s.arg(folder).arg(static_cast<int>(shape)).arg(theme.isDark()));
            }
        }
    }
    page->showUnit(test::kFinanceOffice);
    goTo(kNewLoans, kJune);
    paste(u"90\t130\nabout 7\t8\n16\t17\n1\t2"_s);
    if (!folder.isEmpty()) {
        preview()->grab().save(folder + u"/entry-paste.png"_s);
    }
    qApp->setStyleSheet({});
}

TEST_F(EntryPageTest, CopiesTheSelectionAsTabSeparatedText) {
    months()->setCurrentIndex(model()->indexOf({kNewLoans, kJune.plus(-2)}));
    months()->selectionModel()->select(
        QItemSelection(model()->indexOf({kNewLoans, kJune.plus(-2)}), model()->indexOf({kGreenLoans, kJune.plus(-1)})),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(months(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"76.8\t98\n5.2\t6.4"_s);
}

TEST_F(EntryPageTest, SelectsTheMonthsAloneWhenAllIsSelected) {
    goTo(kNewLoans, kJune);
    control(Qt::Key_A);
    control(Qt::Key_C);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0], u"22.4\t37.9\t61.2\t76.8\t98\t\t\t\t\t\t\t"_s);
}

TEST_F(EntryPageTest, TakesAStateForADeliverable) {
    page->showUnit(test::kIndustryBureau);
    const QModelIndex cell = model()->indexOf({test::kPolicyIssued, kJune});
    ASSERT_TRUE(model()->setData(cell, taskWord(TaskState::Claimed), Qt::EditRole));
    EXPECT_EQ(plan.state().snapshot().line(test::kPolicyIssued)->series->at(kJune)->state, TaskState::Claimed);
    EXPECT_EQ(plan.verdict(test::kPolicyIssued).light, Light::Green);
}

TEST_F(EntryPageTest, TakesTheFigureOfATownsShare) {
    page->showUnit(test::kEastTown);
    enter(test::kEastLand, u"240"_s);
    EXPECT_EQ(plan.figure(test::kEastLand, "2022-06"), figure("240"));
}

TEST_F(EntryPageTest, ShowsTheTownsSumInTheDepartmentsCellWithoutTakingItForItsOwn) {
    page->showUnit(test::kIndustryBureau);
    const QModelIndex cell = model()->indexOf({test::kIdleLand, kJune});
    EXPECT_EQ(cell.data().toString(), u"440"_s);
    EXPECT_TRUE(cell.data(EntryModel::SumRole).toBool());
    EXPECT_FALSE(plan.figure(test::kIdleLand, "2022-06"));
}

TEST_F(EntryPageTest, OpensTheUnitThatWasEnteredLast) {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    page->remember(settings);
    page->showUnit(test::kWestTown);
    EntryPage again(&plan.state(), Theme());
    again.remember(settings);
    EXPECT_EQ(again.unit(), test::kWestTown);
}

TEST_F(EntryPageTest, ShowsAReportingOfficialTheOwnUnitsOnly) {
    plan.state().setActor({u"王五"_s, Role::ReportingUnit, {test::kFinanceOffice}});
    EntryPage own(&plan.state(), Theme());
    EXPECT_EQ(own.findChild<QComboBox*>(u"entryUnits"_s)->count(), 1);
}

TEST_F(EntryPageTest, KeepsBoxAndGridOnOneUnitWhenAnotherPersonSitsDown) {
    const auto* box = page->findChild<QComboBox*>(u"entryUnits"_s);
    page->showUnit(test::kWestTown);
    plan.state().setActor({u"王五"_s, Role::ReportingUnit, {test::kFinanceOffice}});
    EXPECT_EQ(page->unit(), test::kFinanceOffice);
    plan.state().setActor({u"张三"_s, Role::LeadOffice, {}});
    EXPECT_EQ(page->unit(), test::kFinanceOffice);
    EXPECT_EQ(box->currentText(), plan.state().snapshot().unit(test::kFinanceOffice)->name);
}

TEST_F(EntryPageTest, ShowsTheMonthsOwnFigureAndHowManyMonthsItCovers) {
    const auto ownFigure = [this](PledgeId pledge) {
        const int row = model()->indexOf({pledge, kJune}).row();
        return model()->index(row, model()->columnCount() - 5).data().toString();
    };
    enter(kNewLoans, u"120"_s);
    EXPECT_EQ(ownFigure(kNewLoans), u"22"_s);
    goTo(kNewLoans, kJune.plus(-1));
    QTest::keyClick(months(), Qt::Key_Delete);
    EXPECT_EQ(ownFigure(kNewLoans), u"43.2 in 2 months"_s);
}

TEST_F(EntryPageTest, GivesAFigureItsOutsidePlaceAndTakesItBack) {
    auto* bar = page->findChild<PlaceBar*>();
    goTo(kNewLoans, Month(2022, 5));
    EXPECT_FALSE(bar->isVisible()) << "the pledge asks for no rank";
    PlanChanges changes;
    changes.pledges = {*plan.state().standingPlan().line(kNewLoans)->pledge};
    changes.pledges.front().notes.outsideRank = u"全市前三"_s;
    ASSERT_TRUE(plan.state().change(changes));
    goTo(kNewLoans, kJune);
    auto* place = bar->findChild<QSpinBox*>();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_FALSE(place->isEnabled()) << "June has no figure yet";
    goTo(kNewLoans, Month(2022, 5));
    ASSERT_TRUE(place->isEnabled());
    place->setValue(2);
    Q_EMIT place->editingFinished();
    EXPECT_EQ(plan.history(kNewLoans).back().after.outsidePlace, 2);
    page->session().undo();
    EXPECT_EQ(plan.history(kNewLoans).back().after.outsidePlace, std::nullopt);
    EXPECT_EQ(place->value(), 0);
    page->session().redo();
    goTo(kNewLoans, Month(2022, 5));
    type(u"99"_s, Qt::Key_Tab);
    EXPECT_EQ(plan.history(kNewLoans).back().after.outsidePlace, 2) << "a corrected figure keeps its place";
}

TEST_F(EntryPageReadOnlyTest, TakesNothingAndSaysWhy) {
    EXPECT_FALSE(months()->currentIndex().flags().testFlag(Qt::ItemIsEditable));
    QStringList texts;
    for (const QLabel* label : page->findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    EXPECT_TRUE(texts.join(u'\n').contains(u"open for reading only"_s));
}

}  // namespace pledge
