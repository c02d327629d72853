#include <core/exchange/importtargets.h>
#include <tests/core/exchange/smallplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::date;
using test::emptyPlan;
using test::figure;
using test::smallPlan;
using test::tableOf;

namespace {

const QByteArray kHeader = "unit,indicator,unit_of_measure,kind,direction,due,target\n";

Reading<TargetsDraft> read(const QByteArray& rows, const PlanSnapshot& snapshot = emptyPlan()) {
    return readTargets(tableOf(kHeader + rows), snapshot);
}

}  // namespace

TEST(ImportTargets, JoinsTheRowsOfOnePledgeByDueDate) {
    const auto reading =
        read("金融办,新增贷款,亿元,cumulative,ge,2022-12-31,200\n金融办,新增贷款,亿元,cumulative,ge,2022-06-30,115\n");
    ASSERT_TRUE(reading.isClean());
    ASSERT_EQ(reading.draft.units.size(), 1u);
    EXPECT_EQ(reading.draft.units[0].group, UnitGroup::Department);
    ASSERT_EQ(reading.draft.pledges.size(), 1u);
    const Pledge& pledge = reading.draft.pledges[0];
    EXPECT_EQ(pledge.name, u"新增贷款"_s);
    EXPECT_EQ(pledge.owners, std::vector{OrgUnitId(1)});
    EXPECT_EQ(pledge.milestones,
              (std::vector<Milestone>{{date("2022-06-30"), figure("115")}, {date("2022-12-31"), figure("200")}}));
}

TEST(ImportTargets, CreatesUnitsInTheOrderOfTheFile) {
    const auto reading = read("B,x,家,cumulative,ge,2022-12-31,2\nA,x,家,cumulative,ge,2022-12-31,3\n");
    ASSERT_EQ(reading.draft.units.size(), 2u);
    EXPECT_EQ(reading.draft.units[0].name, u"B"_s);
    EXPECT_EQ(reading.draft.units[1].order, 2);
    EXPECT_EQ(reading.draft.pledges[1].owners, std::vector{OrgUnitId(2)});
    EXPECT_TRUE(reading.draft.pledges[0].unit.wholeCases);
}

TEST(ImportTargets, APlanWithUnitsTakesNoOthers) {
    const auto reading = read("Health,Beds,张,level,ge,2022-12-31,100\n", smallPlan());
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues[0].code, ErrorCode::UnknownUnit);
    EXPECT_TRUE(reading.draft.units.empty());
}

TEST(ImportTargets, NewPledgesContinueThePlansNumbers) {
    const auto reading = read("财政,Tax,亿元,cumulative,ge,2022-12-31,100\n", smallPlan());
    ASSERT_TRUE(reading.isClean());
    ASSERT_EQ(reading.draft.pledges.size(), 1u);
    EXPECT_EQ(reading.draft.pledges[0].id, PledgeId(6));
    EXPECT_EQ(reading.draft.pledges[0].order, 6);
    EXPECT_EQ(reading.draft.pledges[0].owners, std::vector{OrgUnitId(1)});
}

namespace {

struct KindRow {
    const char* name;
    const char* rows;
    PledgeKind kind;
    Bound bound;
    Judged judged;
};

const KindRow kKindRows[] = {
    {"Cumulative", "A,x,亿元,cumulative,ge,2022-12-31,9\n", PledgeKind::Cumulative, Bound::AtLeast, Judged::AlongLine},
    {"Budget", "A,x,亿元,cumulative,le,2022-12-31,9\n", PledgeKind::Cumulative, Bound::AtMost, Judged::AlongLine},
    {"Level", "A,x,%,level,ge,2022-12-31,9\n", PledgeKind::Level, Bound::AtLeast, Judged::AtSteps},
    {"Ceiling", "A,x,%,level,le,2022-12-31,9\n", PledgeKind::Ceiling, Bound::AtMost, Judged::Throughout},
    {"WorksAtOneDate", "A,x,%,works,,2022-12-31,80\n", PledgeKind::Works, Bound::AtLeast, Judged::AtSteps},
    {"WorksAlongALine", "A,x,,works,ge,2022-06-30,30%\nA,x,,works,ge,2022-12-31,80%\n", PledgeKind::Works,
     Bound::AtLeast, Judged::AlongLine},
    {"Deliverable", "A,x,,deliverable,,2022-05-31,done\n", PledgeKind::Deliverable, Bound::AtLeast, Judged::AtSteps},
    {"DeliverableInPercent", "A,x,,deliverable,ge,2022-12-31,80\n", PledgeKind::Works, Bound::AtLeast, Judged::AtSteps},
};

class ImportedKind : public testing::TestWithParam<KindRow> {};

}  // namespace

TEST_P(ImportedKind, StandsForTheFactsThatCombine) {
    const auto reading = read(GetParam().rows);
    ASSERT_TRUE(reading.isClean());
    ASSERT_EQ(reading.draft.pledges.size(), 1u);
    EXPECT_EQ(kindOf(reading.draft.pledges[0]), GetParam().kind);
    EXPECT_EQ(reading.draft.pledges[0].bound, GetParam().bound);
    EXPECT_EQ(reading.draft.pledges[0].judged, GetParam().judged);
}

INSTANTIATE_TEST_SUITE_P(ImportTargets, ImportedKind, testing::ValuesIn(kKindRows), test::RowName{});

TEST(ImportTargets, AFlowWithAMilestoneInEveryYearStartsAgainEachJanuary) {
    const PlanSnapshot plan = emptyPlan("2021-01", "2022-12");
    const auto every = read("A,x,亿元,cumulative,ge,2021-12-31,1\nA,x,亿元,cumulative,ge,2022-12-31,2\n", plan);
    const auto last = read("A,x,亿元,cumulative,ge,2022-12-31,2\n", plan);
    EXPECT_TRUE(every.draft.pledges[0].yearlyRestart);
    EXPECT_FALSE(last.draft.pledges[0].yearlyRestart);
}

TEST(ImportTargets, AKnownTargetWithTheSameValueIsNoChange) {
    const auto reading = read("Finance,New loans,亿元,cumulative,ge,2022-06-30,115.0\n", smallPlan());
    ASSERT_TRUE(reading.isClean());
    EXPECT_TRUE(reading.draft.pledges.empty());
    EXPECT_EQ(reading.draft.unchanged, 1);
}

TEST(ImportTargets, AKnownTargetWithAnotherValueIsRefused) {
    const auto reading = read("Finance,New loans,亿元,cumulative,ge,2022-06-30,116\n", smallPlan());
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues[0], (Error{ErrorCode::TargetKnown,
                                        u"New loans"_s,
                                        {u"2022-06-30"_s, u"115"_s, u"116"_s},
                                        Place{u"table.csv"_s, {}, 2, 7}}));
}

TEST(ImportTargets, AKnownPledgeTakesNoFurtherDueDateAndNoOtherKind) {
    const auto reading = read(
        "Finance,New loans,亿元,cumulative,ge,2022-10-31,180\nFinance,New loans,万元,cumulative,ge,2022-06-30,115\n"
        "Finance,Policy,,works,,2022-05-31,100\n",
        smallPlan());
    ASSERT_EQ(reading.issues.size(), 4u);
    for (const Error& issue : reading.issues) {
        EXPECT_EQ(issue.code, ErrorCode::TargetKnown);
    }
}

TEST(ImportTargets, RowsOfOnePledgeMustAgree) {
    const auto reading = read(
        "A,x,亿元,cumulative,ge,2022-06-30,1\nA,x,亿元,level,ge,2022-12-31,2\nA,x,亿元,cumulative,le,2022-12-31,2\n"
        "A,x,万元,cumulative,ge,2022-12-31,2\nA,x,亿元,cumulative,ge,2022-06-30,3\n");
    ASSERT_EQ(reading.issues.size(), 4u);
    const int columns[] = {4, 5, 3, 7};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(reading.issues[i].code, ErrorCode::ConflictingRow);
        EXPECT_EQ(reading.issues[i].place, (Place{u"table.csv"_s, {}, static_cast<int>(i) + 3, columns[i]}));
        EXPECT_EQ(reading.issues[i].details[1], u"2"_s);
    }
}

TEST(ImportTargets, ARepeatedRowIsNoChange) {
    const auto reading = read("A,x,亿元,cumulative,ge,2022-06-30,1\nA,x,亿元,cumulative,ge,2022-06-30,1.0\n");
    ASSERT_TRUE(reading.isClean());
    EXPECT_EQ(reading.draft.unchanged, 1);
    EXPECT_EQ(reading.draft.pledges[0].milestones.size(), 1u);
}

namespace {

struct WrongRow {
    const char* name;
    const char* row;
    ErrorCode code;
    int column;
};

const WrongRow kWrongRows[] = {
    {"NoUnit", ",x,亿元,cumulative,ge,2022-12-31,1", ErrorCode::MissingCell, 1},
    {"NoIndicator", "A,,亿元,cumulative,ge,2022-12-31,1", ErrorCode::MissingCell, 2},
    {"NoUnitOfMeasure", "A,x,,cumulative,ge,2022-12-31,1", ErrorCode::MissingCell, 3},
    {"UnknownKind", "A,x,亿元,sum,ge,2022-12-31,1", ErrorCode::WrongCell, 4},
    {"UnknownDirection", "A,x,亿元,cumulative,up,2022-12-31,1", ErrorCode::WrongCell, 5},
    {"NoDirection", "A,x,亿元,cumulative,,2022-12-31,1", ErrorCode::MissingCell, 5},
    {"AtMostDeliverable", "A,x,,deliverable,le,2022-12-31,done", ErrorCode::WrongCell, 5},
    {"WrongDate", "A,x,亿元,cumulative,ge,2022-02-30,1", ErrorCode::NotADate, 6},
    {"MonthForADate", "A,x,亿元,cumulative,ge,2022-06,1", ErrorCode::NotADate, 6},
    {"DueAfterThePlan", "A,x,亿元,cumulative,ge,2023-01-31,1", ErrorCode::MonthOutsidePlan, 6},
    {"DueInTheBaseYear", "A,x,亿元,cumulative,ge,2021-12-31,1", ErrorCode::MonthOutsidePlan, 6},
    {"NoTarget", "A,x,亿元,cumulative,ge,2022-12-31,", ErrorCode::MissingCell, 7},
    {"NoNumber", "A,x,亿元,cumulative,ge,2022-12-31,done", ErrorCode::NotANumber, 7},
    {"ExtraCell", "A,x,亿元,cumulative,ge,2022-12-31,1,more", ErrorCode::ExtraCell, 8},
};

class WrongTarget : public testing::TestWithParam<WrongRow> {};

}  // namespace

TEST_P(WrongTarget, IsFlaggedWithRowAndColumn) {
    const auto reading = read("A,y,亿元,cumulative,ge,2022-12-31,1\n" + QByteArray(GetParam().row) + "\n");
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues[0].code, GetParam().code);
    EXPECT_EQ(reading.issues[0].place, (Place{u"table.csv"_s, {}, 3, GetParam().column}));
}

INSTANTIATE_TEST_SUITE_P(ImportTargets, WrongTarget, testing::ValuesIn(kWrongRows), test::RowName{});

TEST(ImportTargets, AWrongHeaderIsTheOnlyIssue) {
    const auto reading = readTargets(tableOf("unit,indicator\nA,x\n"), emptyPlan());
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues[0].code, ErrorCode::WrongHeader);
}

}  // namespace pledge
