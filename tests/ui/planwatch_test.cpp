#include <core/storage/database.h>
#include <core/workspace/workspace.h>
#include <tests/support/entryplan.h>
#include <ui/planwatch.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::EntryPlan;

ActualChange june(PledgeId pledge, const QString& value) {
    Actual actual;
    actual.month = Month(2022, 6);
    actual.value = *Decimal::parse(value);
    return {pledge, actual};
}

/// A window's plan that is watched, and the same file in another program's hands.
class PlanWatchTest : public testing::Test {
protected:
    PlanWatchTest() : m_watch(&m_plan.state()), m_said(&m_watch, &PlanWatch::said) {
        auto opened = Workspace::open(m_plan.path(), Access::ReadWrite);
        EXPECT_TRUE(opened);
        m_other = std::move(*opened);
    }

    void otherWrites(const QString& value) {
        const Actor clerk{u"王五"_s, Role::LeadOffice, {}};
        const std::vector changes{june(test::kNewLoans, value)};
        EXPECT_TRUE(m_other->record(changes, u"核对"_s, {clerk, m_plan.state().now()}));
    }
    [[nodiscard]] EntryPlan& plan() { return m_plan; }
    [[nodiscard]] PlanWatch& watch() { return m_watch; }
    [[nodiscard]] QSignalSpy& said() { return m_said; }
    [[nodiscard]] QString shown() const {
        const auto figure = m_plan.figure(test::kNewLoans, "2022-06");
        return figure ? figure->toString() : QString();
    }

private:
    EntryPlan m_plan;
    PlanWatch m_watch;
    QSignalSpy m_said;
    std::unique_ptr<Workspace> m_other;
};

}  // namespace

TEST_F(PlanWatchTest, TakesOverWhatAnotherProgramWritesAndSaysWho) {
    otherWrites(u"118"_s);
    ASSERT_TRUE(said().wait());
    EXPECT_EQ(shown(), u"118"_s);
    EXPECT_EQ(said().first().first().toString(),
              u"王五 wrote into this plan from another window or command (journal entries: 1). The pages show it."_s);
}

TEST_F(PlanWatchTest, CountsOnlyWhatOthersWroteAfterAnEntryOfItsOwn) {
    const std::vector own{june(test::kGreenLoans, u"9"_s)};
    ASSERT_TRUE(plan().state().record(own, u"核对"_s));
    watch().look();
    EXPECT_TRUE(said().isEmpty());
    otherWrites(u"118"_s);
    otherWrites(u"119"_s);
    watch().look();
    ASSERT_EQ(said().size(), 1);
    EXPECT_TRUE(said().first().first().toString().contains(u"王五 wrote"_s));
    EXPECT_TRUE(said().first().first().toString().contains(u": 2)"_s)) << qPrintable(said()[0][0].toString());
}

TEST_F(PlanWatchTest, SaysNothingOfItsOwnWritesAndReadsNothingAgain) {
    const QSignalSpy read(&plan().state(), &PlanState::planChanged);
    const std::vector own{june(test::kNewLoans, u"118"_s)};
    ASSERT_TRUE(plan().state().record(own, u"核对"_s));
    EXPECT_FALSE(said().wait(600));
    EXPECT_TRUE(read.isEmpty());
}

TEST_F(PlanWatchTest, LeavesACellThatIsTypedInAloneUntilItIsLeft) {
    QTableWidget table(1, 1);
    table.show();
    table.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&table));
    table.setItem(0, 0, new QTableWidgetItem(u"1"_s));
    table.editItem(table.item(0, 0));
    auto* editor = table.findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setFocus();
    QTest::keyClicks(editor, u"155.5"_s);
    otherWrites(u"118"_s);
    watch().look();
    EXPECT_NE(shown(), u"118"_s);
    EXPECT_EQ(editor->text(), u"155.5"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(said().wait());
    EXPECT_EQ(shown(), u"118"_s);
}

TEST_F(PlanWatchTest, SaysNothingOfAFileThatWasOnlyTouched) {
    const auto database = Database::open(plan().path(), Access::ReadWrite);
    ASSERT_TRUE(database);
    ASSERT_TRUE((*database)->execute(u"PRAGMA user_version = %1"_s.arg(*(*database)->schemaVersion())));
    watch().look();
    EXPECT_TRUE(said().isEmpty());
    watch().lookAsAsked();
    ASSERT_EQ(said().size(), 1);
    EXPECT_TRUE(said()[0][0].toString().startsWith(u"Nobody else"_s)) << qPrintable(said()[0][0].toString());
}

TEST_F(PlanWatchTest, AnswersWhoeverAsksThatNothingIsNew) {
    watch().lookAsAsked();
    ASSERT_EQ(said().size(), 1);
    EXPECT_EQ(said().first().first().toString(),
              u"Nobody else has written into this plan; everything shown is up to date."_s);
}

}  // namespace pledge
