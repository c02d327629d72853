#include <core/storage/database.h>
#include <core/storage/transaction.h>
#include <core/workspace/workspace.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class RecordTest : public WorkspaceFixture {};

TEST_F(RecordTest, WritesReportsAndShowsThemAtOnce) {
    std::vector<ChangeSet> announced;
    QObject::connect(m_workspace.get(), &Workspace::changed,
                     [&announced](const ChangeSet& changes) { announced.push_back(changes); });
    const Recorded recorded = record({loans("2022-05", "100"), loans("2022-06", "120.5")});
    EXPECT_EQ(recorded.changed, 2);
    EXPECT_EQ(loansIn("2022-06"), figure("120.5"));
    ASSERT_EQ(announced.size(), 1U);
    EXPECT_EQ(announced[0].pledges, std::vector<PledgeId>{kLoans});
    EXPECT_FALSE(announced[0].everything);
    m_workspace.reset();
    m_workspace = openAgain(Access::ReadOnly);
    EXPECT_EQ(loansIn("2022-06"), figure("120.5"));
}

TEST_F(RecordTest, SaysWhatStoodBeforeSoThatItCanBeUndone) {
    record({loans("2022-06", "120")});
    const Recorded recorded = record({loans("2022-07", "130"), loans("2022-06", "121")});
    EXPECT_EQ(recorded.replaced, (std::vector{loans("2022-06", "120"), withdrawn(kLoans, "2022-07")}));
    record(recorded.replaced, u"撤销"_s);
    EXPECT_EQ(loansIn("2022-06"), figure("120"));
    EXPECT_EQ(loansIn("2022-07"), std::nullopt);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(RecordTest, KeepsThePlaceOfAFigureInFileAndJournal) {
    ActualChange placed = loans("2022-06", "120");
    record({placed});
    placed.actual.outsidePlace = 3;
    EXPECT_EQ(record({placed}).changed, 1);
    EXPECT_TRUE(m_workspace->journal()->back().detail.contains(u"\"place\":3"_s));
    m_workspace.reset();
    m_workspace = openAgain(Access::ReadWrite);
    EXPECT_EQ(m_workspace->snapshot().line(kLoans)->series->at(month("2022-06")), placed.actual);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(RecordTest, LeavesAloneWhatIsTheSame) {
    record({loans("2022-06", "120")});
    const int entries = journalEntries();
    EXPECT_EQ(record({loans("2022-06", "120"), withdrawn(kPolicy, "2022-03")}).changed, 0);
    EXPECT_EQ(journalEntries(), entries);
}

TEST_F(RecordTest, AsksForAReasonWhenARunningTotalFalls) {
    record({loans("2022-05", "100"), loans("2022-07", "130")});
    EXPECT_EQ(refusal({loans("2022-06", "99.999999")}), ErrorCode::FigureFalls);
    EXPECT_EQ(refusal({loans("2022-06", "130.000001")}), ErrorCode::FigureFalls);
    EXPECT_EQ(refusal({loans("2022-06", "131"), loans("2022-07", "140")}), std::nullopt);
    EXPECT_EQ(refusal({loans("2022-08", "120")}, u"  "_s), ErrorCode::FigureFalls);
    EXPECT_EQ(refusal({loans("2022-08", "120")}, u"核减"_s), std::nullopt);
    EXPECT_EQ(m_workspace->history(kLoans)->back().reason, u"核减"_s);
}

TEST_F(RecordTest, WritesAllOrNone) {
    EXPECT_EQ(refusal({loans("2022-06", "120"), loans("2023-01", "1")}), ErrorCode::MonthOutsidePlan);
    EXPECT_EQ(loansIn("2022-06"), std::nullopt);
    EXPECT_EQ(journalEntries(), 1);
}

TEST_F(RecordTest, RefusesAStateForAFigureAndAnUnknownPledge) {
    const Actual claimed{month("2022-05"), {}, TaskState::Claimed, {}, {}, {}, {}};
    EXPECT_EQ(refusal({{kLoans, claimed}}), ErrorCode::WrongFigureKind);
    EXPECT_EQ(refusal({{kPolicy, claimed}}), std::nullopt);
    EXPECT_EQ(refusal({{PledgeId(99), claimed}}), ErrorCode::UnknownPledge);
}

TEST_F(RecordTest, LetsAReportingUnitWriteOnlyItsOwnPledges) {
    const std::vector own{loans("2022-06", "120")};
    const std::vector<ActualChange> others{{kLand, loans("2022-06", "5").actual}};
    const Occasion official{{u"王五"_s, Role::ReportingUnit, {kFinance}}, leadOffice().at};
    EXPECT_TRUE(m_workspace->record(own, {}, official));
    const auto refused = m_workspace->record(others, {}, official);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::NotPermitted, u"王五"_s, {u"经信局"_s}, {}}));
}

TEST_F(RecordTest, ListsOldAndNewInTheJournal) {
    record({loans("2022-06", "120")});
    record({loans("2022-06", "121")}, u"更正"_s);
    const auto database = Database::open(planPath(), Access::ReadOnly);
    const auto text = database.value()->scalar(u"SELECT detail FROM journal WHERE id = 3"_s);
    const QJsonObject detail = QJsonDocument::fromJson(text->toString().toUtf8()).object();
    EXPECT_EQ(detail.value(u"reason"_s).toString(), u"更正"_s);
    const QJsonObject report = detail.value(u"reports"_s).toArray().first().toObject();
    EXPECT_EQ(report, (QJsonObject{{u"pledge"_s, 1},
                                   {u"month"_s, u"2022-06"_s},
                                   {u"old"_s, QJsonObject{{u"value"_s, u"120"_s}}},
                                   {u"new"_s, QJsonObject{{u"value"_s, u"121"_s}}}}));
}

TEST_F(RecordTest, TellsTheHistoryOfAPledge) {
    record({loans("2022-06", "120")});
    record({loans("2022-06", "121")}, u"更正"_s);
    const auto history = m_workspace->history(kLoans);
    ASSERT_TRUE(history);
    ASSERT_EQ(history->size(), 2U);
    EXPECT_TRUE(history->at(0).before.isBlank());
    EXPECT_EQ(history->at(1).before.value, figure("120"));
    EXPECT_EQ(history->at(1).after.value, figure("121"));
    EXPECT_EQ(history->at(1).reason, u"更正"_s);
}

TEST_F(RecordTest, RefusesToWriteAPlanOpenedForReading) {
    m_workspace.reset();
    m_workspace = openAgain(Access::ReadOnly);
    EXPECT_TRUE(m_workspace->isReadOnly());
    EXPECT_EQ(refusal({loans("2022-06", "120")}), ErrorCode::FileReadOnly);
}

TEST_F(RecordTest, IsBusyWhileAnotherProgramWrites) {
    const auto other = Database::open(planPath(), Access::ReadWrite);
    const auto writing = Transaction::begin(**other);
    ASSERT_TRUE(writing);
    EXPECT_EQ(refusal({loans("2022-06", "120")}), ErrorCode::FileBusy);
    EXPECT_EQ(loansIn("2022-06"), std::nullopt);
}

}  // namespace

}  // namespace pledge::test
