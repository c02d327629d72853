#include <tests/support/inventedtext.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <tests/support/unitsplan.h>
#include <ui/pages/readerpage.h>
#include <ui/widgets/draftform.h>
#include <ui/widgets/drafttree.h>
#include <ui/widgets/notice.h>
#include <ui/widgets/pairstrip.h>
#include <ui/widgets/readerbar.h>
#include <ui/widgets/sourceview.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr QSize kSmallest{1366 - 160, 768 - 110};

class ReaderPageTest : public testing::Test {
protected:
    ReaderPageTest() : m_page(&m_plan.state(), Theme()) {
        m_page.resize(kSmallest);
        m_page.show();
        m_page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
        m_page.session().lay(inventedText());
        QApplication::processEvents();
    }

    [[nodiscard]] DraftDesk& desk() { return *m_page.session().desk(); }
    [[nodiscard]] const SheetEntry& entry(std::size_t at) { return desk().sheet().entries[at]; }
    [[nodiscard]] DraftTree& tree() { return *m_page.findChild<DraftTree*>(); }
    [[nodiscard]] DraftForm& form() { return *m_page.findChild<DraftForm*>(); }
    [[nodiscard]] SourceView& source() { return *m_page.findChild<SourceView*>(); }
    [[nodiscard]] QString notice() { return m_page.findChild<Notice*>()->sentence(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* to = QApplication::focusWidget();
        QTest::keyClick(to != nullptr ? to : &tree(), key, modifiers);
        QApplication::processEvents();
    }
    void look(std::size_t at) {
        tree().choose(at);
        tree().setFocus();
    }
    [[nodiscard]] QLineEdit& line(const QString& name) {
        const auto lines = form().findChildren<QLineEdit*>();
        return **std::ranges::find(lines, name, [](const QLineEdit* each) { return each->accessibleName(); });
    }
    [[nodiscard]] QPushButton* button(const QString& text) {
        const auto buttons = m_page.findChildren<QPushButton*>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QPushButton* each) { return each->text() == text && each->isVisible(); });
        return found == buttons.end() ? nullptr : *found;
    }

    UnitsPlan m_plan;
    ReaderPage m_page;
};

}  // namespace

TEST_F(ReaderPageTest, SaysWhatWasFoundAndLooksAtTheFirst) {
    const auto labels = m_page.findChild<ReaderBar*>()->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text() == u"6 promises found: 0 accepted, 0 rejected, 6 to decide, 2 of these with doubts."_s;
    }));
    EXPECT_EQ(tree().current(), kLoansDraft);
    EXPECT_EQ(line(u"Name"_s).text(), u"新增贷款"_s);
    EXPECT_EQ(source().toPlainText(), desk().text().shown);
}

TEST_F(ReaderPageTest, IsWorkedByKeysAlone) {
    press(Qt::Key_A);
    EXPECT_EQ(entry(kLoansDraft).decision, Decision::Accepted);
    EXPECT_EQ(tree().current(), kStockDraft);
    press(Qt::Key_R);
    EXPECT_EQ(entry(kStockDraft).decision, Decision::Rejected);
    press(Qt::Key_N);
    EXPECT_EQ(tree().current(), kPipesDraft);
    press(Qt::Key_D);
    EXPECT_EQ(tree().current(), kPumpsDraft);
    press(Qt::Key_D);
    EXPECT_EQ(tree().current(), kWellsDraft);
    press(Qt::Key_A);
    EXPECT_EQ(entry(kWellsDraft).decision, Decision::Open);
    EXPECT_FALSE(notice().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entry(kStockDraft).decision, Decision::Open);
    EXPECT_EQ(tree().current(), kStockDraft);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(entry(kStockDraft).decision, Decision::Rejected);
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(entry(kPipesDraft).decision, Decision::Accepted);
    EXPECT_EQ(entry(kPumpsDraft).decision, Decision::Open);
}

TEST_F(ReaderPageTest, MendsAFieldUnderTheKeysAndGoesBackToTheList) {
    look(kPipesDraft);
    press(Qt::Key_F2);
    EXPECT_EQ(QApplication::focusWidget(), &line(u"Name"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"new pipes"_s);
    EXPECT_EQ(entry(kPipesDraft).draft.name, u"新铺供水管网"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), &tree());
    EXPECT_EQ(entry(kPipesDraft).draft.name, u"new pipes"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entry(kPipesDraft).draft.name, u"新铺供水管网"_s);
    EXPECT_EQ(line(u"Name"_s).text(), u"新铺供水管网"_s);
}

TEST_F(ReaderPageTest, LettersStayLettersWhereOneTypes) {
    look(kPipesDraft);
    press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"arnd"_s);
    EXPECT_EQ(desk().counts().open, 6);
    press(Qt::Key_Escape);
    EXPECT_EQ(entry(kPipesDraft).draft.name, u"新铺供水管网"_s);
    EXPECT_EQ(line(u"Name"_s).text(), u"新铺供水管网"_s);
}

TEST_F(ReaderPageTest, GroupsADraftUnderItsMendedOwnerAndKeepsLookingAtIt) {
    look(kPipesDraft);
    line(u"Unit that promises"_s).setFocus();
    line(u"Unit that promises"_s).setText(u"金融办"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(entry(kPipesDraft).draft.owner, u"金融办"_s);
    EXPECT_EQ(tree().current(), kPipesDraft);
}

TEST_F(ReaderPageTest, EitherSideShowsTheOther) {
    QTextCursor cursor(source().document());
    cursor.setPosition(static_cast<int>(desk().text().shown.indexOf(u"12.5"_s)));
    source().setTextCursor(cursor);
    source().setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(tree().current(), kPipesDraft);
    look(kStockDraft);
    EXPECT_EQ(source().textCursor().position(), static_cast<int>(desk().text().shown.indexOf(u"年底新增股份"_s)));
}

TEST_F(ReaderPageTest, SplitsAndMergesLadders) {
    look(kLoansDraft);
    press(Qt::Key_S);
    ASSERT_EQ(desk().sheet().entries.size(), 7U);
    look(0);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(tree().selected().size(), 2U);
    press(Qt::Key_M);
    EXPECT_EQ(desk().sheet().entries.size(), 6U);
    EXPECT_EQ(entry(kLoansDraft).draft.milestones.size(), 3U);
}

TEST_F(ReaderPageTest, TakesWhatIsAcceptedAndOffersToTakeItBack) {
    look(kPaperDraft);
    press(Qt::Key_A);
    press(Qt::Key_A);
    ASSERT_NE(button(u"Take 2 into the plan"_s), nullptr);
    const std::size_t before = m_plan.state().standingPlan().lines().size();
    button(u"Take 2 into the plan"_s)->click();
    EXPECT_EQ(m_plan.state().standingPlan().lines().size(), before + 2);
    EXPECT_TRUE(notice().startsWith(u"2 pledges and 1 units"_s)) << notice().toStdString();
    ASSERT_NE(button(u"Undo"_s), nullptr);
    button(u"Undo"_s)->click();
    EXPECT_EQ(m_plan.state().standingPlan().lines().size(), before);
    EXPECT_EQ(desk().counts().toTake, 2);
}

TEST_F(ReaderPageTest, ShowsWhatThePlanSaysOtherwiseAndLeavesItToAPerson) {
    look(kStockDraft);
    EXPECT_TRUE(m_page.findChild<PairStrip*>()->isVisible());
    QSignalSpy asked(&m_page, &ReaderPage::reviseAsked);
    ASSERT_NE(button(u"Open a revision…"_s), nullptr);
    button(u"Open a revision…"_s)->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().value<PledgeId>(), UnitsPlan::kStockCompanies);
    button(u"Keep the plan's"_s)->click();
    EXPECT_EQ(entry(kStockDraft).decision, Decision::Rejected);
    look(kPipesDraft);
    EXPECT_FALSE(m_page.findChild<PairStrip*>()->isVisible());
}

TEST_F(ReaderPageTest, SaysWhyOthersCannotTakeAnything) {
    m_plan.state().setActor({u"张三"_s, Role::ReportingUnit, {UnitsPlan::kFinanceOffice}});
    look(kPipesDraft);
    press(Qt::Key_A);
    QPushButton* take = button(u"Take 1 into the plan"_s);
    ASSERT_NE(take, nullptr);
    EXPECT_FALSE(take->isEnabled());
    EXPECT_TRUE(take->toolTip().contains(u"lead office"_s));
}

TEST_F(ReaderPageTest, ReadsWhatIsPasted) {
    QApplication::clipboard()->setText(u"2024年工作目标\n水务处\n年底前新打水井3眼。\n"_s);
    tree().setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_page.session().names().size() == 2; }, 30'000));
    EXPECT_EQ(m_page.findChild<QSpinBox*>()->value(), 2024);
    m_page.findChild<QSpinBox*>()->setValue(2025);
    ASSERT_TRUE(QTest::qWaitFor([this] { return desk().text().year == 2025; }, 30'000));
}

TEST_F(ReaderPageTest, BeginsAnewWithAnotherPlan) {
    UnitsPlan other;
    m_plan.state().setWorkspace(std::move(*Workspace::openAsAllowed(other.state().path())));
    EXPECT_EQ(m_page.session().desk(), nullptr);
    EXPECT_NE(button(u"Read a file…"_s), nullptr);
}

}  // namespace pledge::test
