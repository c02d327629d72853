#include <core/plan/plansnapshot.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr OrgUnitId kFinance(1);
constexpr OrgUnitId kLand(2);
constexpr OrgUnitId kTown(3);
constexpr PledgeId kLoans(10);
constexpr PledgeId kGreenLoans(11);
constexpr PledgeId kIdleLand(20);
constexpr PledgeId kTownsLand(21);
constexpr Month kJune(2022, 6);

OrgUnit unitCalled(OrgUnitId id, const QString& name, UnitGroup group, int order, const QStringList& aliases) {
    return {id, name, group, order, aliases, {}, {}};
}

Line lineOf(PledgeId id, const QString& name, const QStringList& aliases, std::vector<OrgUnitId> owners) {
    Pledge pledge;
    pledge.id = id;
    pledge.name = name;
    pledge.aliases = aliases;
    pledge.owners = std::move(owners);
    return {std::make_shared<const Pledge>(pledge), std::make_shared<const Series>()};
}

Line allocated(Line line, PledgeId of) {
    Pledge pledge = *line.pledge;
    pledge.allocation = Allocation{of, Decimal::fromInteger(50)};
    line.pledge = std::make_shared<const Pledge>(pledge);
    return line;
}

PlanSnapshot snapshot() {
    Plan plan;
    plan.span = {Month(2022, 1), Month(2022, 12)};
    return {plan,
            {unitCalled(kFinance, u"市金融办"_s, UnitGroup::Department, 1, {u"金融办"_s, u"办公室"_s}),
             unitCalled(kLand, u"市自然资源和规划局"_s, UnitGroup::Department, 2, {u"资规局"_s, u"办公室"_s}),
             unitCalled(kTown, u"芝英镇"_s, UnitGroup::Town, 3, {})},
            {},
            {lineOf(kLoans, u"新增贷款"_s, {u"贷款"_s}, {kFinance}),
             lineOf(kGreenLoans, u"新增绿色贷款"_s, {u"贷款"_s, u"新增贷款"_s}, {kFinance, kLand}),
             lineOf(kIdleLand, u"处置闲置土地"_s, {}, {kLand}),
             allocated(lineOf(kTownsLand, u"处置闲置土地"_s, {}, {kTown}), kIdleLand)}};
}

ActualChange change(PledgeId pledge, Month month, int value) {
    return {pledge, Actual{month, Decimal::fromInteger(value), {}, {}, {}, {}, {}}};
}

std::vector<std::size_t> asVector(std::span<const std::size_t> positions) {
    return {positions.begin(), positions.end()};
}

}  // namespace

TEST(PlanSnapshot, KnowsWhichLinesAUnitSigned) {
    const PlanSnapshot plan = snapshot();
    EXPECT_EQ(asVector(plan.linesOf(kFinance)), (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(asVector(plan.linesOf(kLand)), (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(asVector(plan.linesOf(kTown)), (std::vector<std::size_t>{3}));
    EXPECT_TRUE(plan.linesOf(OrgUnitId(99)).empty());
}

TEST(PlanSnapshot, KnowsTheTownsPartsOfAPledge) {
    EXPECT_EQ(asVector(snapshot().allocationsOf(kIdleLand)), (std::vector<std::size_t>{3}));
    EXPECT_TRUE(snapshot().allocationsOf(kLoans).empty());
}

TEST(PlanSnapshot, KeepsDepartmentsAndTownsApart) {
    EXPECT_EQ(snapshot().units(UnitGroup::Department).size(), 2U);
    ASSERT_EQ(snapshot().units(UnitGroup::Town).size(), 1U);
    EXPECT_EQ(snapshot().units(UnitGroup::Town).front().id, kTown);
}

TEST(PlanSnapshot, GivesNothingForAnUnknownKey) {
    EXPECT_EQ(snapshot().unit(OrgUnitId(99)), nullptr);
    EXPECT_EQ(snapshot().line(PledgeId(99)), nullptr);
    EXPECT_EQ(snapshot().position(PledgeId(99)), std::nullopt);
    EXPECT_EQ(snapshot().position(kIdleLand), 2U);
}

TEST(PlanSnapshot, FindsUnitsByNameOrAlias) {
    EXPECT_EQ(*snapshot().findUnit(u"市金融办"_s), kFinance);
    EXPECT_EQ(*snapshot().findUnit(u"资规局"_s), kLand);
    const auto unknown = snapshot().findUnit(u"财政局"_s);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error(), (Error{ErrorCode::UnknownUnit, u"财政局"_s, {}, {}}));
}

TEST(PlanSnapshot, ListsTheCandidatesOfAnAmbiguousName) {
    const auto unit = snapshot().findUnit(u"办公室"_s);
    ASSERT_FALSE(unit);
    EXPECT_EQ(unit.error(),
              (Error{ErrorCode::AmbiguousName, u"办公室"_s, {u"市金融办"_s, u"市自然资源和规划局"_s}, {}}));
    const auto pledge = snapshot().findPledge(kFinance, u"贷款"_s);
    ASSERT_FALSE(pledge);
    EXPECT_EQ(pledge.error(), (Error{ErrorCode::AmbiguousName, u"贷款"_s, {u"新增贷款"_s, u"新增绿色贷款"_s}, {}}));
}

TEST(PlanSnapshot, FindsPledgesOfTheUnitOnly) {
    EXPECT_EQ(*snapshot().findPledge(kLand, u"处置闲置土地"_s), kIdleLand);
    EXPECT_EQ(*snapshot().findPledge(kTown, u"处置闲置土地"_s), kTownsLand);
    const auto unknown = snapshot().findPledge(kFinance, u"处置闲置土地"_s);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error(), (Error{ErrorCode::UnknownPledge, u"处置闲置土地"_s, {u"市金融办"_s}, {}}));
}

TEST(PlanSnapshot, ANameGoesBeforeAnotherPledgesAlias) {
    EXPECT_EQ(*snapshot().findPledge(kFinance, u"新增贷款"_s), kLoans);
    EXPECT_EQ(*snapshot().findPledge(kLand, u"新增贷款"_s), kGreenLoans);
}

TEST(PlanSnapshot, ASharedPledgeIsFoundUnderEachOwner) {
    EXPECT_EQ(*snapshot().findPledge(kFinance, u"新增绿色贷款"_s), kGreenLoans);
    EXPECT_EQ(*snapshot().findPledge(kLand, u"新增绿色贷款"_s), kGreenLoans);
}

TEST(PlanSnapshot, AChangeCopiesOnlyTheSeriesItTouches) {
    const PlanSnapshot before = snapshot();
    const ActualChange changes[] = {change(kLoans, Month(2022, 5), 98), change(kLoans, kJune, 120)};
    const PlanSnapshot after = before.with(changes);
    EXPECT_EQ(after.line(kLoans)->series->value(kJune), Decimal::fromInteger(120));
    EXPECT_EQ(after.line(kLoans)->series->reportedMonths(), 2);
    EXPECT_TRUE(before.line(kLoans)->series->isEmpty());
    EXPECT_EQ(after.line(kGreenLoans)->series, before.line(kGreenLoans)->series);
    EXPECT_EQ(after.line(kLoans)->pledge, before.line(kLoans)->pledge);
}

TEST(PlanSnapshot, AChangeOfAnUnknownPledgeChangesNothing) {
    const PlanSnapshot before = snapshot();
    const ActualChange changes[] = {change(PledgeId(99), kJune, 120)};
    const PlanSnapshot after = before.with(changes);
    EXPECT_EQ(after.line(kLoans)->series, before.line(kLoans)->series);
}

TEST(PlanSnapshot, OpensOnTheLastMonthWithAnyReport) {
    EXPECT_EQ(snapshot().lastReportedMonth(), Month(2022, 1));
    const ActualChange changes[] = {change(kLoans, kJune, 120), change(kIdleLand, Month(2022, 4), 300)};
    EXPECT_EQ(snapshot().with(changes).lastReportedMonth(), kJune);
    const ActualChange baseYear[] = {change(kLoans, Month(2021, 6), 80)};
    EXPECT_EQ(snapshot().with(baseYear).lastReportedMonth(), Month(2022, 1));
}

TEST(PlanSnapshot, AnEmptyOneIsUsable) {
    const PlanSnapshot empty;
    EXPECT_TRUE(empty.lines().empty());
    EXPECT_TRUE(empty.units().empty());
    EXPECT_FALSE(empty.findUnit(u"市金融办"_s));
}

TEST(OrgUnit, IsActiveWithinItsPeriod) {
    OrgUnit unit = unitCalled(kTown, u"芝英镇"_s, UnitGroup::Town, 1, {});
    EXPECT_TRUE(unit.isActive(kJune));
    unit.activeFrom = Month(2022, 7);
    EXPECT_FALSE(unit.isActive(kJune));
    unit.activeFrom = kJune;
    unit.activeTo = kJune;
    EXPECT_TRUE(unit.isActive(kJune));
    EXPECT_FALSE(unit.isActive(Month(2022, 7)));
}

}  // namespace pledge
