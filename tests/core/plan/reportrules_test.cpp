#include <core/plan/reportrules.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Plan planOver(Month first, Month last) {
    Plan plan;
    plan.span = {first, last};
    return plan;
}

const Plan kPlan = planOver(Month(2022, 1), Month(2022, 12));

Pledge flow() {
    Pledge pledge;
    pledge.name = u"新增贷款"_s;
    pledge.owners = {OrgUnitId(1)};
    pledge.milestones = {{QDate(2022, 12, 31), Decimal::fromInteger(200)}};
    return pledge;
}

Pledge deliverable() {
    Pledge pledge = flow();
    pledge.nature = Nature::Task;
    pledge.milestones = {{QDate(2022, 5, 31), {}}};
    return pledge;
}

Pledge standing() {
    Pledge pledge = flow();
    pledge.nature = Nature::Task;
    pledge.milestones.clear();
    return pledge;
}

Pledge works() {
    Pledge pledge = flow();
    pledge.nature = Nature::Task;
    return pledge;
}

Actual figure(Month month, int value) {
    return {month, Decimal::fromInteger(value), {}, {}, {}, {}, {}};
}

Actual state(TaskState state) {
    return {Month(2022, 5), {}, state, {}, {}, {}, {}};
}

Actual note() {
    return {Month(2022, 5), {}, {}, {}, {}, {}, u"平台已升级"_s};
}

struct Handed {
    const char* what;
    Pledge pledge;
    Actual actual;
    QString expected;  ///< what the pledge takes instead; empty where the report fits
};

struct Fall {
    const char* what;
    Month month;
    int value;
    std::optional<Month> contradicts;
};

Series seriesOf(std::initializer_list<std::pair<Month, int>> figures) {
    Series series;
    for (const auto& [month, value] : figures) {
        series.setValue(month, Decimal::fromInteger(value));
    }
    return series;
}

std::optional<Month> contradicted(const Pledge& pledge, const Series& series, const Plan& plan, const Actual& actual) {
    const auto other = findFall(pledge, series, plan, actual);
    return other ? std::optional(other->month) : std::nullopt;
}

}  // namespace

TEST(CheckReport, TakesWhatThePledgesKindTakes) {
    const Handed rows[] = {
        {"a figure for a flow", flow(), figure(Month(2022, 5), 98), {}},
        {"zero for a flow", flow(), figure(Month(2022, 5), 0), {}},
        {"a percent for works", works(), figure(Month(2022, 5), 45), {}},
        {"a state for a deliverable", deliverable(), state(TaskState::Claimed), {}},
        {"a note for a standing pledge", standing(), note(), {}},
        {"a state for a flow", flow(), state(TaskState::Closed), u"figure"_s},
        {"a note alone for a flow", flow(), note(), u"figure"_s},
        {"a state for works", works(), state(TaskState::Started), u"figure"_s},
        {"a figure for a deliverable", deliverable(), figure(Month(2022, 5), 1), u"state"_s},
        {"a note alone for a deliverable", deliverable(), note(), u"state"_s},
        {"a figure for a standing pledge", standing(), figure(Month(2022, 5), 1), u"note"_s},
        {"a state for a standing pledge", standing(), state(TaskState::Started), u"note"_s},
    };
    for (const Handed& row : rows) {
        SCOPED_TRACE(row.what);
        const Outcome outcome = checkReport(row.pledge, kPlan, row.actual);
        ASSERT_EQ(outcome.hasValue(), row.expected.isEmpty());
        if (!outcome) {
            EXPECT_EQ(outcome.error(), (Error{ErrorCode::WrongFigureKind, u"新增贷款"_s, {row.expected}, {}}));
        }
    }
}

TEST(CheckReport, TakesAPlaceFromOneOnBesideAFigure) {
    const auto placed = [](Actual actual, int place) {
        actual.outsidePlace = place;
        return actual;
    };
    const Actual reported = figure(Month(2022, 5), 98);
    EXPECT_TRUE(checkReport(flow(), kPlan, placed(reported, 1)));
    EXPECT_EQ(checkReport(flow(), kPlan, placed(reported, 0)).error().details, QStringList{u"place"_s});
    EXPECT_EQ(checkReport(deliverable(), kPlan, placed(state(TaskState::Claimed), 1)).error().details,
              QStringList{u"place"_s});
}

TEST(CheckReport, ABlankOneIsAlwaysAllowed) {
    for (const Pledge& pledge : {flow(), deliverable(), standing(), works()}) {
        EXPECT_TRUE(checkReport(pledge, kPlan, Actual{Month(2022, 5), {}, {}, {}, {}, {}, {}}));
    }
}

TEST(CheckReport, TakesMonthsOfThePlanAndItsBaseYear) {
    for (const Month month : {Month(2021, 1), Month(2021, 12), Month(2022, 1), Month(2022, 12)}) {
        EXPECT_TRUE(checkReport(flow(), kPlan, figure(month, 1))) << month.toString().toStdString();
    }
    for (const Month month : {Month(2020, 12), Month(2023, 1)}) {
        const Outcome outcome = checkReport(flow(), kPlan, figure(month, 1));
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error(),
                  (Error{ErrorCode::MonthOutsidePlan, month.toString(), {u"2021-01"_s, u"2022-12"_s}, {}}));
    }
}

TEST(FindFall, LooksBothWays) {
    const Series series = seriesOf({{Month(2022, 3), 50}, {Month(2022, 7), 120}});
    const Fall rows[] = {
        {"below the last report", Month(2022, 8), 119, Month(2022, 7)},
        {"below a report before a gap", Month(2022, 5), 49, Month(2022, 3)},
        {"above a later report", Month(2022, 6), 121, Month(2022, 7)},
        {"between its neighbours", Month(2022, 5), 80, std::nullopt},
        {"equal to the one before", Month(2022, 5), 50, std::nullopt},
        {"equal to the one after", Month(2022, 6), 120, std::nullopt},
        {"in place of the highest", Month(2022, 7), 60, std::nullopt},
        {"in place of the highest, too low", Month(2022, 7), 49, Month(2022, 3)},
        {"first of all, too high", Month(2022, 1), 51, Month(2022, 3)},
    };
    for (const Fall& row : rows) {
        SCOPED_TRACE(row.what);
        EXPECT_EQ(contradicted(flow(), series, kPlan, figure(row.month, row.value)), row.contradicts);
    }
}

TEST(FindFall, IsNoMatterOfStatesAndNetFigures) {
    const Series series = seriesOf({{Month(2022, 3), 50}});
    Pledge level = flow();
    level.nature = Nature::State;
    Pledge net = flow();
    net.mayFall = true;
    EXPECT_EQ(contradicted(level, series, kPlan, figure(Month(2022, 4), 1)), std::nullopt);
    EXPECT_EQ(contradicted(net, series, kPlan, figure(Month(2022, 4), 1)), std::nullopt);
    EXPECT_EQ(contradicted(deliverable(), series, kPlan, state(TaskState::Returned)), std::nullopt);
    EXPECT_EQ(contradicted(works(), series, kPlan, figure(Month(2022, 4), 1)), Month(2022, 3));
}

TEST(FindFall, ThePlansFirstMonthStartsAgain) {
    const Series series = seriesOf({{Month(2021, 12), 900}});
    EXPECT_EQ(contradicted(flow(), series, kPlan, figure(Month(2022, 1), 15)), std::nullopt);
    EXPECT_EQ(contradicted(flow(), series, kPlan, figure(Month(2021, 11), 901)), Month(2021, 12));
}

TEST(FindFall, AYearlyRestartIsNoFall) {
    const Plan years = planOver(Month(2021, 1), Month(2023, 12));
    const Series series = seriesOf({{Month(2021, 12), 900}});
    Pledge restarting = flow();
    restarting.yearlyRestart = true;
    EXPECT_EQ(contradicted(restarting, series, years, figure(Month(2022, 1), 15)), std::nullopt);
    EXPECT_EQ(contradicted(flow(), series, years, figure(Month(2022, 1), 15)), Month(2021, 12));
}

TEST(FindFall, TheBaseYearOfAPlanFromMayRestartsInJanuary) {
    const Plan fromMay = planOver(Month(2022, 5), Month(2022, 12));
    const Series series = seriesOf({{Month(2021, 12), 900}, {Month(2022, 2), 40}});
    EXPECT_EQ(contradicted(flow(), series, fromMay, figure(Month(2022, 1), 15)), std::nullopt);
    EXPECT_EQ(contradicted(flow(), series, fromMay, figure(Month(2022, 3), 39)), Month(2022, 2));
    EXPECT_EQ(contradicted(flow(), series, fromMay, figure(Month(2022, 5), 1)), std::nullopt);
}

TEST(FallError, NamesBothMonthsAndFigures) {
    const Error error =
        fallError(flow(), figure(Month(2022, 6), 121), MonthFigure{Month(2022, 7), Decimal::fromInteger(120)});
    EXPECT_EQ(error,
              (Error{ErrorCode::FigureFalls, u"新增贷款"_s, {u"2022-06"_s, u"121"_s, u"2022-07"_s, u"120"_s}, {}}));
}

}  // namespace pledge
