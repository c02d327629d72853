#include <core/report/pledgechart.h>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

const OrgUnitId kFinance{1};

Decimal figure(const QString& text) {
    return *Decimal::parse(text);
}

Pledge loans() {
    Pledge pledge;
    pledge.id = PledgeId(1);
    pledge.name = u"新增贷款"_s;
    pledge.unit = unitOfMeasure(u"亿元"_s);
    pledge.owners = {kFinance};
    pledge.milestones = {{QDate(2022, 6, 30), figure(u"115"_s)},
                         {QDate(2022, 9, 30), figure(u"165"_s)},
                         {QDate(2022, 12, 31), figure(u"200"_s)}};
    return pledge;
}

Plan plan2022() {
    Plan plan;
    plan.name = u"plan"_s;
    plan.span = {Month(2022, 1), Month(2022, 12)};
    return plan;
}

struct Reported {
    int month;
    const char16_t* value;
};

PledgeChart chartOf(const Pledge& pledge, const std::vector<Reported>& reports, Month asOf,
                    const Plan& plan = plan2022()) {
    Series series;
    for (const Reported& report : reports) {
        series.setValue(plan.span.first.plus(report.month - 1), figure(QString::fromUtf16(report.value)));
    }
    OrgUnit unit;
    unit.id = kFinance;
    unit.name = u"金融办"_s;
    const PlanSnapshot snapshot(plan, {unit}, {},
                                {{std::make_shared<const Pledge>(pledge), std::make_shared<const Series>(series)}});
    return pledgeChart(snapshot, Scoreboard(snapshot, asOf), 0);
}

const ChartLine* lineOf(const PledgeChart& chart, LineRole role) {
    const auto found = std::ranges::find(chart.lines, role, &ChartLine::role);
    return found == chart.lines.end() ? nullptr : &*found;
}

std::vector<std::pair<double, double>> corners(const std::vector<ChartPoint>& run) {
    std::vector<std::pair<double, double>> found;
    for (const ChartPoint& point : run) {
        found.emplace_back(point.x, point.y);
    }
    return found;
}

using Corners = std::vector<std::pair<double, double>>;

Pledge revised(Pledge pledge, const char* june) {
    TargetRevision revision;
    revision.number = 1;
    revision.before = pledge.milestones;
    revision.after = pledge.milestones;
    revision.after.front().value = *Decimal::parse(QString::fromLatin1(june));
    applyRevisions(pledge, {revision});
    return pledge;
}

}  // namespace

TEST(PledgeChart, DrawsBesideARevisedLadderTheOneThatWasPledged) {
    EXPECT_EQ(lineOf(chartOf(loans(), {}, Month(2022, 6)), LineRole::Pledged), nullptr);
    const PledgeChart chart = chartOf(revised(loans(), "100"), {}, Month(2022, 6));
    const ChartLine* pledged = lineOf(chart, LineRole::Pledged);
    ASSERT_NE(pledged, nullptr);
    EXPECT_EQ(pledged->name, u"as pledged"_s);
    EXPECT_EQ(corners(pledged->runs.at(0)),
              corners(lineOf(chartOf(loans(), {}, Month(2022, 6)), LineRole::Ladder)->runs.at(0)));
    EXPECT_NE(corners(pledged->runs.at(0)), corners(lineOf(chart, LineRole::Ladder)->runs.at(0)));
}

TEST(PledgeChart, DrawsTheLadderThroughItsMilestonesFromZero) {
    const PledgeChart chart = chartOf(loans(), {}, Month(2022, 6));
    const ChartLine* ladder = lineOf(chart, LineRole::Ladder);
    ASSERT_NE(ladder, nullptr);
    EXPECT_EQ(corners(ladder->runs.at(0)), (Corners{{0, 0}, {6, 115}, {9, 165}, {12, 200}}));
    EXPECT_EQ(corners(lineOf(chart, LineRole::Calendar)->runs.at(0)), (Corners{{0, 0}, {12, 200}}));
    EXPECT_EQ(chart.months.size(), 12);
    EXPECT_EQ(chart.unit, u"亿元, running total of the year"_s);
}

TEST(PledgeChart, SaysByHowMuchAMissedMilestoneIsShort) {
    const PledgeChart chart = chartOf(loans(), {{5, u"92.5"}, {6, u"108.6"}}, Month(2022, 6));
    EXPECT_EQ(chart.milestones.at(0).at.label, u"Jun milestone 115, 6.4 short"_s);
    EXPECT_EQ(chart.milestones.at(0).state, MilestoneState::Missed);
    EXPECT_EQ(chart.milestones.at(1).at.label, u"Sep milestone 165"_s);
    EXPECT_EQ(chart.milestones.at(2).at.label, u"year's target 200"_s);
    EXPECT_EQ(chart.asOfLabel, u"total 108.6"_s);
    EXPECT_EQ(chart.asOf, 6.0);
}

TEST(PledgeChart, BreaksTheActualLineAtABlankMonthAndEndsAtTheAsOfMonth) {
    const PledgeChart chart =
        chartOf(loans(), {{1, u"20"}, {2, u"40"}, {4, u"80"}, {5, u"90"}, {7, u"130"}}, Month(2022, 6));
    const ChartLine* actual = lineOf(chart, LineRole::Actual);
    ASSERT_EQ(actual->runs.size(), 2U);
    EXPECT_EQ(corners(actual->runs.at(0)), (Corners{{0, 0}, {1, 20}, {2, 40}}));
    EXPECT_EQ(corners(actual->runs.at(1)), (Corners{{4, 80}, {5, 90}}));
    EXPECT_EQ(chart.asOfLabel, u"not reported"_s);
}

TEST(PledgeChart, DrawsTheForecastFromTheLastReportToTheEnd) {
    const PledgeChart chart = chartOf(loans(), {{1, u"20"}, {2, u"36"}, {3, u"55"}, {4, u"70"}}, Month(2022, 4));
    const ChartLine* forecast = lineOf(chart, LineRole::Forecast);
    ASSERT_NE(forecast, nullptr);
    EXPECT_EQ(forecast->runs.at(0).size(), 9U);
    EXPECT_EQ(corners(forecast->runs.at(0)).front(), (std::pair{4.0, 70.0}));
    EXPECT_EQ(corners(forecast->runs.at(0)).back(), (std::pair{12.0, 210.0}));
    ASSERT_TRUE(chart.band);
    EXPECT_EQ(corners(chart.band->low).front(), corners(chart.band->high).front());
    EXPECT_LT(chart.band->low.back().y, 210);
    EXPECT_GT(chart.band->high.back().y, 210);
    EXPECT_TRUE(chart.band->label.startsWith(u"forecast 210 ("_s));
}

TEST(PledgeChart, DrawsNoForecastFromTwoMonths) {
    const PledgeChart chart = chartOf(loans(), {{1, u"20"}, {2, u"36"}}, Month(2022, 2));
    EXPECT_EQ(lineOf(chart, LineRole::Forecast), nullptr);
    EXPECT_FALSE(chart.band);
}

TEST(PledgeChart, DoesNotBreakAQuarterlyLineBetweenItsQuarters) {
    Pledge pledge = loans();
    pledge.frequency = Frequency::Quarterly;
    const PledgeChart chart = chartOf(pledge, {{3, u"60"}, {6, u"116"}}, Month(2022, 6));
    EXPECT_EQ(lineOf(chart, LineRole::Actual)->runs.size(), 1U);
}

TEST(PledgeChart, LeavesOutACalendarLineThatIsTheLadderItself) {
    Pledge pledge = loans();
    pledge.milestones = {{QDate(2022, 12, 31), figure(u"2000"_s)}};
    EXPECT_EQ(lineOf(chartOf(pledge, {}, Month(2022, 6)), LineRole::Calendar), nullptr);
    pledge.milestones = {{QDate(2022, 6, 30), figure(u"7.5"_s)}, {QDate(2022, 12, 31), figure(u"15"_s)}};
    EXPECT_EQ(lineOf(chartOf(pledge, {}, Month(2022, 6)), LineRole::Calendar), nullptr);
}

TEST(PledgeChart, KeepsTheRequirementAfterTheLastMilestone) {
    Pledge pledge = loans();
    pledge.milestones = {{QDate(2022, 6, 15), figure(u"60"_s)}};
    const PledgeChart chart = chartOf(pledge, {}, Month(2022, 6));
    EXPECT_EQ(corners(lineOf(chart, LineRole::Ladder)->runs.at(0)), (Corners{{0, 0}, {5.5, 60}, {12, 60}}));
    EXPECT_EQ(chart.milestones.at(0).at.label.left(16), u"Jun 15 milestone"_s);
}

TEST(PledgeChart, DrawsACeilingAsALimitWithoutDiamonds) {
    Pledge pledge = loans();
    pledge.nature = Nature::State;
    pledge.bound = Bound::AtMost;
    pledge.judged = Judged::Throughout;
    pledge.unit = unitOfMeasure(u"%"_s);
    pledge.milestones = {{QDate(2022, 12, 31), figure(u"4.3"_s)}};
    const PledgeChart chart = chartOf(pledge, {{6, u"3.57"}}, Month(2022, 6));
    EXPECT_TRUE(chart.milestones.empty());
    EXPECT_EQ(lineOf(chart, LineRole::Ladder), nullptr);
    EXPECT_EQ(lineOf(chart, LineRole::Limit)->name, u"not above 4.3"_s);
    EXPECT_EQ(corners(lineOf(chart, LineRole::Limit)->runs.at(0)), (Corners{{0, 4.3}, {12, 4.3}}));
    EXPECT_EQ(chart.asOfLabel, u"Jun 3.57"_s);
}

TEST(PledgeChart, DrawsTheStepsOfALevelAsAStaircase) {
    Pledge pledge = loans();
    pledge.nature = Nature::State;
    pledge.judged = Judged::AtSteps;
    pledge.milestones = {{QDate(2022, 6, 30), figure(u"28"_s)}, {QDate(2022, 12, 31), figure(u"30"_s)}};
    const PledgeChart chart = chartOf(pledge, {{6, u"28.5"}}, Month(2022, 6));
    EXPECT_EQ(corners(lineOf(chart, LineRole::Limit)->runs.at(0)), (Corners{{0, 28}, {6, 28}, {6, 30}, {12, 30}}));
    EXPECT_EQ(chart.milestones.at(0).state, MilestoneState::Kept);
    EXPECT_EQ(corners(lineOf(chart, LineRole::Actual)->runs.at(0)), (Corners{{6, 28.5}}));
}

TEST(PledgeChart, DrawsTheBaseOfADirection) {
    Pledge pledge = loans();
    pledge.nature = Nature::State;
    pledge.milestones.clear();
    pledge.base = Base{figure(u"87.2"_s), QDate(2021, 12, 31)};
    const PledgeChart chart = chartOf(pledge, {{3, u"88"}}, Month(2022, 6));
    EXPECT_EQ(lineOf(chart, LineRole::Limit)->name, u"base of 2021: 87.2"_s);
    EXPECT_TRUE(chart.milestones.empty());
}

TEST(PledgeChart, ShowsADeliverableAsADateWithItsState) {
    Pledge pledge = loans();
    pledge.nature = Nature::Task;
    pledge.judged = Judged::AtSteps;
    pledge.milestones = {{QDate(2022, 5, 31), std::nullopt}};
    const PledgeChart chart = chartOf(pledge, {}, Month(2022, 6));
    EXPECT_TRUE(chart.lines.empty());
    EXPECT_TRUE(chart.unit.isEmpty());
    EXPECT_EQ(chart.milestones.at(0).at.x, 5.0);
    EXPECT_EQ(chart.milestones.at(0).at.label, u"due May, not done"_s);
}

TEST(PledgeChart, ShowsTheRunOfTheAsOfYearUnderAYearlyRestart) {
    Plan plan = plan2022();
    plan.span = {Month(2021, 1), Month(2023, 12)};
    Pledge pledge = loans();
    pledge.yearlyRestart = true;
    pledge.milestones = {{QDate(2021, 12, 31), figure(u"10"_s)},
                         {QDate(2022, 12, 31), figure(u"20"_s)},
                         {QDate(2023, 12, 31), figure(u"30"_s)}};
    const PledgeChart chart = chartOf(pledge, {{12, u"11"}, {13, u"1"}, {14, u"3"}}, Month(2022, 2), plan);
    EXPECT_EQ(chart.months.size(), 12);
    ASSERT_EQ(chart.milestones.size(), 1U);
    EXPECT_EQ(chart.milestones.at(0).at.y, 20.0);
    EXPECT_EQ(corners(lineOf(chart, LineRole::Actual)->runs.at(0)), (Corners{{0, 0}, {1, 1}, {2, 3}}));
    EXPECT_EQ(chart.asOf, 2.0);
}

TEST(PledgeChart, NamesTheYearOfEveryMonthInAPlanOfSeveralYears) {
    Plan plan = plan2022();
    plan.span = {Month(2021, 1), Month(2022, 12)};
    const PledgeChart chart = chartOf(loans(), {}, Month(2022, 6), plan);
    EXPECT_EQ(chart.months.size(), 24);
    EXPECT_EQ(chart.months.at(0), u"January 2021"_s);
    EXPECT_EQ(chart.unit, u"亿元, running total since January 2021"_s);
}

TEST(LightBars, CountsEveryUnitOfTheGroupInOfficialOrder) {
    OrgUnit finance;
    finance.id = kFinance;
    finance.name = u"金融办"_s;
    OrgUnit town;
    town.id = OrgUnitId(2);
    town.name = u"古山镇"_s;
    town.group = UnitGroup::Town;
    const PlanSnapshot snapshot(plan2022(), {finance, town}, {},
                                {{std::make_shared<const Pledge>(loans()), std::make_shared<const Series>()}});
    const LightBars bars = lightBars(snapshot, Scoreboard(snapshot, Month(2022, 3)), UnitGroup::Department);
    ASSERT_EQ(bars.bars.size(), 1U);
    EXPECT_EQ(bars.bars.at(0).unit, u"金融办"_s);
    EXPECT_EQ(bars.bars.at(0).notReported, 1);
    EXPECT_EQ(bars.title, u"Departments by light"_s);
}

TEST(PledgeChart, DrawsStepsWhereThePolicyHoldsTotalsToTheirMilestones) {
    Plan plan = plan2022();
    plan.policy.flows = BetweenMilestones::Steps;
    const PledgeChart chart = chartOf(loans(), {{6, u"105"}}, Month(2022, 6), plan);
    EXPECT_EQ(lineOf(chart, LineRole::Ladder), nullptr);
    const ChartLine* steps = lineOf(chart, LineRole::Limit);
    ASSERT_NE(steps, nullptr);
    const auto& run = steps->runs.front();
    ASSERT_EQ(run.size(), 6U);
    EXPECT_EQ(run[1].x, 6);
    EXPECT_EQ(run[1].y, 115);
    EXPECT_EQ(run[2].x, 6);
    EXPECT_EQ(run[2].y, 165);
}

TEST(PledgeChart, DrawsALineWhereThePolicyHoldsLevelsToIt) {
    Pledge level = loans();
    level.nature = Nature::State;
    level.judged = Judged::AtSteps;
    Plan plan = plan2022();
    plan.policy.levels = BetweenMilestones::Line;
    const PledgeChart chart = chartOf(level, {{6, u"105"}}, Month(2022, 6), plan);
    const ChartLine* line = lineOf(chart, LineRole::Ladder);
    ASSERT_NE(line, nullptr);
    const auto& run = line->runs.front();
    ASSERT_EQ(run.size(), 4U);
    EXPECT_EQ(run[0].y, 115);
    EXPECT_EQ(run[1].y, 115);
    EXPECT_EQ(run[3].y, 200);
}

}  // namespace pledge
