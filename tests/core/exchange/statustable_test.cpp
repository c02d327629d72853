#include <core/exchange/statustable.h>
#include <tests/core/exchange/smallplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

PlanSnapshot withReport(PledgeId pledge, const Actual& actual) {
    const ActualChange change{pledge, actual};
    return test::smallPlan().with({&change, 1});
}

QStringList texts(const std::vector<StatusCell>& row) {
    QStringList cells;
    for (const StatusCell& cell : row) {
        cells.append(cell.text);
    }
    return cells;
}

StatusTable june(const PlanSnapshot& snapshot) {
    return statusTable(snapshot, Scoreboard(snapshot, test::month("2022-06")));
}

}  // namespace

TEST(StatusTable, SaysTheWorkedExampleOfTheNewLoans) {
    const auto table = june(withReport(PledgeId(1), {test::month("2022-06"), test::figure("120"), {}, {}, {}, {}, {}}));
    EXPECT_EQ(texts(table.rows.at(0)),
              (QStringList{u"Finance"_s, u"department"_s, u"New loans"_s, u"cumulative"_s, u"亿元"_s, u"120"_s,
                           u"200"_s, u"60.0"_s, u"10.0"_s, u"2022-06-30"_s, u"115"_s, u"kept"_s, u"115"_s, u"2.5"_s,
                           u"green"_s, u"holding"_s}));
}

TEST(StatusTable, ADeliverableHasWordsForItsTargetAndState) {
    const auto table = june(withReport(PledgeId(2), {test::month("2022-06"), {}, TaskState::Claimed, {}, {}, {}, {}}));
    const QStringList row = texts(table.rows.at(1));
    EXPECT_EQ(row.mid(3, 4), (QStringList{u"deliverable"_s, QString(), u"claimed"_s, u"done"_s}));
    EXPECT_EQ(row.mid(9, 3), (QStringList{u"2022-05-31"_s, u"done"_s, u"kept_late"_s}));
}

TEST(StatusTable, AStandingPledgeHasNothingButItsLight) {
    const auto table = june(withReport(PledgeId(3), {test::month("2022-06"), {}, {}, {}, {}, {}, u"two visits"_s}));
    const QStringList row = texts(table.rows.at(2));
    EXPECT_EQ(row[3], u"standing"_s);
    EXPECT_EQ(row[14], u"green"_s);
    for (const qsizetype column : {4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15}) {
        EXPECT_TRUE(row[column].isEmpty()) << statusColumns()[column].toStdString();
    }
}

TEST(StatusTable, ACeilingHasNoRate) {
    const auto table =
        june(withReport(PledgeId(4), {test::month("2022-06"), test::figure("3.57"), {}, {}, {}, {}, {}}));
    const QStringList row = texts(table.rows.at(3));
    EXPECT_EQ(row[3], u"ceiling"_s);
    EXPECT_TRUE(row[7].isEmpty());
    EXPECT_EQ(row[14], u"green"_s);
}

TEST(StatusTable, ASilentLineHasNoActual) {
    const QStringList row = texts(june(test::smallPlan()).rows.at(0));
    EXPECT_TRUE(row[5].isEmpty());
    EXPECT_TRUE(row[7].isEmpty());
}

TEST(StatusTable, StandsInOfficialOrderAndCanBeOneUnits) {
    const PlanSnapshot snapshot = test::smallPlan();
    const Scoreboard scoreboard(snapshot, test::month("2022-06"));
    EXPECT_EQ(statusTable(snapshot, scoreboard).rows.size(), 5u);
    const auto town = statusTable(snapshot, scoreboard, OrgUnitId(2));
    ASSERT_EQ(town.rows.size(), 1u);
    EXPECT_EQ(texts(town.rows[0]).mid(0, 3), (QStringList{u"North"_s, u"town"_s, u"New loans"_s}));
}

}  // namespace pledge
