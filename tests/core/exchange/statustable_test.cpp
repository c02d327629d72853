#include <core/exchange/statustable.h>
#include <core/plan/planchanges.h>
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

TEST(StatusTable, AFigureCarriedForwardNamesItsMonth) {
    const auto blankJune = test::smallPlan();
    EXPECT_FALSE(june(blankJune).columns.contains(u"carried_from"_s));
    Plan plan = blankJune.plan();
    plan.policy.silence = Silence::CarriedForward;
    const std::vector<Line> lines(blankJune.lines().begin(), blankJune.lines().end());
    const auto table = june(PlanSnapshot(plan, blankJune.units(), {}, lines));
    EXPECT_EQ(table.columns.back(), u"carried_from"_s);
    EXPECT_EQ(texts(table.rows.at(0)).back(), u"2022-05"_s);
    EXPECT_EQ(texts(table.rows.at(1)).back(), QString());
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

TEST(StatusTable, ListsTaskForcesAfterTheTowns) {
    const PlanSnapshot plan = test::smallPlan();
    Pledge own = test::flow({{"2022-12-31", "10"}});
    own.id = PledgeId(9);
    own.order = 9;
    own.owners = {OrgUnitId(9)};
    PlanChanges changes;
    changes.units = {{OrgUnitId(9), u"Task force"_s, UnitGroup::TaskForce, 0, {}, {}, {}}};
    changes.pledges = {own};
    const auto table = june(changedPlan(plan, changes));
    ASSERT_EQ(table.rows.size(), 6u);
    EXPECT_EQ(table.rows.back()[0].text, u"Task force"_s);
    EXPECT_EQ(table.rows.back()[1].text, u"task_force"_s);
}

TEST(StatusTable, APlanOverSeveralYearsAddsTheRatesOfTheYearAndTheWhole) {
    Pledge loans = test::flow({{"2022-12-31", "1000"}});
    const Series series = test::figures({{"2021-12", "436"}, {"2022-06", "766"}});
    const PlanSnapshot snapshot(test::planOf("2021-01", "2022-12"),
                                {{OrgUnitId(1), u"Finance"_s, UnitGroup::TaskForce, 1, {}, {}, {}}}, {},
                                {{std::make_shared<const Pledge>(loans), std::make_shared<const Series>(series)}});
    const StatusTable table = june(snapshot);
    EXPECT_EQ(table.columns.mid(16), (QStringList{u"attainment_year"_s, u"attainment_whole"_s}));
    EXPECT_EQ(texts(table.rows.at(0)).mid(16), (QStringList{u"66.0"_s, u"76.6"_s}));
    EXPECT_EQ(table.rows.at(0).at(1).text, u"task_force"_s);
}

TEST(StatusTable, WhatStandsOutsideTheCountSaysSo) {
    Pledge loans = test::flow({{"2022-12-31", "200"}});
    loans.standing = Standing::ForceMajeure;
    const Series series = test::figures({{"2022-06", "120"}});
    const PlanSnapshot snapshot(test::plan2022(), {{OrgUnitId(1), u"Finance"_s, UnitGroup::Department, 1, {}, {}, {}}},
                                {}, {{std::make_shared<const Pledge>(loans), std::make_shared<const Series>(series)}});
    const StatusTable table = june(snapshot);
    EXPECT_EQ(table.columns.last(), u"standing"_s);
    const QStringList row = texts(table.rows.at(0));
    EXPECT_EQ(row.mid(5, 4), (QStringList{u"120"_s, u"200"_s, QString(), QString()}));
    EXPECT_EQ(row.mid(13), (QStringList{QString(), u"not_due"_s, QString(), u"force_majeure"_s}));
}

}  // namespace pledge
