#include <core/wording/words.h>
#include <tests/support/entryplan.h>
#include <tests/support/planvalues.h>
#include <ui/pages/entrypage.h>
#include <ui/widgets/entrygrid.h>
#include <ui/widgets/guardstrip.h>
#include <ui/widgets/placebar.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

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
    page->session().undoStack().undo();
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
    page->session().undoStack().redo();
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
    EXPECT_EQ(button->text(), u"Change to 7.6"_s);
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

TEST_F(EntryPageTest, PastesABlockAsOneStep) {
    goTo(kNewLoans, kJune);
    paste(u"120\r\n7.6\r\n16\r\n"_s);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("120"));
    EXPECT_EQ(plan.figure(kGreenLoans, "2022-06"), figure("7.6"));
    EXPECT_EQ(plan.figure(test::kJointStock, "2022-06"), figure("16"));
    EXPECT_EQ(page->session().undoStack().count(), 1);
    page->session().undoStack().undo();
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
    EXPECT_FALSE(plan.figure(test::kJointStock, "2022-06"));
}

TEST_F(EntryPageTest, PastesNothingWhenOneCellIsRefusedOrTheBlockIsTooLarge) {
    goTo(kNewLoans, kJune);
    paste(u"120\nabout 7\n16"_s);
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
    paste(u"1\n2\n3\n4\n5"_s);
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
    EXPECT_EQ(page->session().undoStack().count(), 0);
}

TEST_F(EntryPageTest, CopiesTheSelectionAsTabSeparatedText) {
    months()->setCurrentIndex(model()->indexOf({kNewLoans, kJune.plus(-2)}));
    months()->selectionModel()->select(
        QItemSelection(model()->indexOf({kNewLoans, kJune.plus(-2)}), model()->indexOf({kGreenLoans, kJune.plus(-1)})),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(months(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"76.8\t98\n5.2\t6.4"_s);
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
    EXPECT_EQ(own.findChild<QComboBox*>()->count(), 1);
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
    page->session().undoStack().undo();
    EXPECT_EQ(plan.history(kNewLoans).back().after.outsidePlace, std::nullopt);
    EXPECT_EQ(place->value(), 0);
    page->session().undoStack().redo();
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
