#include <core/plan/planrecords.h>
#include <core/plan/problemlist.h>
#include <tests/support/entryplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <ui/models/entrysession.h>
#include <ui/widgets/evidencebox.h>
#include <ui/widgets/figureaside.h>
#include <ui/widgets/problemform.h>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

class FigureAsideTest : public testing::Test {
protected:
    FigureAsideTest() {
        auto* row = new QHBoxLayout(&m_window);
        m_grid = new QLineEdit(&m_window);
        m_aside = new FigureAside(&m_plan.state(), &m_session, Theme(), &m_window);
        row->addWidget(m_grid);
        row->addWidget(m_aside);
        m_window.resize(700, 640);
        m_window.show();
        m_window.activateWindow();
        m_aside->showCell(may());
    }

    [[nodiscard]] static EntryCell may() { return {test::kNewLoans, Month(2022, 5)}; }
    [[nodiscard]] static EntryCell june() { return {test::kNewLoans, Month(2022, 6)}; }
    [[nodiscard]] QString noteIn(const EntryCell& cell) {
        const auto actual = m_plan.state().standingPlan().line(cell.pledge)->series->at(cell.month);
        return actual ? actual->note : QString();
    }
    [[nodiscard]] std::vector<Problem> open() { return openProblemsOf(m_plan.state().standingPlan(), test::kNewLoans); }
    void typeProblem(const QString& text, const QString& step) {
        const auto fields = m_aside->problem()->findChildren<QPlainTextEdit*>();
        fields[0]->setPlainText(text);
        fields[1]->setPlainText(step);
    }

    /// As another program does to the same file.
    void writeElsewhere(const EntryCell& cell, const char* value) {
        Actual actual;
        actual.month = cell.month;
        actual.value = test::figure(value);
        const auto workspace = Workspace::open(m_plan.path(), Access::ReadWrite);
        ASSERT_TRUE(workspace);
        const Occasion occasion{{u"王五"_s, Role::LeadOffice, {}}, m_plan.state().now()};
        ASSERT_TRUE((*workspace)->record(std::vector{ActualChange{cell.pledge, actual}}, u"核减"_s, occasion));
    }
    [[nodiscard]] QString problemText() const {
        return m_aside->problem()->findChildren<QPlainTextEdit*>()[0]->toPlainText();
    }
    void chooseNew() {
        auto* which = m_aside->findChild<QComboBox*>();
        which->setCurrentIndex(which->count() - 1);
        Q_EMIT which->activated(which->count() - 1);
    }
    void typeDeadline(const QString& day) {
        auto* field = m_aside->problem()->findChildren<QLineEdit*>()[1];
        field->setText(day);
    }

    test::EntryPlan m_plan;
    EntrySession m_session{&m_plan.state()};
    QWidget m_window;
    QLineEdit* m_grid = nullptr;
    FigureAside* m_aside = nullptr;
};

TEST_F(FigureAsideTest, ANoteIsWrittenBesideItsFigureAndUndone) {
    m_aside->note()->setPlainText(u"含新增园区贷款"_s);
    QTest::keyClick(m_aside->note(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(noteIn(may()), u"含新增园区贷款"_s);
    EXPECT_TRUE(m_plan.figure(test::kNewLoans, "2022-05").has_value());
    m_session.undo();
    EXPECT_EQ(noteIn(may()), QString());
}

TEST_F(FigureAsideTest, ANoteWaitsForItsFigure) {
    m_aside->showCell(june());
    EXPECT_FALSE(m_aside->note()->isEnabled());
}

TEST_F(FigureAsideTest, ATypedProblemIsRaisedForThePledgeAndMonth) {
    typeProblem(u"银行授信不足"_s, u"召开银企对接会"_s);
    Q_EMIT m_aside->problem()->saveAsked();
    ASSERT_EQ(open().size(), 1U);
    EXPECT_EQ(open().front().month, Month(2022, 5));
    EXPECT_EQ(open().front().unit, test::kFinanceOffice);
    typeProblem(u"银行授信仍不足"_s, u"召开银企对接会"_s);
    Q_EMIT m_aside->problem()->saveAsked();
    ASSERT_EQ(open().size(), 1U);
    EXPECT_EQ(open().front().text, u"银行授信仍不足"_s);
}

TEST_F(FigureAsideTest, GoingToAnotherCellKeepsWhatWasTyped) {
    typeProblem(u"银行授信不足"_s, {});
    m_aside->note()->setPlainText(u"备注"_s);
    m_aside->showCell(june());
    EXPECT_EQ(open().size(), 1U);
    EXPECT_EQ(noteIn(may()), u"备注"_s);
}

TEST_F(FigureAsideTest, F6LeadsInAndBack) {
    m_grid->setFocus();
    m_aside->jump();
    EXPECT_TRUE(m_aside->isAncestorOf(m_window.focusWidget()));
    m_aside->jump();
    EXPECT_EQ(m_window.focusWidget(), m_grid);
}

TEST_F(FigureAsideTest, FoldsToANarrowStripAndOpensWhenItIsEntered) {
    m_aside->setFolded(true);
    EXPECT_LT(m_aside->width(), 60);
    m_grid->setFocus();
    m_aside->jump();
    EXPECT_FALSE(m_aside->isFolded());
}

TEST_F(FigureAsideTest, WhatWasTypedSurvivesACrash) {
    const QTemporaryDir folder;
    {
        TypedText typed(folder.path());
        typed.setPlan(m_plan.path());
        m_aside->keepTyped(&typed);
        typeProblem(u"银行授信不足"_s, u"对接"_s);
        typed.flush();
        m_aside->keepTyped(nullptr);
    }
    TypedText again(folder.path());
    again.setPlan(m_plan.path());
    ASSERT_EQ(again.left().size(), 1U);
    const TypedNote note = again.left().front();
    EXPECT_EQ(FigureAside::cellOf(note), may());
    FigureAside fresh(&m_plan.state(), &m_session, Theme());
    fresh.restoreTyped(note);
    EXPECT_EQ(fresh.problem()->findChildren<QPlainTextEdit*>()[0]->toPlainText(), u"银行授信不足"_s);
    EXPECT_TRUE(open().empty());
}

TEST_F(FigureAsideTest, WhatWasTypedOfANewProblemComesBackBesideAnOpenOne) {
    typeProblem(u"银行授信不足"_s, {});
    Q_EMIT m_aside->problem()->saveAsked();
    chooseNew();
    const QTemporaryDir folder;
    {
        TypedText typed(folder.path());
        typed.setPlan(m_plan.path());
        m_aside->keepTyped(&typed);
        typeProblem(u"抵押物不足"_s, u"对接"_s);
        typed.flush();
        m_aside->keepTyped(nullptr);
    }
    TypedText again(folder.path());
    again.setPlan(m_plan.path());
    ASSERT_EQ(again.left().size(), 1U);
    FigureAside fresh(&m_plan.state(), &m_session, Theme());
    fresh.restoreTyped(again.left().front());
    EXPECT_EQ(fresh.problem()->findChildren<QPlainTextEdit*>()[0]->toPlainText(), u"抵押物不足"_s);
    fresh.showCell(june());
    ASSERT_EQ(open().size(), 2U);
    EXPECT_EQ(open()[0].text, u"银行授信不足"_s);
    EXPECT_EQ(open()[1].text, u"抵押物不足"_s);
}

TEST_F(FigureAsideTest, ANewProblemStaysUnderTheHandWhileThePlanChanges) {
    typeProblem(u"银行授信不足"_s, {});
    Q_EMIT m_aside->problem()->saveAsked();
    chooseNew();
    m_plan.state().setAsOf(Month(2022, 5));
    EXPECT_EQ(problemText(), QString());
    typeProblem(u"抵押物不足"_s, {});
    m_aside->showCell(june());
    ASSERT_EQ(open().size(), 2U);
    EXPECT_EQ(open()[0].text, u"银行授信不足"_s);
}

TEST_F(FigureAsideTest, AReaderWritesNothing) {
    m_plan.state().setActor({u"领导"_s, Role::Leader, {}});
    m_aside->showCell(june());
    m_aside->showCell(may());
    EXPECT_TRUE(m_aside->note()->isReadOnly());
    typeProblem(u"不该写"_s, {});
    Q_EMIT m_aside->problem()->saveAsked();
    EXPECT_TRUE(open().empty());
}

TEST_F(FigureAsideTest, NothingOfOnePlanIsWrittenIntoAnother) {
    m_aside->note()->setPlainText(u"甲计划的备注"_s);
    typeProblem(u"甲计划的问题"_s, {});
    const test::EntryPlan other;
    m_plan.state().setWorkspace(*Workspace::open(other.path(), Access::ReadWrite));
    m_aside->showCell(june());
    m_aside->showCell(may());
    EXPECT_EQ(noteIn(may()), QString());
    EXPECT_EQ(m_aside->note()->toPlainText(), QString());
    EXPECT_TRUE(open().empty());
}

TEST_F(FigureAsideTest, ANoteLeavesTheNewestFigureWhereItIs) {
    m_aside->note()->setPlainText(u"含新增园区贷款"_s);
    writeElsewhere(may(), "99");
    QTest::keyClick(m_aside->note(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(noteIn(may()), u"含新增园区贷款"_s);
    EXPECT_EQ(m_plan.figure(test::kNewLoans, "2022-05"), test::figure("99"));
    writeElsewhere(may(), "99.5");
    m_session.enterPlace(may(), 3);
    EXPECT_EQ(m_plan.figure(test::kNewLoans, "2022-05"), test::figure("99.5"));
}

TEST_F(FigureAsideTest, ANoteWaitsForTheAnswerThatIsAwaited) {
    m_session.enter({{may(), u"50"_s}});
    ASSERT_TRUE(m_session.pending());
    m_aside->note()->setPlainText(u"核减重复统计"_s);
    QTest::keyClick(m_aside->note(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_aside->note()->toPlainText(), u"核减重复统计"_s);
    m_session.confirm(u"核减"_s);
    EXPECT_EQ(m_plan.figure(test::kNewLoans, "2022-05"), test::figure("50"));
    EXPECT_EQ(noteIn(may()), u"核减重复统计"_s);
}

TEST_F(FigureAsideTest, AProblemThatIsRefusedWaitsAtItsCell) {
    typeProblem({}, u"召开银企对接会"_s);
    m_aside->showCell(june());
    EXPECT_EQ(problemText(), QString());
    m_aside->showCell(may());
    EXPECT_EQ(m_aside->problem()->findChildren<QPlainTextEdit*>()[1]->toPlainText(), u"召开银企对接会"_s);
    typeProblem(u"银行授信不足"_s, u"召开银企对接会"_s);
    m_aside->showCell(june());
    EXPECT_EQ(open().size(), 1U);
}

TEST_F(FigureAsideTest, ADeadlineIsReadAsItIsWrittenHere) {
    typeProblem(u"银行授信不足"_s, {});
    typeDeadline(u"2022.7.15"_s);
    Q_EMIT m_aside->problem()->saveAsked();
    ASSERT_EQ(open().size(), 1U);
    EXPECT_EQ(open().front().deadline, test::date("2022-07-15"));
}

TEST_F(FigureAsideTest, ChoosingAnotherProblemKeepsWhatIsRefused) {
    typeProblem(u"银行授信不足"_s, {});
    Q_EMIT m_aside->problem()->saveAsked();
    auto* which = m_aside->findChild<QComboBox*>();
    which->setCurrentIndex(1);
    Q_EMIT which->activated(1);
    typeProblem({}, u"召开银企对接会"_s);
    which->setCurrentIndex(0);
    Q_EMIT which->activated(0);
    EXPECT_EQ(which->currentIndex(), 1);
    EXPECT_EQ(m_aside->problem()->findChildren<QPlainTextEdit*>()[1]->toPlainText(), u"召开银企对接会"_s);
}

TEST_F(FigureAsideTest, CanBeDrawnInBothThemes) {
    typeProblem(u"银行授信不足，两家企业续贷未落实"_s, u"七月中旬召开银企对接会，逐户过堂"_s);
    Q_EMIT m_aside->problem()->saveAsked();
    const QString pictures = qEnvironmentVariable("PLEDGE_PICTURES");
    for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
        const Theme theme(shade);
        QApplication::setPalette(theme.palette());
        m_window.setStyleSheet(theme.styleSheet());
        m_aside->setTheme(theme);
        QApplication::processEvents();
        const QPixmap picture = m_window.grab();
        EXPECT_FALSE(picture.isNull());
        if (!pictures.isEmpty()) {
            picture.save(QDir(pictures).filePath(u"aside-%1.png"_s.arg(theme.isDark() ? u"dark" : u"light")));
        }
    }
}

}  // namespace
}  // namespace pledge
