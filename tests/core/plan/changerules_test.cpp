#include <core/plan/allocations.h>
#include <core/plan/planchanges.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr OrgUnitId kFinance(1);
constexpr OrgUnitId kEast(2);
constexpr OrgUnitId kWest(3);
constexpr OrgUnitId kIdle(4);
constexpr ProgrammeId kProgramme(1);
constexpr PersonId kMayor(1);
constexpr PledgeId kLoans(1);
constexpr PledgeId kEastLoans(2);
constexpr PledgeId kPolicy(3);
constexpr PledgeId kCompanies(4);

Pledge named(Pledge pledge, PledgeId id, const QString& name) {
    pledge.id = id;
    pledge.order = static_cast<int>(id.number());
    pledge.name = name;
    pledge.owners = {kFinance};
    return pledge;
}

Pledge loansPledge() {
    Pledge loans = named(flow({{"2022-06-30", "115"}, {"2022-12-31", "200"}}), kLoans, u"新增贷款"_s);
    loans.programme = kProgramme;
    loans.supporting = {kWest};
    return loans;
}

Line line(const Pledge& pledge, const Series& series = {}) {
    return {std::make_shared<const Pledge>(pledge), std::make_shared<const Series>(series)};
}

/// Loans split to one town and reported, a deliverable and a count that nobody has reported yet; a person, a
/// programme, and a town without anything.
PlanSnapshot snapshot(bool isSigned = false) {
    Plan plan = plan2022();
    if (isSigned) {
        plan.signedOn = date("2022-05-18");
    }
    const Pledge loans = loansPledge();
    Pledge part = allocatedPart(loans, kEast, figure("50"));
    part.id = kEastLoans;
    return {plan,
            {{kFinance, u"金融办"_s, UnitGroup::Department, 1, {}, {}, {}},
             {kEast, u"东镇"_s, UnitGroup::Town, 2, {}, {}, {}},
             {kWest, u"西镇"_s, UnitGroup::Town, 3, {}, {}, {}},
             {kIdle, u"南镇"_s, UnitGroup::Town, 4, {}, {}, {}}},
            {{kProgramme, u"金融行动"_s, 1, {}, {}, {}}},
            {line(loans, figures({{"2022-05", "98"}})), line(part),
             line(named(deliverable("2022-05-31"), kPolicy, u"出台政策"_s)),
             line(named(flow({{"2022-12-31", "34"}}, "家"), kCompanies, u"股改企业"_s))},
            {{kMayor, u"张市长"_s, u"副市长"_s, 1, {kFinance}, {kProgramme}}}};
}

Pledge pledgeOf(PledgeId id) {
    return *snapshot().line(id)->pledge;
}

PlanChanges changing(PledgeId id, const std::function<void(Pledge&)>& edit) {
    PlanChanges changes;
    changes.pledges = {pledgeOf(id)};
    edit(changes.pledges.front());
    return changes;
}

PlanChanges planned(const std::function<void(Plan&)>& edit) {
    PlanChanges changes;
    changes.plan = plan2022();
    edit(*changes.plan);
    return changes;
}

PlanChanges with(const std::function<void(PlanChanges&)>& edit) {
    PlanChanges changes;
    edit(changes);
    return changes;
}

struct Case {
    const char* name;
    PlanChanges changes;
    std::optional<ErrorCode> refused;
    QStringList details = {};
    bool isSigned = false;
};

void PrintTo(const Case& row, std::ostream* out) {
    *out << row.name;
}

class ChangeRules : public testing::TestWithParam<Case> {};

TEST_P(ChangeRules, Decide) {
    const Case& row = GetParam();
    const Outcome checked = checkChanges(snapshot(row.isSigned), row.changes);
    ASSERT_EQ(checked ? std::nullopt : std::optional(checked.error().code), row.refused);
    if (row.refused && !row.details.isEmpty()) {
        EXPECT_EQ(checked.error().details, row.details);
    }
}

std::vector<Case> pledgeCases() {
    return {
        {"AnotherWeightIsFine", changing(kLoans, [](Pledge& p) { p.weight = figure("2"); }), {}},
        {"AnotherNameIsFine", changing(kLoans, [](Pledge& p) { p.name = u"新增各项贷款"_s; }), {}},
        {"ANameMustNotBeEmpty",
         changing(kLoans, [](Pledge& p) { p.name = u" "_s; }),
         ErrorCode::InvalidPledge,
         {u"name"_s}},
        {"AUnitSignsANameOnce", changing(kCompanies, [](Pledge& p) { p.name = u"出台政策"_s; }),
         ErrorCode::DuplicateName},
        {"AnOwnerMustBeInThePlan",
         changing(kCompanies, [](Pledge& p) { p.owners = {OrgUnitId(9)}; }),
         ErrorCode::InvalidPledge,
         {u"owners"_s}},
        {"APledgeMayWaitForOthers",
         changing(kLoans,
                  [](Pledge& p) {
                      p.waitsFor = {kPolicy, kCompanies};
                  }),
         {}},
        {"WhatItWaitsForMustBeInThePlan",
         changing(kLoans, [](Pledge& p) { p.waitsFor = {PledgeId(9)}; }),
         ErrorCode::InvalidPledge,
         {u"waits_for"_s}},
        {"ItNamesEachOnce",
         changing(kLoans,
                  [](Pledge& p) {
                      p.waitsFor = {kPolicy, kPolicy};
                  }),
         ErrorCode::InvalidPledge,
         {u"waits_for"_s}},
        {"ATownsShareIsNotWaitedFor",
         changing(kPolicy, [](Pledge& p) { p.waitsFor = {kEastLoans}; }),
         ErrorCode::InvalidPledge,
         {u"waits_for"_s}},
        {"NobodyWaitsForThemselves",
         changing(kLoans, [](Pledge& p) { p.waitsFor = {kLoans}; }),
         ErrorCode::InvalidPledge,
         {u"waits_in_circle"_s}},
        {"NorThroughOthers",
         with([](PlanChanges& changes) {
             changes.pledges = {pledgeOf(kLoans), pledgeOf(kPolicy), pledgeOf(kCompanies)};
             changes.pledges[0].waitsFor = {kPolicy};
             changes.pledges[1].waitsFor = {kCompanies};
             changes.pledges[2].waitsFor = {kLoans};
         }),
         ErrorCode::InvalidPledge,
         {u"waits_in_circle"_s}},
        {"WhatIsWaitedForCannotGo",
         with([](PlanChanges& changes) {
             changes.pledges = {pledgeOf(kLoans)};
             changes.pledges[0].waitsFor = {kPolicy};
             changes.removedPledges = {kPolicy};
         }),
         ErrorCode::InUse,
         {u"新增贷款"_s}},
        {"SoMustASupportingUnit",
         changing(kLoans, [](Pledge& p) { p.supporting = {OrgUnitId(9)}; }),
         ErrorCode::InvalidPledge,
         {u"supporting"_s}},
        {"AndTheProgramme",
         changing(kLoans, [](Pledge& p) { p.programme = ProgrammeId(9); }),
         ErrorCode::InvalidPledge,
         {u"programme"_s}},
        {"AndTheWholeOfAPart",
         changing(kCompanies, [](Pledge& p) { p.partOf = PledgeId(99); }),
         ErrorCode::InvalidPledge,
         {u"whole"_s}},
        {"AWeightIsNotNegative",
         changing(kLoans, [](Pledge& p) { p.weight = figure("-1"); }),
         ErrorCode::InvalidPledge,
         {u"weight"_s}},
        {"MilestonesStandInOrder",
         changing(kCompanies,
                  [](Pledge& p) {
                      p.milestones = flow({{"2022-12-31", "34"}, {"2022-06-30", "16"}}).milestones;
                  }),
         ErrorCode::InvalidPledge,
         {u"milestones"_s}},
        {"MilestonesStandInThePlan",
         changing(kCompanies,
                  [](Pledge& p) {
                      p.milestones = flow({{"2023-01-31", "34"}}).milestones;
                  }),
         ErrorCode::InvalidPledge,
         {u"milestones"_s}},
        {"StepsBelongToDeliverables",
         changing(kCompanies,
                  [](Pledge& p) {
                      p.steps = {{u"起草"_s, date("2022-03-31"), {}}};
                  }),
         ErrorCode::InvalidPledge,
         {u"steps"_s}},
        {"StepsOfADeliverableStandInOrder",
         changing(kPolicy,
                  [](Pledge& p) {
                      p.steps = {{u"印发"_s, date("2022-05-31"), {}}, {u"起草"_s, date("2022-03-31"), {}}};
                  }),
         ErrorCode::InvalidPledge,
         {u"steps"_s}},
        {"FiguresThatStandMustStillFit",
         changing(kLoans,
                  [](Pledge& p) {
                      p.nature = Nature::Task;
                      p.milestones = deliverable("2022-12-31").milestones;
                  }),
         ErrorCode::TargetKnown},
        {"RevisionsAreNotEdited",
         changing(kCompanies, [](Pledge& p) { p.revisions.resize(1); }),
         ErrorCode::InvalidPledge,
         {u"revisions"_s}},
    };
}

std::vector<Case> signedCases() {
    const auto raise = [](Pledge& p) { p.milestones.back().value = figure("40"); };
    return {
        {"ADraftedTargetChanges", changing(kCompanies, raise), {}},
        {"ASignedOneDoesNot",
         changing(kCompanies, raise),
         ErrorCode::TargetKnown,
         {u"2022-12-31"_s, u"34"_s, u"40"_s},
         true},
        {"NorDoesAReportedOne",
         changing(kLoans, [](Pledge& p) { p.milestones.front().value = figure("100"); }),
         ErrorCode::TargetKnown,
         {u"2022-06-30"_s, u"115"_s, u"100"_s}},
        {"AMovedDateIsAnotherTarget",
         changing(kPolicy, [](Pledge& p) { p.milestones.front().due = date("2022-06-30"); }),
         ErrorCode::TargetKnown,
         {u"2022-05-31"_s, u"done"_s, u"–"_s},
         true},
        {"TheSideOfATargetIsSignedToo",
         changing(kCompanies, [](Pledge& p) { p.bound = Bound::AtMost; }),
         ErrorCode::TargetKnown,
         {},
         true},
        {"TheRestOfASignedPledgeChanges",
         changing(kCompanies, [](Pledge& p) { p.notes.leader = u"李四"_s; }),
         {},
         {},
         true},
    };
}

std::vector<Case> listCases() {
    return {
        {"AnEmptyUnitGoes", with([](PlanChanges& c) { c.removedUnits = {kIdle}; }), {}},
        {"AnOwnerStays", with([](PlanChanges& c) { c.removedUnits = {kFinance}; }), ErrorCode::InUse, {u"新增贷款"_s}},
        {"ASupportingUnitStays",
         with([](PlanChanges& c) { c.removedUnits = {kWest}; }),
         ErrorCode::InUse,
         {u"新增贷款"_s}},
        {"AProgrammeInUseStays",
         with([](PlanChanges& c) { c.removedProgrammes = {kProgramme}; }),
         ErrorCode::InUse,
         {u"新增贷款"_s}},
        {"AReportedPledgeStays",
         with([](PlanChanges& c) {
             c.removedPledges = {kLoans, kEastLoans};
         }),
         ErrorCode::InUse,
         {u"reports"_s}},
        {"AnUnreportedPledgeGoes", with([](PlanChanges& c) { c.removedPledges = {kCompanies}; }), {}},
        {"APersonGoes", with([](PlanChanges& c) { c.removedPersons = {kMayor}; }), {}},
        {"APortfolioNamesWhatIsThere",
         with([](PlanChanges& c) {
             c.persons = {{kMayor, u"张市长"_s, {}, 1, {OrgUnitId(9)}, {}}};
         }),
         ErrorCode::InUse,
         {u"portfolio"_s}},
        {"UnitsAreCalledOnce", with([](PlanChanges& c) {
             c.units = {{OrgUnitId(5), u"东镇"_s, UnitGroup::Town, 5, {}, {}, {}}};
         }),
         ErrorCode::DuplicateName},
        {"ATaskForceMayCome",
         with([](PlanChanges& c) {
             c.units = {{OrgUnitId(5), u"招商专班"_s, UnitGroup::TaskForce, 5, {}, {}, {}}};
         }),
         {}},
    };
}

std::vector<Case> planCases() {
    return {
        {"ALaterEndIsFine", planned([](Plan& p) { p.span.last = month("2023-12"); }), {}},
        {"TheEndIsNotBeforeTheStart",
         planned([](Plan& p) { p.span.last = month("2021-12"); }),
         ErrorCode::InvalidPledge,
         {u"span"_s}},
        {"MilestonesMustStayInside",
         planned([](Plan& p) { p.span.last = month("2022-11"); }),
         ErrorCode::InvalidPledge,
         {u"milestones"_s}},
        {"ReportsMustStayInside",
         planned([](Plan& p) {
             p.span = {month("2023-06"), month("2024-05")};
         }),
         ErrorCode::InvalidPledge,
         {u"milestones"_s}},
        {"FourDecimalsAreTooMany",
         planned([](Plan& p) { p.rateDecimals = 4; }),
         ErrorCode::InvalidPledge,
         {u"settings"_s}},
        {"ThereIsNoZerothDay", planned([](Plan& p) { p.reportingDay = 0; }), ErrorCode::InvalidPledge, {u"settings"_s}},
        {"APlanHasAName", planned([](Plan& p) { p.name.clear(); }), ErrorCode::InvalidPledge, {u"name"_s}},
    };
}

std::string nameOf(const testing::TestParamInfo<Case>& row) {
    return row.param.name;
}

INSTANTIATE_TEST_SUITE_P(Pledges, ChangeRules, testing::ValuesIn(pledgeCases()), nameOf);
INSTANTIATE_TEST_SUITE_P(Signed, ChangeRules, testing::ValuesIn(signedCases()), nameOf);
INSTANTIATE_TEST_SUITE_P(Lists, ChangeRules, testing::ValuesIn(listCases()), nameOf);
INSTANTIATE_TEST_SUITE_P(Plans, ChangeRules, testing::ValuesIn(planCases()), nameOf);

std::vector<Pledge> pledges(const PlanSnapshot& snapshot) {
    std::vector<Pledge> all;
    for (const Line& line : snapshot.lines()) {
        all.push_back(*line.pledge);
    }
    return all;
}

}  // namespace

TEST(ChangedPlan, AppliesAndItsInverseTakesItBack) {
    const PlanSnapshot before = snapshot();
    PlanChanges changes = changing(kCompanies, [](Pledge& p) { p.milestones.back().value = figure("40"); });
    changes.removedUnits = {kIdle};
    changes.units = {{OrgUnitId(5), u"招商专班"_s, UnitGroup::TaskForce, 5, {}, {}, {}}};
    const PlanSnapshot after = changedPlan(before, changes);
    EXPECT_EQ(after.line(kCompanies)->pledge->finalTarget(), figure("40"));
    EXPECT_EQ(after.unit(kIdle), nullptr);
    EXPECT_NE(after.unit(OrgUnitId(5)), nullptr);
    EXPECT_EQ(after.line(kLoans)->series->value(month("2022-05")), figure("98"));
    const PlanSnapshot undone = changedPlan(after, inverseOf(before, changes));
    EXPECT_EQ(pledges(undone), pledges(before));
    EXPECT_EQ(undone.units(), before.units());
}

TEST(ChangedPlan, PartsFollowTheirWhole) {
    const PlanSnapshot after =
        changedPlan(snapshot(), changing(kLoans, [](Pledge& p) { p.milestones.front().value = figure("100"); }));
    const Pledge& part = *after.line(kEastLoans)->pledge;
    EXPECT_EQ(part.milestones.front().value, figure("25"));
    EXPECT_EQ(part.milestones.back().value, figure("50"));
}

TEST(ChangedPlan, WhatIsThereAlreadyIsNoChange) {
    const PlanSnapshot plan = snapshot();
    EXPECT_TRUE(differingFrom(plan, changing(kLoans, [](Pledge&) {})).isEmpty());
    EXPECT_FALSE(differingFrom(plan, changing(kLoans, [](Pledge& p) { p.stretch = true; })).isEmpty());
}

TEST(AllocationChanges, LeaveExactlyTheSharesGiven) {
    const PlanSnapshot before = snapshot();
    const std::vector<Share> shares{{kWest, figure("120")}, {kIdle, figure("80")}};
    const auto changes = allocationChanges(before, kLoans, shares);
    ASSERT_TRUE(changes);
    EXPECT_TRUE(checkChanges(before, *changes));
    const PlanSnapshot after = changedPlan(before, *changes);
    EXPECT_EQ(sharesOf(after, kLoans), shares);
    EXPECT_EQ(after.line(kEastLoans), nullptr);
    const AllocationSum sum = sumOf(*after.line(kLoans)->pledge, shares);
    EXPECT_EQ(sum.allocated, figure("200"));
    EXPECT_EQ(sum.open, figure("0"));
    const PlanSnapshot undone = changedPlan(after, inverseOf(before, *changes));
    EXPECT_EQ(sharesOf(undone, kLoans), (std::vector<Share>{{kEast, figure("50")}}));
}

TEST(AllocationChanges, KeepThePartOfATownWhoseShareChanges) {
    const auto changes = allocationChanges(snapshot(), kLoans, std::vector<Share>{{kEast, figure("60")}});
    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->pledges.size(), 1U);
    EXPECT_EQ(changes->pledges.front().id, kEastLoans);
    EXPECT_EQ(changes->pledges.front().allocation->share, figure("60"));
}

TEST(AllocationChanges, RefuseWhatIsNoSplit) {
    struct Refusal {
        PledgeId whole;
        std::vector<Share> shares;
        QString fact;
    };
    for (const auto& [whole, shares, fact] :
         {Refusal{kEastLoans, {{kWest, figure("10")}}, u"allocation"_s},
          Refusal{kLoans, {{kWest, figure("10")}, {kWest, figure("20")}}, u"allocation"_s},
          Refusal{kLoans, {{OrgUnitId(9), figure("10")}}, u"allocation"_s},
          Refusal{kLoans, {{kFinance, figure("10")}}, u"allocation"_s},
          Refusal{kLoans, {{kWest, figure("-1")}}, u"share"_s}}) {
        const auto changes = allocationChanges(snapshot(), whole, shares);
        ASSERT_FALSE(changes);
        EXPECT_EQ(changes.error().code, ErrorCode::InvalidPledge);
        EXPECT_EQ(changes.error().details, QStringList{fact});
    }
    EXPECT_EQ(allocationChanges(snapshot(), PledgeId(99), {}).error().code, ErrorCode::UnknownPledge);
}

}  // namespace pledge::test
