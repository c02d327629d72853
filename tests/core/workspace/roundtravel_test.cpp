#include <core/exchange/planfolderreader.h>
#include <core/exchange/planfolderwriter.h>
#include <core/schedule/roundboard.h>
#include <core/wording/sentences.h>
#include <core/workspace/rounds.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr Month kJune{2022, 6};
constexpr OrgUnitId kWestTown{3};

ActualChange townLand(const char* value) {
    return {kTownLand, Actual{kJune, figure(value), {}, {}, {}, {}, {}}};
}

/// Rounds that go through a folder of tables into another plan.
class RoundTravelTest : public WorkspaceFixture {
protected:
    /// Submitted, returned with a remark, approved, reopened and corrected; all in the same moment.
    void playMonth() {
        const RoundOrder june{kJune, {kWestTown}, u"按规定"_s};
        RoundOrder back = june;
        back.returned = {{kTownLand, u"与台账不符；请核对=改"_s}};
        record({townLand("20")});
        ASSERT_TRUE(submitMonths(*m_workspace, june, leadOffice()));
        ASSERT_TRUE(returnMonths(*m_workspace, back, leadOffice()));
        record({townLand("21")});
        ASSERT_TRUE(approveMonths(*m_workspace, june, leadOffice()));
        ASSERT_TRUE(reopenMonths(*m_workspace, june, leadOffice()));
        record({townLand("22")});
    }
    [[nodiscard]] QString exported() const {
        const auto written =
            writePlanFolder(m_folder.filePath(u"tables"_s), *m_workspace->contents(), *m_workspace->journal());
        EXPECT_TRUE(written) << (written ? QString() : sentence(written.error())).toStdString();
        return m_folder.filePath(u"tables"_s);
    }
};

}  // namespace

TEST_F(RoundTravelTest, KeepsStepsRemarksAndWhatWasCorrected) {
    playMonth();
    const auto reading = readPlanFolder(exported());
    for (const Error& issue : reading.issues) {
        ADD_FAILURE() << sentence(issue).toStdString();
    }
    const auto copy = Workspace::create(m_folder.filePath(u"copy.pledge"_s), reading.draft, leadOffice());
    ASSERT_TRUE(copy);
    const PlanRecords& before = m_workspace->snapshot().records();
    const PlanRecords& after = (*copy)->snapshot().records();
    EXPECT_EQ((*copy)->contents()->rounds, m_workspace->contents()->rounds);
    ASSERT_EQ(after.steps.size(), 4U);
    EXPECT_EQ(after.steps[1].returned.front().remark, u"与台账不符；请核对=改"_s);
    ASSERT_EQ(before.corrected.size(), 1U);
    ASSERT_EQ(after.corrected.size(), 1U);
    EXPECT_EQ(after.corrected.front().approved, before.corrected.front().approved);
    EXPECT_TRUE((*copy)->check()->problems.empty());
}

TEST_F(RoundTravelTest, KeepsTheFormsThatHandedMonthsIn) {
    playMonth();
    record({townLand("23")});
    tamper(
        u"INSERT INTO handout_taken (unit, month, digest, made, entry) SELECT 3, month, "
        "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', '2022-07-01T08:00:00.000Z', "
        "(SELECT max(id) FROM journal) FROM round_step LIMIT 1"_s);
    m_workspace.reset();
    m_workspace = openAgain();
    const auto reading = readPlanFolder(exported());
    for (const Error& issue : reading.issues) {
        ADD_FAILURE() << sentence(issue).toStdString();
    }
    const auto copy = Workspace::create(m_folder.filePath(u"copy.pledge"_s), reading.draft, leadOffice());
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->contents()->records.taken, m_workspace->contents()->records.taken);
    const auto roundIn = [](const Workspace& workspace) {
        const PlanSnapshot& snapshot = workspace.snapshot();
        return unitRoundOf(snapshot, Scoreboard(snapshot, kJune), kWestTown, test::date("2022-07-20"));
    };
    EXPECT_TRUE(roundIn(**copy).isIn());
    EXPECT_EQ(roundIn(**copy).submittedAt, roundIn(*m_workspace).submittedAt);
    EXPECT_EQ(roundIn(**copy).form->at, roundIn(*m_workspace).form->at);
    EXPECT_TRUE((*copy)->check()->problems.empty());
}

TEST_F(RoundTravelTest, RefusesFormsThatDoNotFitTheSteps) {
    playMonth();
    const QString folder = exported();
    const auto firstIssue = [&folder](const QByteArray& row) {
        writeBytes(folder + u"/collected_forms.csv"_s,
                   "unit,month,file,sender,made,on,sha256,reports,steps\n" + row + '\n');
        const auto reading = readPlanFolder(folder);
        return reading.issues.empty() ? QString() : QString::number(reading.issues.front().place.column);
    };
    const QByteArray digest(64, 'a');
    const QByteArray form = "西城,2022-06,西城.xlsx,张三,2022-07-01T08:00:00.000Z,2022-07-03T09:00:00.000Z,";
    EXPECT_EQ(firstIssue(form + digest + ",1,1"), QString());
    EXPECT_EQ(firstIssue(form + digest + ",1,3"), u"9"_s) << "the third step came after more reports";
    EXPECT_EQ(firstIssue(form + digest + ",99,0"), u"8"_s);
    EXPECT_EQ(firstIssue(form + "abc,1,1"), u"7"_s);
}

TEST_F(RoundTravelTest, RefusesStepsThatDoNotCount) {
    playMonth();
    const QString folder = exported();
    const auto firstIssue = [&folder](const QByteArray& row) {
        writeBytes(folder + u"/rounds.csv"_s, "unit,month,number,act,reason,by,on,reports\n" + row + '\n');
        writeBytes(folder + u"/returned_figures.csv"_s, "pledge,unit,month,number,remark\n");
        const auto reading = readPlanFolder(folder);
        return reading.issues.empty() ? QString() : QString::number(reading.issues.front().place.column);
    };
    EXPECT_EQ(firstIssue("西城,2022-06,1,submit,,张三,2022-07-03T09:00:00.000Z,1"), QString());
    EXPECT_EQ(firstIssue("北城,2022-06,1,submit,,张三,2022-07-03T09:00:00.000Z,1"), u"1"_s);
    EXPECT_EQ(firstIssue("西城,2023-06,1,submit,,张三,2022-07-03T09:00:00.000Z,1"), u"2"_s);
    EXPECT_EQ(firstIssue("西城,2022-06,2,submit,,张三,2022-07-03T09:00:00.000Z,1"), u"3"_s);
    EXPECT_EQ(firstIssue("西城,2022-06,1,sign,,张三,2022-07-03T09:00:00.000Z,1"), u"4"_s);
    EXPECT_EQ(firstIssue("西城,2022-06,1,submit,,张三,yesterday,1"), u"7"_s);
    EXPECT_EQ(firstIssue("西城,2022-06,1,submit,,张三,2022-07-03T09:00:00.000Z,99"), u"8"_s);
}

}  // namespace pledge::test
