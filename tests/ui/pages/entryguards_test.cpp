// What the entry page does while a guard asks, where a month is closed, and how it shares its room.

#include <core/workspace/rounds.h>
#include <tests/support/entryplan.h>
#include <tests/support/planvalues.h>
#include <ui/pages/entrypage.h>
#include <ui/widgets/entrychart.h>
#include <ui/widgets/entrygrid.h>
#include <ui/widgets/guardstrip.h>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

using test::figure;
using test::kFinanceOffice;
using test::kGreenLoans;
using test::kJointStock;
using test::kNewLoans;

const Month kJune(2022, 6);
const Actor kLeadOffice{u"李四"_s, Role::LeadOffice, {}};
const Actor kOffice{u"王五"_s, Role::ReportingUnit, {kFinanceOffice}};
constexpr QSize kSmallest{1366 - 160, 768 - 120};  ///< of the page in the smallest window

class EntryGuardsTest : public testing::Test {
protected:
    EntryGuardsTest() : page(&plan.state(), Theme()) {
        page.resize(kSmallest);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        months()->setFocus();
    }

    QTableView* months() { return page.grid()->months(); }
    GuardStrip* strip() { return page.grid()->strip(); }
    EntryModel* model() { return qobject_cast<EntryModel*>(months()->model()); }
    QLineEdit* reason() { return strip()->findChild<QLineEdit*>(u"guardReason"_s); }
    QLabel* insistence() { return strip()->findChild<QLabel*>(u"guardInsistence"_s); }
    QComboBox* filter() {
        for (QComboBox* box : page.findChildren<QComboBox*>()) {
            if (box->accessibleName() == u"Which rows"_s) {
                return box;
            }
        }
        return nullptr;
    }

    void type(const QString& keys, Qt::Key commit) {
        for (const QChar key : keys) {
            QTest::keyClick(focused(), key.toLatin1());
        }
        press(commit);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(focused(), key, modifiers);
        QApplication::processEvents();
    }
    void enter(PledgeId pledge, const QString& keys, Qt::Key commit = Qt::Key_Return) {
        page.grid()->goTo({pledge, kJune});
        type(keys, commit);
    }
    QWidget* focused() {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : months();
    }

    void giveAll() {
        for (const auto& [pledge, value] :
             {std::pair(kNewLoans, "118.4"), std::pair(kGreenLoans, "7.9"), std::pair(kJointStock, "17")}) {
            Actual actual;
            actual.month = kJune;
            actual.value = figure(value);
            ASSERT_TRUE(plan.state().record(std::vector{ActualChange{pledge, actual}}, {}));
        }
    }
    using Step = Outcome (*)(Workspace&, const RoundOrder&, const Occasion&);
    void take(Step step) {
        RoundOrder order;
        order.units = {kFinanceOffice};
        order.month = kJune;
        order.reason = u"核对无误"_s;
        ASSERT_TRUE(plan.state().perform(
            [&](Workspace& workspace, const Occasion& occasion) { return step(workspace, order, occasion); }));
        QApplication::processEvents();
    }
    void addPledges(int count) {
        PlanChanges changes;
        Pledge pledge = *plan.state().standingPlan().line(kNewLoans)->pledge;
        const qint64 first = nextPledgeId(plan.state().standingPlan()).number();
        for (int i = 0; i < count; ++i) {
            pledge.id = PledgeId(first + i);
            pledge.name = u"新增承诺%1"_s.arg(i + 1);
            pledge.order = 100 + i;
            changes.pledges.push_back(pledge);
        }
        ASSERT_TRUE(plan.state().change(changes));
        settle();
    }
    static void settle() {
        for (int round = 0; round < 5; ++round) {
            QApplication::processEvents();
        }
    }
    /// The strip as it lies over the page, and whether every line of its sentence is seen.
    void expectStripSeenWhole() {
        ASSERT_TRUE(strip()->isVisible());
        const QRect inGrid(QPoint(0, 0), page.grid()->size());
        EXPECT_TRUE(inGrid.contains(strip()->geometry()))
            << strip()->geometry().bottom() << " of " << page.grid()->height();
        for (const QLabel* label : strip()->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
            }
        }
        for (const QWidget* part : strip()->findChildren<QWidget*>()) {
            if (part->isVisible()) {
                const QRect place(part->mapTo(strip(), QPoint(0, 0)), part->size());
                EXPECT_TRUE(strip()->rect().contains(place));
            }
        }
    }

    test::EntryPlan plan;
    EntryPage page;
};

}  // namespace

TEST_F(EntryGuardsTest, NeverTakesTheNextCellsDigitsForAReason) {
    enter(kNewLoans, u"90"_s);
    ASSERT_TRUE(page.session().pending());
    EXPECT_TRUE(months()->hasFocus());
    type(u"7.6"_s, Qt::Key_Return);
    EXPECT_TRUE(page.session().pending());
    EXPECT_EQ(strip()->reason(), QString());
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
    EXPECT_FALSE(plan.figure(kGreenLoans, "2022-06"));
    EXPECT_TRUE(insistence()->isVisible());
    expectStripSeenWhole();
}

TEST_F(EntryGuardsTest, RefusesANumberAsAReasonAndTakesWords) {
    enter(kNewLoans, u"90"_s);
    press(Qt::Key_Tab);
    ASSERT_TRUE(reason()->hasFocus());
    type(u"8.2"_s, Qt::Key_Return);
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06"));
    EXPECT_TRUE(insistence()->text().contains(u"8.2"_s));
    expectStripSeenWhole();
    page.session().confirm(u"8.2"_s);
    EXPECT_FALSE(plan.figure(kNewLoans, "2022-06")) << "nor by any other way";
    reason()->setText(u"核减重复统计"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("90"));
    EXPECT_EQ(page.currentCell(), (EntryCell{kGreenLoans, kJune})) << "on to where Enter leads";
    EXPECT_TRUE(months()->hasFocus());
}

TEST_F(EntryGuardsTest, GoesOnWhereEnterWouldHaveGoneOnceTheSuggestionIsTaken) {
    enter(kNewLoans, u"1200"_s);
    ASSERT_TRUE(page.session().pending());
    press(Qt::Key_Y, Qt::AltModifier);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("120"));
    EXPECT_EQ(page.currentCell(), (EntryCell{kGreenLoans, kJune}));
    enter(kGreenLoans, u"76"_s, Qt::Key_Tab);
    press(Qt::Key_Y, Qt::AltModifier);
    EXPECT_EQ(plan.figure(kGreenLoans, "2022-06"), figure("7.6"));
    EXPECT_EQ(page.currentCell(), (EntryCell{kGreenLoans, kJune.plus(1)})) << "Tab leads right";
}

TEST_F(EntryGuardsTest, StaysWithTheCellWhoseFigureIsTakenBack) {
    enter(kNewLoans, u"90"_s);
    press(Qt::Key_Escape);
    EXPECT_FALSE(page.session().pending());
    EXPECT_EQ(page.currentCell(), (EntryCell{kNewLoans, kJune}));
}

TEST_F(EntryGuardsTest, ShowsTheQuestionWholeUnderTheLastRowOfALongGrid) {
    addPledges(20);
    const int last = model()->rowCount() - 1;
    const EntryCell bottom = *model()->cell(model()->index(last, model()->asOfColumn()));
    page.session().enter({{{bottom.pledge, kJune.plus(-1)}, u"98"_s}});
    page.grid()->goTo(bottom);
    type(u"9"_s, Qt::Key_Return);
    ASSERT_TRUE(page.session().pending());
    settle();
    expectStripSeenWhole();
    const QRect row = months()->visualRect(model()->index(last, model()->asOfColumn()));
    EXPECT_GE(row.top(), 0);
    EXPECT_LE(row.bottom(), months()->viewport()->height());
    press(Qt::Key_Escape);
    page.grid()->goTo({kNewLoans, kJune});
    const int seen = months()->rowAt(months()->viewport()->height() - 2 * Theme().rowHeight());
    const EntryCell low = *model()->cell(model()->index(seen, model()->asOfColumn()));
    page.session().enter({{{low.pledge, kJune.plus(-1)}, u"98"_s}});
    page.grid()->goTo(low);
    type(u"9"_s, Qt::Key_Return);
    settle();
    expectStripSeenWhole();
}

TEST_F(EntryGuardsTest, GrowsTheQuestionWithItsSentencesAndWhenThePageGetsNarrower) {
    page.session().enter(
        {{{kNewLoans, kJune}, u"90"_s}, {{kGreenLoans, kJune}, u"5"_s}, {{kJointStock, kJune}, u"1"_s}});
    settle();
    expectStripSeenWhole();
    page.resize(760, kSmallest.height());
    settle();
    expectStripSeenWhole();
}

TEST_F(EntryGuardsTest, SaysAtTheFirstKeyThatAMonthIsApprovedByWhomAndHowToReopenIt) {
    giveAll();
    take(approveMonths);
    const QModelIndex cell = model()->indexOf({kNewLoans, kJune});
    EXPECT_TRUE(cell.data(EntryModel::LockedRole).toBool());
    EXPECT_TRUE(model()->headerData(cell.column(), Qt::Horizontal, EntryModel::LockedRole).toBool());
    EXPECT_FALSE(model()->headerData(cell.column() - 1, Qt::Horizontal, EntryModel::LockedRole).toBool());
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(u"approved by"_s));
    page.grid()->goTo({kNewLoans, kJune});
    QTest::keyClick(months(), Qt::Key_9);
    EXPECT_EQ(months()->indexWidget(cell), nullptr);
    ASSERT_TRUE(page.session().remark());
    const QString said = page.session().remark()->sentence;
    EXPECT_TRUE(said.startsWith(u"The figures of 金融办 for June 2022 were approved by 李四 on "_s));
    EXPECT_TRUE(said.contains(u"reopens the month"_s));
    page.session().drop();
    page.session().enter({{{kNewLoans, kJune}, u"90"_s}});
    EXPECT_FALSE(page.session().pending()) << "no reason is asked for what is refused then";
    press(Qt::Key_Delete);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("118.4"));
    ASSERT_TRUE(page.session().remark());
}

TEST_F(EntryGuardsTest, KeepsAUnitFromTheMonthItHasSubmittedUntilItIsWithdrawn) {
    giveAll();
    plan.state().setActor(kOffice);
    take(submitMonths);
    const QModelIndex cell = model()->indexOf({kNewLoans, kJune});
    EXPECT_TRUE(cell.data(EntryModel::LockedRole).toBool());
    page.grid()->goTo({kNewLoans, kJune});
    QTest::keyClick(months(), Qt::Key_9);
    ASSERT_TRUE(page.session().remark());
    EXPECT_TRUE(page.session().remark()->sentence.contains(u"withdraw the submission first"_s));
    plan.state().setActor(kLeadOffice);
    EXPECT_FALSE(model()->indexOf({kNewLoans, kJune}).data(EntryModel::LockedRole).toBool());
}

TEST_F(EntryGuardsTest, SaysWhatToDoNextWhenTheLastFigureIsThere) {
    plan.state().setActor(kOffice);
    const QSignalSpy asked(&page, &EntryPage::submissionAsked);
    enter(kNewLoans, u"118.4"_s);
    enter(kGreenLoans, u"7.9"_s);
    page.goOn();
    EXPECT_EQ(asked.count(), 0) << "a figure is still missing";
    EXPECT_EQ(page.currentCell(), (EntryCell{kJointStock, kJune}));
    enter(kJointStock, u"17"_s);
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    EXPECT_TRUE(texts.join(u'\n').contains(u"<b>ready to submit</b>"_s));
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(asked.count(), 1);
    take(submitMonths);
    page.goOn();
    EXPECT_EQ(asked.count(), 1) << "it is submitted already";
}

TEST_F(EntryGuardsTest, FiltersWhatIsDueSoonAndSaysHowManyAreShown) {
    ASSERT_NE(filter(), nullptr);
    EXPECT_EQ(filter()->currentText(), u"All rows (3)"_s);
    plan.state().setAsOf(Month(2022, 5));
    filter()->setCurrentIndex(filter()->findData(static_cast<int>(EntryWanted::DueSoon)));
    Q_EMIT filter()->activated(filter()->currentIndex());
    ASSERT_EQ(model()->rowCount(), 3) << "each has a milestone at the end of June";
    EXPECT_EQ(filter()->currentText(), u"Due soon (3)"_s);
    plan.state().setAsOf(Month(2022, 10));
    EXPECT_EQ(filter()->currentText(), u"Due soon (%1)"_s.arg(model()->rowCount()));
}

TEST_F(EntryGuardsTest, SaysThatATotalMayFallWhereItStands) {
    PlanChanges changes;
    changes.pledges = {*plan.state().standingPlan().line(kNewLoans)->pledge};
    changes.pledges.front().mayFall = true;
    ASSERT_TRUE(plan.state().change(changes));
    const QModelIndex cell = model()->indexOf({kNewLoans, kJune});
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(u"may rise and fall"_s));
    EXPECT_TRUE(cell.siblingAtColumn(0).data(Qt::ToolTipRole).toString().contains(u"may rise and fall"_s));
    enter(kNewLoans, u"95"_s);
    EXPECT_EQ(plan.figure(kNewLoans, "2022-06"), figure("95")) << "it may";
    ASSERT_TRUE(page.session().remark());
    EXPECT_TRUE(page.session().remark()->sentence.contains(u"98"_s)) << "both figures are named";
    EXPECT_TRUE(page.session().remark()->sentence.contains(u"95"_s));
}

TEST_F(EntryGuardsTest, ShowsNineRowsBesideTheChartInTheSmallestWindow) {
    addPledges(9);
    auto* chart = page.findChild<EntryChart*>();
    ASSERT_TRUE(chart->isVisible());
    EXPECT_GE(months()->viewport()->height(), 9 * Theme().rowHeight());
    EXPECT_GE(chart->height(), 120);
    page.resize(1920 - 160, 1080 - 120);
    settle();
    EXPECT_GE(months()->viewport()->height(), model()->rowCount() * Theme().rowHeight());
    EXPECT_LE(page.rect().bottom() - chart->geometry().bottom(), 60) << "no empty room is left";
}

TEST_F(EntryGuardsTest, KeepsTheChartFoldedWhenAPersonFoldedIt) {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    page.remember(settings);
    auto* chart = page.findChild<EntryChart*>();
    const int before = chart->height();
    chart->findChild<QToolButton*>(u"entryChartFold"_s)->click();
    settle();
    EXPECT_LT(chart->height(), before / 2);
    EntryPage again(&plan.state(), Theme());
    again.remember(settings);
    EXPECT_TRUE(again.findChild<EntryChart*>()->isFolded());
}

TEST_F(EntryGuardsTest, CanBeDrawnAskingAndLocked) {
    const QString folder = qEnvironmentVariable("PLEDGE_PICTURES");
    addPledges(9);
    giveAll();
    take(approveMonths);
    for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
        const Theme theme(shade);
        qApp->setPalette(theme.palette());
        qApp->setStyleSheet(theme.styleSheet());
        page.setTheme(theme);
        page.session().drop();
        page.grid()->goTo({kNewLoans, kJune.plus(1)});
        type(u"9"_s, Qt::Key_Return);
        type(u"7"_s, Qt::Key_Return);
        settle();
        expectStripSeenWhole();
        const QPixmap picture = page.grab();
        EXPECT_FALSE(picture.isNull());
        if (!folder.isEmpty()) {
            picture.save(QDir(folder).filePath(u"entry-asking-%1.png"_s.arg(theme.isDark() ? u"dark" : u"light")));
        }
    }
    qApp->setStyleSheet({});
}

}  // namespace pledge
