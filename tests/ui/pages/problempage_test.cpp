#include <core/plan/planrecords.h>
#include <core/workspace/problemkeeping.h>
#include <tests/support/entryplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <ui/models/problemdrafts.h>
#include <ui/models/typedtext.h>
#include <ui/pages/problempage.h>
#include <ui/widgets/fittedtable.h>
#include <ui/widgets/invitation.h>
#include <ui/widgets/pledgechoice.h>
#include <ui/widgets/problemform.h>
#include <ui/widgets/problempane.h>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

class ProblemPageTest : public testing::Test {
protected:
    ProblemPageTest() {
        raise(ProblemSource::Report, test::kNewLoans, u"银行授信不足"_s, test::date("2022-06-20"));
        raise(ProblemSource::Meeting, test::kPolicyIssued, u"政策文件未会签"_s, {});
        m_page.resize(1366, 700);
        m_page.show();
    }

    void raise(ProblemSource source, PledgeId pledge, const QString& text, std::optional<QDate> deadline) {
        Problem problem;
        problem.source = source;
        problem.sourceName = source == ProblemSource::Meeting ? u"第三次调度会"_s : QString();
        problem.pledge = pledge;
        problem.month = Month(2022, 6);
        problem.text = text;
        problem.nextStep = u"逐户过堂，倒排工期"_s;
        problem.person = u"王五"_s;
        problem.raisedOn = test::date("2022-06-01");
        problem.deadline = deadline;
        const Outcome raised = m_plan.state().perform([&](Workspace& workspace, const Occasion& occasion) -> Outcome {
            const auto id = raiseProblem(workspace, problem, occasion);
            return id ? Outcome(Done{}) : Outcome(id.error());
        });
        EXPECT_TRUE(raised);
    }
    [[nodiscard]] int rows() const { return m_page.table()->model()->rowCount(); }
    [[nodiscard]] const std::vector<Problem>& problems() { return m_plan.state().standingPlan().records().problems; }
    void choose(int row) { m_page.table()->setCurrentIndex(m_page.table()->model()->index(row, 0)); }
    void say(const QString& text) { words()->setText(text); }

    [[nodiscard]] QLineEdit* words() {
        for (auto* field : m_page.findChildren<QLineEdit*>()) {
            if (field->placeholderText().startsWith(u"How it was"_s)) {
                return field;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString said() const {
        for (const auto* label : m_page.pane()->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (label->wordWrap()) {
                return label->text();
            }
        }
        return {};
    }

    test::EntryPlan m_plan;
    ProblemPage m_page{&m_plan.state(), Theme(), nullptr};
};

TEST_F(ProblemPageTest, ListsProblemsOfAnySourceAndFiltersThem) {
    EXPECT_EQ(rows(), 2);
    m_page.choose({ProblemChoice::State::All, ProblemSource::Meeting, {}});
    EXPECT_EQ(rows(), 1);
    m_page.choose({ProblemChoice::State::All, {}, test::kFinanceOffice});
    EXPECT_EQ(rows(), 1);
    m_page.choose({ProblemChoice::State::Closed, {}, {}});
    EXPECT_EQ(rows(), 0);
    m_page.choose({});
    m_page.setFilter(u"会签"_s);
    EXPECT_EQ(rows(), 1);
}

TEST_F(ProblemPageTest, AProblemIsClosedWithHowItWasSolved) {
    choose(0);
    m_page.closeCurrent();
    EXPECT_EQ(problems().front().state, ProblemState::Open);
    say(u"新增授信20亿元"_s);
    m_page.closeCurrent();
    EXPECT_EQ(problems().front().state, ProblemState::Closed);
    EXPECT_EQ(problems().front().closing, u"新增授信20亿元"_s);
    EXPECT_EQ(rows(), 1);
}

TEST_F(ProblemPageTest, WhatWasClaimedGoesBackWithAReason) {
    choose(0);
    say(u"已解决"_s);
    m_page.claimCurrent();
    EXPECT_EQ(problems().front().state, ProblemState::Claimed);
    say(u"未见佐证"_s);
    m_page.sendBackCurrent();
    EXPECT_EQ(problems().front().state, ProblemState::Open);
    EXPECT_EQ(problems().front().sentBack, u"未见佐证"_s);
}

TEST_F(ProblemPageTest, ANewProblemIsTypedAndSaved) {
    m_page.startNew();
    m_page.form()->findChildren<QPlainTextEdit*>()[0]->setPlainText(u"用地指标不足"_s);
    m_page.saveCurrent();
    ASSERT_EQ(problems().size(), 3U);
    EXPECT_EQ(problems().back().text, u"用地指标不足"_s);
    EXPECT_EQ(rows(), 3);
}

TEST_F(ProblemPageTest, WhatIsTypedIsSavedWhenItsRowIsLeft) {
    choose(0);
    auto* text = m_page.form()->findChildren<QPlainTextEdit*>()[0];
    text->setPlainText(u"银行授信仍不足"_s);
    choose(1);
    QApplication::processEvents();
    EXPECT_EQ(problems().front().text, u"银行授信仍不足"_s);
    EXPECT_EQ(m_page.table()->currentIndex().row(), 1);
    EXPECT_EQ(text->toPlainText(), u"政策文件未会签"_s);
}

TEST_F(ProblemPageTest, WhatIsRefusedStaysTyped) {
    choose(0);
    auto* deadline = m_page.form()->findChildren<QLineEdit*>()[1];
    deadline->setText(u"七月中旬"_s);
    raise(ProblemSource::Meeting, test::kPolicyIssued, u"又一问题"_s, {});
    EXPECT_EQ(deadline->text(), u"七月中旬"_s);
    choose(1);
    QApplication::processEvents();
    EXPECT_EQ(m_page.table()->currentIndex().row(), 0);
    EXPECT_EQ(deadline->text(), u"七月中旬"_s);
}

TEST_F(ProblemPageTest, ClosingOneGoesOnToTheNextInTheList) {
    raise(ProblemSource::Report, test::kNewLoans, u"第三个问题"_s, {});
    choose(1);
    say(u"已会签"_s);
    m_page.closeCurrent();
    EXPECT_EQ(problems()[1].state, ProblemState::Closed);
    EXPECT_EQ(rows(), 2);
    EXPECT_EQ(m_page.form()->shown().text, u"第三个问题"_s);
    EXPECT_EQ(m_page.focusWidget(), m_page.table());
    EXPECT_TRUE(said().contains(u"政策文件未会签"_s)) << said().toStdString();
}

TEST_F(ProblemPageTest, WordsAboutClosingStayWithTheirProblem) {
    choose(0);
    QTest::keyClicks(words(), u"almost"_s);
    choose(1);
    QApplication::processEvents();
    EXPECT_EQ(words()->text(), QString());
    choose(0);
    EXPECT_EQ(words()->text(), u"almost"_s);
    m_page.closeCurrent();
    EXPECT_EQ(problems().front().closing, u"almost"_s);
}

TEST_F(ProblemPageTest, WhatIsTypedComesBackAfterACrash) {
    const QTemporaryDir folder;
    {
        TypedText typed(folder.path());
        typed.setPlan(m_plan.path());
        m_page.keepTyped(&typed);
        choose(1);
        QTest::keyClicks(words(), u"half done"_s);
        QTest::keyClicks(m_page.form()->findChildren<QPlainTextEdit*>()[1], u"next"_s);
        typed.flush();
        m_page.keepTyped(nullptr);
    }
    TypedText again(folder.path());
    again.setPlan(m_plan.path());
    ASSERT_EQ(again.left().size(), 1U);
    ProblemPage page(&m_plan.state(), Theme(), nullptr);
    page.keepTyped(&again);
    const TypedNote note = again.left().front();
    ASSERT_TRUE(page.ownsTyped(note));
    page.restoreTyped(note);
    EXPECT_EQ(page.form()->shown().text, u"政策文件未会签"_s);
    EXPECT_EQ(page.pane()->words(), u"half done"_s);
    EXPECT_TRUE(page.pane()->hasUnsaved());
}

TEST_F(ProblemPageTest, ANewProblemBelongsToItsMonthItsPledgeAndItsUnit) {
    m_plan.state().setAsOf(Month(2022, 5));
    m_page.startNew();
    EXPECT_EQ(m_page.form()->shown().raisedOn, test::date("2022-05-31"));
    EXPECT_EQ(m_page.form()->shown().source, ProblemSource::Meeting);
    auto* pledge = m_page.findChild<PledgeChoice*>();
    pledge->setFocus();
    pledge->lineEdit()->setText(u"新增贷款"_s);
    QTest::keyClick(pledge->lineEdit(), Qt::Key_Return);
    m_page.form()->findChildren<QPlainTextEdit*>()[0]->setPlainText(u"用地指标不足"_s);
    m_page.form()->findChildren<QLineEdit*>()[1]->setText(u"2022-06-15"_s);
    m_page.saveCurrent();
    ASSERT_EQ(problems().size(), 3U);
    EXPECT_EQ(problems().back().pledge, test::kNewLoans);
    EXPECT_EQ(problems().back().unit, test::kFinanceOffice);
    EXPECT_EQ(problems().back().deadline, test::date("2022-06-15"));
    EXPECT_EQ(m_page.form()->shown().id, problems().back().id) << "the new one is the one that is shown";
}

TEST_F(ProblemPageTest, ClosingMeansTheProblemInTheFormThoughItLeavesTheListAsItIsSaved) {
    raise(ProblemSource::Report, test::kNewLoans, u"第三个问题"_s, {});
    m_page.choose({ProblemChoice::State::All, {}, test::kFinanceOffice});
    ASSERT_EQ(rows(), 2);
    choose(0);
    const ProblemId meant = m_page.form()->shown().id;
    auto* owner = m_page.pane()->findChildren<QComboBox*>().back();
    owner->setCurrentIndex(owner->findText(u"工信局"_s));
    ASSERT_TRUE(m_page.pane()->hasUnsaved());
    say(u"已解决"_s);
    m_page.closeCurrent();
    for (const Problem& one : problems()) {
        EXPECT_EQ(one.state, one.id == meant ? ProblemState::Closed : ProblemState::Open) << one.text.toStdString();
    }
}

TEST_F(ProblemPageTest, TwoDraftsAreRestoredEachIntoItsOwnProblem) {
    const QTemporaryDir folder;
    std::vector<TypedNote> notes;
    {
        TypedText typed(folder.path());
        typed.setPlan(m_plan.path());
        ProblemDrafts drafts;
        drafts.keepIn(&typed);
        for (int row = 0; row < 2; ++row) {
            choose(row);
            auto* step = m_page.form()->findChildren<QPlainTextEdit*>()[1];
            step->setPlainText(u"第%1步"_s.arg(row));
            drafts.keep(m_page.form()->shown(), {}, m_page.pane()->unsaved());
            m_page.form()->showProblem(m_page.form()->shown());
        }
        typed.flush();
        TypedText again(folder.path());
        again.setPlan(m_plan.path());
        notes = again.left();
    }
    ASSERT_EQ(notes.size(), 2U);
    ProblemPage page(&m_plan.state(), Theme(), nullptr);
    page.restoreTyped(notes[0]);
    page.restoreTyped(notes[1]);
    QApplication::processEvents();
    EXPECT_EQ(ProblemDrafts::placeOf(page.form()->shown()), notes[1].place);
    EXPECT_EQ(page.form()->findChildren<QPlainTextEdit*>()[1]->toPlainText(), u"第1步"_s);
    EXPECT_EQ(problems()[0].text, u"银行授信不足"_s);
    EXPECT_EQ(problems()[0].nextStep, u"第0步"_s);
    EXPECT_EQ(problems()[1].text, u"政策文件未会签"_s);
    EXPECT_EQ(problems()[1].nextStep, u"逐户过堂，倒排工期"_s) << "what was restored waits to be saved";
}

TEST_F(ProblemPageTest, ADraftWaitsWhereWhatIsTypedCannotBeSaved) {
    const QTemporaryDir folder;
    TypedText typed(folder.path());
    typed.setPlan(m_plan.path());
    m_page.keepTyped(&typed);
    choose(0);
    m_page.form()->findChildren<QLineEdit*>()[1]->setText(u"七月中旬"_s);
    const TypedNote note{u"problem/2"_s, u"problem"_s, u"政策文件未会签"_s, u"已会签"_s, {}};
    m_page.restoreTyped(note);
    EXPECT_EQ(m_page.form()->findChildren<QLineEdit*>()[1]->text(), u"七月中旬"_s);
    EXPECT_EQ(m_page.form()->shown().text, u"银行授信不足"_s);
    typed.flush();
    TypedText again(folder.path());
    again.setPlan(m_plan.path());
    EXPECT_EQ(std::ranges::count(again.left(), note), 1);
    m_page.keepTyped(nullptr);
}

TEST_F(ProblemPageTest, AHalfTypedPledgeStaysWhenThePlanIsReadAgain) {
    m_page.startNew();
    auto* pledge = m_page.findChild<PledgeChoice*>();
    QTest::keyClicks(pledge->lineEdit(), u"loans"_s);
    const QString typed = pledge->currentText();
    ASSERT_TRUE(typed.contains(u"loans"_s));
    Q_EMIT m_plan.state().planChanged();
    EXPECT_EQ(pledge->currentText(), typed);
    QTest::keyClicks(pledge->lineEdit(), u"x"_s);
    EXPECT_EQ(pledge->currentText(), typed + u'x');
}

TEST_F(ProblemPageTest, NoButtonMovesWhenSomethingIsSaid) {
    choose(0);
    const int height = m_page.pane()->height();
    m_page.closeCurrent();
    QApplication::processEvents();
    EXPECT_FALSE(said().isEmpty());
    EXPECT_EQ(m_page.pane()->height(), height);
}

TEST_F(ProblemPageTest, NothingOfOnePlanIsWrittenIntoAnother) {
    choose(0);
    m_page.form()->findChildren<QPlainTextEdit*>()[0]->setPlainText(u"甲计划的问题"_s);
    const test::EntryPlan other;
    m_plan.state().setWorkspace(*Workspace::open(other.path(), Access::ReadWrite));
    m_page.saveCurrent();
    QApplication::processEvents();
    EXPECT_TRUE(problems().empty());
    EXPECT_EQ(m_page.form()->findChildren<QPlainTextEdit*>()[0]->toPlainText(), QString());
}

TEST_F(ProblemPageTest, TheListIsWrittenAsAWorkbook) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"问题清单.xlsx"_s);
    m_page.setSavePrompt([path](QWidget*, const QString&) { return path; });
    m_page.exportList();
    EXPECT_GT(QFileInfo(path).size(), 1000);
}

TEST_F(ProblemPageTest, TheTableIsCopiedWithItsHeadings) {
    m_page.table()->selectAll();
    const QString text = m_page.table()->selectedText();
    EXPECT_TRUE(text.startsWith(u"Source\tUnit\tPledge\tProblem"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"银行授信不足"_s));
}

TEST_F(ProblemPageTest, AnEmptyListInvitesInsteadOfShowingAFormForNothing) {
    auto* invitation = m_page.findChild<Invitation*>();
    choose(0);
    EXPECT_TRUE(m_page.pane()->isVisibleTo(&m_page));
    EXPECT_FALSE(invitation->isVisibleTo(&m_page));
    m_page.choose({ProblemChoice::State::Closed, {}, {}});
    EXPECT_FALSE(m_page.pane()->isVisibleTo(&m_page));
    EXPECT_FALSE(m_page.table()->isVisibleTo(&m_page));
    EXPECT_TRUE(invitation->isVisibleTo(&m_page));
    m_page.startNew();
    EXPECT_TRUE(m_page.pane()->isVisibleTo(&m_page));
}

TEST_F(ProblemPageTest, TheInvitationIsSeenWhole) {
    m_page.choose({ProblemChoice::State::Closed, {}, {}});
    m_page.resize(1190, 658);
    m_page.show();
    QApplication::processEvents();
    for (const auto* label : m_page.findChild<Invitation*>()->findChildren<QLabel*>()) {
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
    }
}

TEST_F(ProblemPageTest, CanBeDrawnInBothThemesAndSizes) {
    const QString pictures = qEnvironmentVariable("PLEDGE_PICTURES");
    choose(0);
    for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
        for (const QSize size : {QSize(1366, 690), QSize(1920, 1000), QSize(3840, 2050)}) {
            const Theme theme(shade);
            QApplication::setPalette(theme.palette());
            m_page.setStyleSheet(theme.styleSheet());
            m_page.setTheme(theme);
            m_page.resize(size);
            QApplication::processEvents();
            const QPixmap picture = m_page.grab();
            EXPECT_EQ(picture.size(), size);
            if (!pictures.isEmpty()) {
                picture.save(QDir(pictures).filePath(
                    u"problems-%1-%2.png"_s.arg(theme.isDark() ? u"dark" : u"light").arg(size.width())));
            }
        }
    }
}

}  // namespace
}  // namespace pledge
