#include <core/plan/planrecords.h>
#include <core/workspace/problemkeeping.h>
#include <tests/support/entryplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <ui/pages/problempage.h>
#include <ui/widgets/fittedtable.h>
#include <ui/widgets/problemform.h>

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <gtest/gtest.h>

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
    void say(const QString& words) {
        for (auto* field : m_page.findChildren<QLineEdit*>()) {
            if (field->placeholderText().startsWith(u"How it was"_s)) {
                field->setText(words);
            }
        }
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

TEST_F(ProblemPageTest, CanBeDrawnInBothThemesAndSizes) {
    const QString pictures = qEnvironmentVariable("PLEDGE_PICTURES");
    choose(0);
    for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
        for (const QSize size : {QSize(1366, 690), QSize(1920, 1000)}) {
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
