#include <core/plan/planrecords.h>
#include <core/plan/snapshotassembly.h>
#include <core/schedule/ledgerfigures.h>
#include <core/workspace/rollover.h>
#include <tests/support/ledgervalues.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace pledge {

using test::date;
using test::figure;
using test::month;

namespace {

Line lineOf(Pledge pledge, Series series = {}) {
    return {std::make_shared<const Pledge>(std::move(pledge)), std::make_shared<const Series>(std::move(series))};
}

/// A plan of one department and one town with these lines, carried on from its last reported month.
RolledOver rolled(std::vector<Line> lines, Plan plan = test::plan2022()) {
    const std::vector<OrgUnit> units{{OrgUnitId(1), u"Finance"_s, UnitGroup::Department, 1, {}, {}, {}},
                                     {OrgUnitId(2), u"North"_s, UnitGroup::Town, 2, {}, {}, {}}};
    const PlanSnapshot last(plan, units, {}, std::move(lines));
    const Scoreboard scoreboard(last, std::max(last.lastReportedMonth(), plan.span.first));
    return rolledOver(last, scoreboard, nextSpan(plan.span), u"next"_s);
}

RolledOver rolledOne(Pledge pledge, Series series = {}) {
    return rolled({lineOf(std::move(pledge), std::move(series))});
}

struct Case {
    const char* what;
    Pledge pledge;
    Series series;
    PledgeKind kind;
    bool toBeAssigned;
    std::optional<Decimal> base;
    std::size_t milestones;
};

std::vector<Case> cases() {
    Pledge stock = test::flow({{"2022-12-31", "1200"}}, "家");
    stock.base = Base{figure("1027"), date("2021-12-31")};
    return {{"a flow starts at nothing",
             test::flow({{"2022-12-31", "200"}}),
             test::figures({{"2022-12", "180"}}),
             PledgeKind::Cumulative,
             true,
             {},
             0},
            {"a stock goes on from its last figure", stock, test::figures({{"2022-11", "1150"}}),
             PledgeKind::Cumulative, true, figure("1150"), 0},
            {"a level has its last result as base", test::level({{"2022-12-31", "88"}}),
             test::figures({{"2022-12", "86.5"}}), PledgeKind::Level, true, figure("86.5"), 0},
            {"a level without any figure has no base",
             test::level({{"2022-12-31", "88"}}),
             {},
             PledgeKind::Level,
             true,
             {},
             0},
            {"a ceiling stays one", test::ceiling({{"2022-12-31", "4.3"}}), test::figures({{"2022-12", "4.1"}}),
             PledgeKind::Ceiling, true, figure("4.1"), 0},
            {"a direction goes on against the last result", test::direction("12"), test::figures({{"2022-12", "13"}}),
             PledgeKind::Direction, false, figure("13"), 0},
            {"a direction never reported keeps its base",
             test::direction("12"),
             {},
             PledgeKind::Direction,
             false,
             figure("12"),
             0},
            {"a deliverable not closed out is due by the end",
             test::deliverable("2022-05-31"),
             test::states({{"2022-05", TaskState::Claimed}}),
             PledgeKind::Deliverable,
             false,
             {},
             1},
            {"works go on from their percent", test::works({{"2022-09-30", "80"}}), test::figures({{"2022-12", "55"}}),
             PledgeKind::Works, false, figure("55"), 1},
            {"a standing pledge stays one",
             test::standing(),
             test::notes({{"2022-12", "kept"}}),
             PledgeKind::Standing,
             false,
             {},
             0}};
}

}  // namespace

TEST(RollOver, LeavesEachKindWhatItIs) {
    for (const Case& one : cases()) {
        SCOPED_TRACE(one.what);
        const RolledOver next = rolledOne(one.pledge, one.series);
        ASSERT_EQ(next.draft.pledges.size(), 1u);
        const Pledge& pledge = next.draft.pledges.front();
        EXPECT_EQ(kindOf(pledge), one.kind);
        EXPECT_EQ(pledge.toBeAssigned, one.toBeAssigned);
        EXPECT_EQ(pledge.base ? std::optional(pledge.base->value) : std::nullopt, one.base);
        EXPECT_EQ(pledge.milestones.size(), one.milestones);
        EXPECT_TRUE(validate(pledge, next.draft.plan.span));
    }
}

TEST(RollOver, DatesABaseByTheMonthOfItsFigure) {
    const auto base = rolledOne(test::level({{"2022-12-31", "88"}}), test::figures({{"2022-10", "86"}}));
    EXPECT_EQ(base.draft.pledges.front().base, (Base{figure("86"), date("2022-10-31")}));
}

TEST(RollOver, DatesUnfinishedTasksToTheNextEnd) {
    const auto next = rolledOne(test::works({{"2022-09-30", "80"}}));
    EXPECT_EQ(next.draft.pledges.front().milestones.front(), (Milestone{date("2023-12-31"), figure("80")}));
}

TEST(RollOver, LeavesBehindWhatIsFinishedWithdrawnOrWithoutAUnit) {
    EXPECT_EQ(rolledOne(test::deliverable("2022-05-31"), test::states({{"2022-05", TaskState::Closed}})).finished, 1);
    EXPECT_EQ(rolledOne(test::works({{"2022-09-30", "80"}}), test::figures({{"2022-12", "80"}})).finished, 1);
    Pledge withdrawn = test::flow({{"2022-12-31", "200"}});
    withdrawn.standing = Standing::Withdrawn;
    EXPECT_EQ(rolledOne(withdrawn).withdrawn, 1);
    Pledge lifted = test::flow({{"2022-12-31", "200"}});
    lifted.standing = Standing::ForceMajeure;
    EXPECT_EQ(rolledOne(lifted).draft.pledges.front().standing, Standing::InForce);
    Pledge orphan = test::flow({{"2022-12-31", "200"}});
    orphan.owners = {OrgUnitId(9)};
    EXPECT_EQ(rolledOne(orphan).ownerless, 1);
}

TEST(RollOver, TakesTheTwelveMonthsBeforeAsLastYear) {
    const auto next = rolledOne(test::flow({{"2022-12-31", "200"}}),
                                test::figures({{"2021-12", "9"}, {"2022-01", "10"}, {"2022-12", "180"}}));
    EXPECT_EQ(next.draft.pledges.front().lastYear,
              (std::vector<MonthFigure>{{month("2022-01"), figure("10")}, {month("2022-12"), figure("180")}}));
}

TEST(RollOver, CountsTheLastYearOfALongFlowFromItsOwnStart) {
    const Plan plan = test::planOf("2021-01", "2022-12");
    const Pledge flow = test::flow({{"2022-12-31", "1000"}});
    const auto known = rolled({lineOf(flow, test::figures({{"2021-12", "450"}, {"2022-06", "700.5"}}))}, plan);
    EXPECT_EQ(known.draft.pledges.front().lastYear, (std::vector<MonthFigure>{{month("2022-06"), figure("250.5")}}));
    const auto unknown = rolled({lineOf(flow, test::figures({{"2021-11", "450"}, {"2022-06", "700.5"}}))}, plan);
    EXPECT_TRUE(unknown.draft.pledges.front().lastYear.empty());
}

TEST(RollOver, SaysAnOpenProblemWithItsFiguresAndMonth) {
    const auto next = rolledOne(test::flow({{"2022-06-30", "115"}, {"2022-12-31", "200"}}),
                                test::figures({{"2022-06", "105"}, {"2022-12", "150"}}));
    EXPECT_EQ(next.openProblems, 1);
    const QString problem = next.draft.pledges.front().notes.openProblem;
    for (const QString& part : {u"150"_s, u"200"_s, u"December 2022"_s}) {
        EXPECT_TRUE(problem.contains(part)) << problem.toStdString();
    }
    const auto kept = rolledOne(test::flow({{"2022-12-31", "200"}}), test::figures({{"2022-12", "200"}}));
    EXPECT_EQ(kept.draft.pledges.front().notes.openProblem, QString());
}

TEST(RollOver, TakesLedgersAlongWithTheCasesThatAreNotThrough) {
    Pledge kept = test::flow({{"2022-12-31", "200"}}, "家");
    Pledge gone = kept;
    gone.id = PledgeId(7);
    gone.standing = Standing::Withdrawn;
    const std::vector<Ledger> ledgers{test::companies(3, {kept.id, gone.id}),
                                      test::projects(4, {{kept.id, LedgerMeasure::Cases, 0}})};
    LedgerRow begun = test::project(12, 4, "二期", "3", {"2022-05-01", "2022-09-01"});
    begun.unit = OrgUnitId(2);
    const PlanSnapshot last =
        test::withLedgers(PlanSnapshot(test::plan2022(),
                                       {{OrgUnitId(1), u"Finance"_s, UnitGroup::Department, 1, {}, {}, {}},
                                        {OrgUnitId(2), u"North"_s, UnitGroup::Town, 2, {}, {}, {}}},
                                       {}, {lineOf(gone), lineOf(kept)}),
                          ledgers,
                          {test::company(10, 3, "甲公司", "", "2022-03-01", "120"),
                           test::project(11, 4, "一期", "5", {"2022-02-01", "2022-03-01", "2022-08-01"}), begun});
    const auto next = rolledOver(last, Scoreboard(last, month("2022-12")), nextSpan(last.plan().span), u"next"_s);
    const PlanRecords& records = next.draft.records;
    ASSERT_EQ(records.ledgers.size(), 2U);
    EXPECT_EQ(records.ledgers[0].columns, ledgers[0].columns);
    ASSERT_EQ(records.ledgers[0].uses.size(), 1U);
    EXPECT_EQ(records.ledgers[0].uses[0].pledge, next.draft.pledges.front().id);
    ASSERT_EQ(records.ledgerRows.size(), 1U);
    EXPECT_EQ(records.ledgerRows[0].ledger, records.ledgers[1].id);
    EXPECT_EQ(records.ledgerRows[0].cells, begun.cells);
    EXPECT_EQ(records.ledgerRows[0].reached, begun.reached);
    EXPECT_EQ(records.ledgerRows[0].unit, OrgUnitId(2));
    EXPECT_EQ(next.cases, 1);
}

TEST(RollOver, TakesAllCasesOfAStateAlongWhichCountsThemOn) {
    const Pledge state = test::level({{"2022-12-31", "5"}}, "家");
    const PlanSnapshot last = test::withLedgers(
        PlanSnapshot(test::plan2022(), {{OrgUnitId(1), u"Finance"_s, UnitGroup::Department, 1, {}, {}, {}}}, {},
                     {lineOf(state, test::figures({{"2022-12", "2"}}))}),
        {test::companies(3, {state.id}), test::projects(4, {{state.id, LedgerMeasure::Cases, 2}})},
        {test::company(10, 3, "甲公司", "", "2022-03-01", "120"),
         test::project(11, 4, "一期", "5", {"2022-02-01", "2022-03-01", "2022-08-01"})});
    const auto next = rolledOver(last, Scoreboard(last, month("2022-12")), nextSpan(last.plan().span), u"next"_s);
    const PlanRecords& records = next.draft.records;
    ASSERT_EQ(records.ledgerRows.size(), 2U);
    EXPECT_EQ(next.cases, 2);
    const PlanDraft& draft = next.draft;
    const PlanSnapshot plan = test::withLedgers(
        assembleSnapshot(draft.plan, draft.units, draft.programmes, draft.pledges, {}, draft.persons, draft.sources),
        records.ledgers, records.ledgerRows);
    EXPECT_EQ(ledgerFigure(plan, 0, month("2023-01"))->value, ledgerFigure(last, 0, month("2022-12"))->value);
}

TEST(RollOver, ACarriedProblemThatIsStillOpenSaysTheNewOneToo) {
    const Line line = lineOf(test::flow({{"2022-12-31", "200"}}), test::figures({{"2022-12", "150"}}));
    Problem carried;
    carried.id = ProblemId(1);
    carried.pledge = line.pledge->id;
    carried.source = ProblemSource::CarriedOver;
    carried.text = u"上年缺口"_s;
    PlanRecords records;
    records.problems = {carried};
    const PlanSnapshot plan =
        PlanSnapshot(test::plan2022(), {{OrgUnitId(1), u"Finance"_s, UnitGroup::Department, 1, {}, {}, {}}}, {}, {line})
            .withRecords(std::make_shared<const PlanRecords>(records));
    const auto next = rolledOver(plan, Scoreboard(plan, month("2022-12")), nextSpan(plan.plan().span), u"next"_s);
    ASSERT_EQ(next.draft.records.problems.size(), 1U);
    const QString& text = next.draft.records.problems.front().text;
    EXPECT_TRUE(text.startsWith(u"上年缺口\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.endsWith(next.draft.pledges.front().notes.openProblem));
    EXPECT_TRUE(text.contains(u"150"_s));
}

TEST(RollOver, DropsSharesAndSaysSo) {
    Pledge whole = test::flow({{"2022-12-31", "200"}});
    Pledge part = allocatedPart(whole, OrgUnitId(2), figure("40"));
    part.id = PledgeId(2);
    const auto next = rolled({lineOf(whole), lineOf(part)});
    EXPECT_EQ(next.draft.pledges.size(), 1u);
    EXPECT_EQ(next.split, 1);
    EXPECT_TRUE(next.draft.plan.note.contains(u"town shares"_s)) << next.draft.plan.note.toStdString();
}

TEST(RollOver, KeepsTheChainsOfWhatComesAlong) {
    Pledge cleared = test::deliverable("2022-05-31");
    cleared.id = PledgeId(1);
    Pledge sold = test::flow({{"2022-12-31", "200"}});
    sold.id = PledgeId(2);
    sold.waitsFor = {PledgeId(1)};
    Pledge built = test::flow({{"2022-12-31", "100"}});
    built.id = PledgeId(3);
    built.waitsFor = {PledgeId(1), PledgeId(2)};
    const auto next =
        rolled({lineOf(cleared, test::states({{"2022-05", TaskState::Closed}})), lineOf(sold), lineOf(built)});
    ASSERT_EQ(next.draft.pledges.size(), 2u);
    EXPECT_TRUE(next.draft.pledges[0].waitsFor.empty());
    EXPECT_EQ(next.draft.pledges[1].waitsFor, std::vector{next.draft.pledges[0].id});
}

TEST(RollOver, KeepsSettingsButNeitherSignatureNorCalendar) {
    Plan plan = test::plan2022();
    plan.isSample = true;
    plan.note = u"made up"_s;
    plan.signedOn = date("2022-05-18");
    plan.holidays = {date("2022-10-03")};
    plan.workdays = {date("2022-10-08")};
    plan.stepTemplates = {{u"Policy"_s, {{u"drafted"_s, 30}}}};
    plan.rateDecimals = 2;
    plan.policy.dueSoonDays = 20;
    plan.score.cap = 120;
    const Plan next = rolled({}, plan).draft.plan;
    EXPECT_EQ(next.name, u"next"_s);
    EXPECT_EQ(next.span, (MonthSpan{month("2023-01"), month("2023-12")}));
    EXPECT_TRUE(next.isSample);
    EXPECT_TRUE(next.note.startsWith(u"made up "_s));
    EXPECT_FALSE(next.signedOn);
    EXPECT_TRUE(next.holidays.empty() && next.workdays.empty());
    EXPECT_EQ(next.stepTemplates, plan.stepTemplates);
    EXPECT_EQ(next.rateDecimals, 2);
    EXPECT_EQ(next.policy, plan.policy);
    EXPECT_EQ(next.score, plan.score);
}

TEST(RollOver, DropsUnitsThatEndedAndFollowsTheRest) {
    std::vector<OrgUnit> units{{OrgUnitId(3), u"Gone"_s, UnitGroup::Department, 1, {}, {}, month("2022-12")},
                               {OrgUnitId(5), u"Stays"_s, UnitGroup::TaskForce, 2, {u"S"_s}, {}, month("2023-01")}};
    const Programme ten{ProgrammeId(4), u"Ten"_s, 1, {}, {{u"one"_s, MeasureState::Done}}, {}};
    const Person person{PersonId(7), u"Li"_s, {}, 1, {OrgUnitId(3), OrgUnitId(5)}, {ProgrammeId(4)}};
    Pledge whole = test::flow({{"2022-12-31", "200"}});
    whole.owners = {OrgUnitId(3)};
    Pledge part = test::flow({{"2022-12-31", "100"}});
    part.id = PledgeId(8);
    part.order = 2;
    part.owners = {OrgUnitId(3), OrgUnitId(5)};
    part.partOf = whole.id;
    part.programme = ten.id;
    const PlanSnapshot last(test::plan2022(), units, {ten}, {lineOf(whole), lineOf(part)}, {person});
    const auto next = rolledOver(last, Scoreboard(last, month("2022-12")), nextSpan(last.plan().span), u"next"_s);
    ASSERT_EQ(next.draft.units.size(), 1u);
    EXPECT_EQ(next.draft.units.front().id, OrgUnitId(1));
    EXPECT_EQ(next.draft.units.front().aliases, QStringList{u"S"_s});
    EXPECT_EQ(next.draft.persons.front().units, std::vector{OrgUnitId(1)});
    EXPECT_EQ(next.draft.persons.front().programmes, std::vector{ProgrammeId(1)});
    EXPECT_EQ(next.draft.programmes.front().measures.front().state, MeasureState::NotStarted);
    ASSERT_EQ(next.draft.pledges.size(), 1u);
    EXPECT_EQ(next.draft.pledges.front().owners, std::vector{OrgUnitId(1)});
    EXPECT_EQ(next.draft.pledges.front().programme, ProgrammeId(1));
    EXPECT_FALSE(next.draft.pledges.front().partOf);
}

TEST(RollOver, MovesTheYearsInTheName) {
    const MonthSpan year{month("2022-01"), month("2022-12")};
    const MonthSpan three{month("2021-01"), month("2023-12")};
    EXPECT_EQ(nextName(u"永康市2022年军令状"_s, year, nextSpan(year)), u"永康市2023年军令状"_s);
    EXPECT_EQ(nextName(u"2021—2023年责任状（20215号）"_s, three, nextSpan(three)), u"2024—2026年责任状（20215号）"_s);
    EXPECT_EQ(nextName(u"Plan of 1998"_s, year, nextSpan(year)), u"Plan of 1998"_s);
    EXPECT_EQ(nextSpan(three), (MonthSpan{month("2024-01"), month("2026-12")}));
}

}  // namespace pledge
