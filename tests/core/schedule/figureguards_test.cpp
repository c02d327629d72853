#include <core/plan/planrecords.h>
#include <core/schedule/figureguards.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>
#include <string>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr const char* kMonths[] = {"2022-01", "2022-02", "2022-03", "2022-04", "2022-05", "2022-06",
                                   "2022-07", "2022-08", "2022-09", "2022-10", "2022-11", "2022-12"};

Line line(qint64 id, Pledge pledge, Series series = {}) {
    pledge.id = PledgeId(id);
    pledge.order = static_cast<int>(id);
    if (pledge.name.isEmpty()) {
        pledge.name = u"事项%1"_s.arg(id);
    }
    if (pledge.owners.empty()) {
        pledge.owners = {OrgUnitId(1)};
    }
    return {std::make_shared<const Pledge>(std::move(pledge)), std::make_shared<const Series>(std::move(series))};
}

PlanSnapshot planWith(std::vector<Line> lines) {
    return {plan2022(),
            {{OrgUnitId(1), u"资规局"_s, UnitGroup::Department, 1, {}, {}, {}},
             {OrgUnitId(2), u"东镇"_s, UnitGroup::Town, 2, {}, {}, {}},
             {OrgUnitId(3), u"西镇"_s, UnitGroup::Town, 3, {}, {}, {}}},
            {},
            std::move(lines)};
}

ActualChange reported(qint64 id, const char* in, const char* value) {
    Actual actual;
    actual.month = month(in);
    actual.value = figure(value);
    return {PledgeId(id), actual};
}

std::vector<FigureGuard> guardsOf(const PlanSnapshot& plan, const ActualChange& change) {
    const PlanSnapshot next = plan.with(std::span(&change, 1));
    return findGuards(next, change);
}

std::vector<FigureGuardKind> kindsOf(const std::vector<FigureGuard>& guards) {
    std::vector<FigureGuardKind> kinds;
    std::ranges::transform(guards, std::back_inserter(kinds), &FigureGuard::kind);
    return kinds;
}

bool has(const std::vector<FigureGuard>& guards, FigureGuardKind kind) {
    return std::ranges::find(guards, kind, &FigureGuard::kind) != guards.end();
}

/// Reports from January on, one a month; nullptr leaves a month out.
Series fromJanuary(std::initializer_list<const char*> values) {
    Series series;
    std::size_t at = 0;
    for (const char* value : values) {
        if (value != nullptr) {
            series.setValue(month(kMonths[at]), figure(value));
        }
        ++at;
    }
    return series;
}

Pledge loans(const char* unit = "亿元") {
    return flow({{"2022-06-30", "100"}, {"2022-12-31", "200"}}, unit);
}

Pledge netLoans() {
    Pledge pledge = loans();
    pledge.mayFall = true;
    return pledge;
}

/// A figure typed for the month after the reports, and what is asked about it.
struct SlipRow {
    const char* says;
    const char* unit;
    std::initializer_list<const char*> reports;
    const char* typed;
    const char* meant;  ///< nullptr: nothing is asked

    friend std::ostream& operator<<(std::ostream& out, const SlipRow& row) { return out << row.says; }
};

class SlipTable : public testing::TestWithParam<SlipRow> {};

const SlipRow kSlips[] = {
    {"TenTimesTheHistory", "亿元", {"15", "31", "46", "60"}, "760", "76"},
    {"TenTimesALaggingHistory", "亿元", {"1", "2", "3", "4"}, "50", "5"},
    {"AHundredTimesTheHistory", "亿元", {"15", "31", "46", "60"}, "7600", "76"},
    {"TenThousandTimesForTheSmallerUnit", "亿元", {"15", "31", "46", "60"}, "760000", "76"},
    {"ATenThousandthForTheLargerUnit", "万元", {"150000", "310000", "460000"}, "60", "600000"},
    {"ATenth", "亿元", {"15", "31", "46", "60"}, "7.6", "76"},
    {"SquareMetresForMu", "亩", {"20", "40", "60"}, "53333.333333", "80"},
    {"TheFirstFigureInTheSmallerUnit", "亿元", {}, "160000", "16"},
    {"NothingOfAnOrdinaryStep", "亿元", {"15", "31", "46", "60"}, "76", nullptr},
    {"NothingOfALowFirstFigure", "亿元", {}, "0.02", nullptr},
    {"NothingOfALateStartThatCatchesUp", "亿元", {"0.4", "1.1"}, "12", nullptr},
    {"NothingOfZero", "亿元", {"0"}, "0", nullptr},
    {"NothingOfAMonthThatWasLeftOut", "亿元", {"15", "31", nullptr, nullptr}, "77", nullptr},
};

std::string nameOf(const testing::TestParamInfo<SlipRow>& info) {
    return info.param.says;
}

Pledge rate(const char* name, const char* target) {
    Pledge pledge = level({{"2022-12-31", target}});
    pledge.name = QString::fromUtf8(name);
    return pledge;
}

Pledge partOf(Pledge pledge, qint64 whole) {
    pledge.partOf = PledgeId(whole);
    return pledge;
}

Pledge shareOf(qint64 whole, qint64 town, const char* share) {
    Pledge pledge = flow({{"2022-12-31", share}}, "亩");
    pledge.owners = {OrgUnitId(town)};
    pledge.allocation = Allocation{PledgeId(whole), figure(share)};
    return pledge;
}

/// A department's land with two towns that reported 30 and 20 for June.
PlanSnapshot landOfTowns() {
    return planWith({line(1, flow({{"2022-12-31", "100"}}, "亩")),
                     line(2, shareOf(1, 2, "60"), figures({{"2022-06", "30"}})),
                     line(3, shareOf(1, 3, "40"), figures({{"2022-06", "20"}}))});
}

}  // namespace

TEST_P(SlipTable, SuggestsWhatWasProbablyMeant) {
    const SlipRow& row = GetParam();
    const PlanSnapshot plan = planWith({line(1, loans(row.unit), fromJanuary(row.reports))});
    const auto guards = guardsOf(plan, reported(1, kMonths[row.reports.size()], row.typed));
    const auto slip = std::ranges::find(guards, FigureGuardKind::Slips, &FigureGuard::kind);
    ASSERT_EQ(slip != guards.end(), row.meant != nullptr);
    if (row.meant != nullptr) {
        EXPECT_TRUE(slip->asksFirst());
        EXPECT_EQ(slip->suggestion, figure(row.meant));
    }
}

INSTANTIATE_TEST_SUITE_P(Figures, SlipTable, testing::ValuesIn(kSlips), nameOf);

TEST(FigureGuards, SeeARateGivenAsAFraction) {
    const PlanSnapshot plan = planWith({line(1, rate("规上企业占比", "88"), fromJanuary({"80", "81", "82"}))});
    const auto guards = guardsOf(plan, reported(1, "2022-04", "0.83"));
    ASSERT_TRUE(has(guards, FigureGuardKind::Slips));
    EXPECT_EQ(guards.front().suggestion, figure("83"));
    const PlanSnapshot first = planWith({line(1, rate("规上企业占比", "88"))});
    EXPECT_EQ(guardsOf(first, reported(1, "2022-04", "0.83")).front().suggestion, figure("83"));
}

TEST(FigureGuards, AskAboutAnEnormousFigureThatNoFactorExplains) {
    const PlanSnapshot plan = planWith({line(1, loans(), fromJanuary({"15", "31", "46", "60"}))});
    const auto guards = guardsOf(plan, reported(1, "2022-05", "29000"));
    ASSERT_TRUE(has(guards, FigureGuardKind::Slips));
    EXPECT_FALSE(guards.front().suggestion);
}

TEST(FigureGuards, LookBothWaysWhenATotalFalls) {
    const Series series = figures({{"2022-05", "60"}, {"2022-07", "90"}});
    const PlanSnapshot plan = planWith({line(1, loans(), series)});
    const auto below = guardsOf(plan, reported(1, "2022-06", "55"));
    ASSERT_TRUE(has(below, FigureGuardKind::Falls));
    EXPECT_EQ(below.front().other, (MonthFigure{month("2022-05"), figure("60")}));
    const auto above = guardsOf(plan, reported(1, "2022-06", "95"));
    ASSERT_TRUE(has(above, FigureGuardKind::Falls));
    EXPECT_EQ(above.front().other, (MonthFigure{month("2022-07"), figure("90")}));
}

TEST(FigureGuards, OnlySayThatATotalFallsThatMayFall) {
    const PlanSnapshot plan = planWith({line(1, netLoans(), fromJanuary({"15", "31"}))});
    const auto guards = guardsOf(plan, reported(1, "2022-03", "30"));
    EXPECT_EQ(kindsOf(guards), std::vector{FigureGuardKind::FallsFreely});
    EXPECT_EQ(guards.front().other, (MonthFigure{month("2022-02"), figure("31")}));
    EXPECT_FALSE(guards.front().asksFirst());
    const auto earlier = guardsOf(plan, reported(1, "2022-01", "32"));
    EXPECT_EQ(kindsOf(earlier), std::vector{FigureGuardKind::FallsFreely});
    EXPECT_EQ(earlier.front().other, (MonthFigure{month("2022-02"), figure("31")}));
}

TEST(FigureGuards, AskAboutAFallFarBeyondThePledgesOwnMonths) {
    Pledge technology = flow({{"2022-12-31", "36.8"}}, "亿元");
    technology.mayFall = true;
    const PlanSnapshot plan = planWith({line(1, technology, fromJanuary({"3.1", "6.2", "9.6", "12.8", "16", "19"}))});
    const auto guards = guardsOf(plan, reported(1, "2022-07", "9"));
    EXPECT_EQ(kindsOf(guards), std::vector{FigureGuardKind::Jumps});
    EXPECT_EQ(guards.front().other, (MonthFigure{month("2022-06"), figure("19")}));
    EXPECT_EQ(kindsOf(guardsOf(plan, reported(1, "2022-07", "18"))), std::vector{FigureGuardKind::FallsFreely});
}

TEST(FigureGuards, HoldAFigureAgainstTheReportAfterItToo) {
    const PlanSnapshot plan = planWith({line(1, netLoans(), fromJanuary({"23.6", "41.2", "61", "78", "98.1"}))});
    const auto guards = guardsOf(plan, reported(1, "2022-01", "115.5"));
    ASSERT_TRUE(has(guards, FigureGuardKind::Jumps));
    EXPECT_EQ(guards.front().other, (MonthFigure{month("2022-02"), figure("41.2")}));
    EXPECT_TRUE(guardsOf(plan, reported(1, "2022-01", "24")).empty());
    const PlanSnapshot rates =
        planWith({line(1, rate("清洁能源占比", "60"), fromJanuary({nullptr, "50", "50.5", "51", "50.8", "51.2"}))});
    EXPECT_TRUE(has(guardsOf(rates, reported(1, "2022-01", "62")), FigureGuardKind::Jumps));
}

TEST(FigureGuards, DoNotAskAgainOfAFigureBetweenItsNeighboursWhenTheNextOneJumps) {
    const PlanSnapshot plan = planWith({line(1, loans(), fromJanuary({"10", "20", "30", "40", "50", "120"}))});
    EXPECT_FALSE(has(guardsOf(plan, reported(1, "2022-05", "51")), FigureGuardKind::Jumps));
}

TEST(FigureGuards, SuggestNothingThatWouldBeAskedAboutItself) {
    const PlanSnapshot listed = planWith({line(1, flow({{"2022-12-31", "1"}}, "家"))});
    const auto whole = guardsOf(listed, reported(1, "2022-06", "20.5"));
    ASSERT_TRUE(has(whole, FigureGuardKind::Slips));
    EXPECT_FALSE(whole.front().suggestion) << "0.205 of a company";
    const PlanSnapshot plan = planWith({line(1, netLoans(), fromJanuary({"23.6", "41.2", "61", "78", "98.1"}))});
    const auto fallen = guardsOf(plan, reported(1, "2022-07", "350000"));
    ASSERT_TRUE(has(fallen, FigureGuardKind::Slips));
    EXPECT_FALSE(fallen.front().suggestion) << "35 would fall from 98.1";
    EXPECT_EQ(guardsOf(plan, reported(1, "2022-06", "1155")).front().suggestion, figure("115.5"));
}

TEST(FigureGuards, AskAboutHalfACase) {
    const PlanSnapshot plan = planWith({line(1, flow({{"2022-12-31", "34"}}, "家"), fromJanuary({"2"}))});
    const auto guards = guardsOf(plan, reported(1, "2022-02", "2.5"));
    EXPECT_EQ(kindsOf(guards), std::vector{FigureGuardKind::NotWhole});
    EXPECT_TRUE(guards.front().asksFirst());
}

TEST(FigureGuards, AskAboutAShareAboveTheWholeButNotAboutGrowth) {
    EXPECT_TRUE(has(guardsOf(planWith({line(1, rate("污水处理率", "95"))}), reported(1, "2022-06", "101")),
                    FigureGuardKind::AboveHundred));
    EXPECT_FALSE(has(guardsOf(planWith({line(1, rate("污水处理率", "95"))}), reported(1, "2022-06", "100")),
                     FigureGuardKind::AboveHundred));
    EXPECT_FALSE(has(guardsOf(planWith({line(1, rate("技术交易额增长率", "60"))}), reported(1, "2022-06", "101")),
                     FigureGuardKind::AboveHundred));
    EXPECT_TRUE(has(guardsOf(planWith({line(1, works({{"2022-12-31", "100"}}))}), reported(1, "2022-06", "120")),
                    FigureGuardKind::AboveHundred));
}

TEST(FigureGuards, AskAboutAPartAboveItsWholeWhicheverIsGiven) {
    const PlanSnapshot plan =
        planWith({line(1, loans(), figures({{"2022-06", "90"}})),
                  line(2, partOf(flow({{"2022-12-31", "1900000"}}, "万元"), 1), figures({{"2022-06", "850000"}}))});
    const auto part = guardsOf(plan, reported(2, "2022-06", "910000"));
    ASSERT_TRUE(has(part, FigureGuardKind::PartAboveWhole));
    EXPECT_EQ(part.front().otherPledge, PledgeId(1));
    const auto whole = guardsOf(plan, reported(1, "2022-06", "84"));
    ASSERT_TRUE(has(whole, FigureGuardKind::PartAboveWhole));
    EXPECT_EQ(whole.front().otherPledge, PledgeId(2));
    EXPECT_FALSE(has(guardsOf(plan, reported(2, "2022-06", "900000")), FigureGuardKind::PartAboveWhole));
}

TEST(FigureGuards, HoldPartAndWholeOfOneActAgainstEachOther) {
    const PlanSnapshot plan = planWith(
        {line(1, loans(), figures({{"2022-05", "80"}})), line(2, partOf(loans(), 1), figures({{"2022-05", "75"}}))});
    const std::vector changes{reported(1, "2022-06", "95"), reported(2, "2022-06", "90")};
    const PlanSnapshot next = plan.with(changes);
    EXPECT_TRUE(findGuards(next, changes[0]).empty());
    EXPECT_TRUE(findGuards(next, changes[1]).empty());
}

TEST(FigureGuards, SayWhenTheTownsDoNotGiveTheDepartmentsFigure) {
    const auto guards = guardsOf(landOfTowns(), reported(1, "2022-06", "52"));
    ASSERT_TRUE(has(guards, FigureGuardKind::TownsDiffer));
    EXPECT_EQ(guards.front().limit, figure("50"));
    EXPECT_FALSE(guards.front().asksFirst());
    EXPECT_FALSE(has(guardsOf(landOfTowns(), reported(1, "2022-06", "50")), FigureGuardKind::TownsDiffer));
}

TEST(FigureGuards, SayItOfATownsFigureToo) {
    const auto own = reported(1, "2022-06", "50");
    const PlanSnapshot plan = landOfTowns().with(std::span(&own, 1));
    EXPECT_TRUE(has(guardsOf(plan, reported(3, "2022-06", "21")), FigureGuardKind::TownsDiffer));
    EXPECT_FALSE(has(guardsOf(landOfTowns(), reported(3, "2022-06", "21")), FigureGuardKind::TownsDiffer));
}

TEST(FigureGuards, AskAboutAJumpBeyondThePledgesOwnMonths) {
    const PlanSnapshot plan = planWith({line(1, loans(), fromJanuary({"10", "21", "30", "41", "50"}))});
    const auto guards = guardsOf(plan, reported(1, "2022-06", "120"));
    ASSERT_TRUE(has(guards, FigureGuardKind::Jumps));
    EXPECT_EQ(guards.front().limit, figure("70"));
    EXPECT_FALSE(has(guardsOf(plan, reported(1, "2022-06", "70")), FigureGuardKind::Jumps));
    EXPECT_TRUE(has(guardsOf(plan, reported(1, "2022-06", "70.000001")), FigureGuardKind::Jumps));
}

TEST(FigureGuards, AllowAMonthThatWasLeftOutItsOwnShareOfAJump) {
    const PlanSnapshot plan = planWith({line(1, loans(), fromJanuary({"10", "21", "30", "41", "50"}))});
    EXPECT_FALSE(has(guardsOf(plan, reported(1, "2022-07", "90")), FigureGuardKind::Jumps));
}

TEST(FigureGuards, KnowNoJumpFromFewMonths) {
    const PlanSnapshot plan = planWith({line(1, loans(), fromJanuary({"10", "21", "30", "41"}))});
    EXPECT_FALSE(has(guardsOf(plan, reported(1, "2022-05", "120")), FigureGuardKind::Jumps));
}

TEST(FigureGuards, AskAboutAJumpOfAStateInEitherDirection) {
    const PlanSnapshot plan =
        planWith({line(1, rate("清洁能源占比", "60"), fromJanuary({"50", "50.5", "51", "50.8", "51.2"}))});
    EXPECT_TRUE(has(guardsOf(plan, reported(1, "2022-06", "62")), FigureGuardKind::Jumps));
    EXPECT_TRUE(has(guardsOf(plan, reported(1, "2022-06", "40")), FigureGuardKind::Jumps));
    EXPECT_FALSE(has(guardsOf(plan, reported(1, "2022-06", "53")), FigureGuardKind::Jumps));
}

TEST(FigureGuards, OnlySayThatAFigureIsTheSameAsBefore) {
    const PlanSnapshot plan = planWith({line(1, loans(), fromJanuary({"15", "31"}))});
    const auto guards = guardsOf(plan, reported(1, "2022-04", "31"));
    EXPECT_EQ(kindsOf(guards), std::vector{FigureGuardKind::SameAsBefore});
    EXPECT_EQ(guards.front().other, (MonthFigure{month("2022-02"), figure("31")}));
    EXPECT_FALSE(guards.front().asksFirst());
}

TEST(FigureGuards, SayThatAFigureIsExactlyTheTargetOrTheMilestoneDue) {
    const PlanSnapshot plan = planWith({line(1, loans(), fromJanuary({"15", "31", "46", "60", "80"}))});
    EXPECT_EQ(kindsOf(guardsOf(plan, reported(1, "2022-06", "100"))), std::vector{FigureGuardKind::ExactlyTarget});
    const PlanSnapshot whole = planWith({line(1, loans(), fromJanuary({"150", "200"}))});
    EXPECT_TRUE(guardsOf(whole, reported(1, "2022-03", "200")).empty());
}

TEST(FigureGuards, SayThatNoFileShowsAClaim) {
    const PlanSnapshot plan = planWith({line(1, deliverable("2022-05-31"))});
    Actual claim;
    claim.month = month("2022-06");
    claim.state = TaskState::Claimed;
    EXPECT_EQ(kindsOf(guardsOf(plan, {PledgeId(1), claim})), std::vector{FigureGuardKind::ClaimWithoutEvidence});
    PlanRecords records;
    records.evidence.push_back({AttachmentId(1), PledgeId(1), month("2022-05"), {}, {}});
    EXPECT_TRUE(guardsOf(plan.withRecords(std::make_shared<const PlanRecords>(records)), {PledgeId(1), claim}).empty());
}

TEST(FigureGuards, PutWhatAsksBeforeWhatIsOnlySaid) {
    const PlanSnapshot plan = planWith({line(1, flow({{"2022-12-31", "20.5"}}, "家"), fromJanuary({"21"}))});
    const auto guards = guardsOf(plan, reported(1, "2022-02", "20.5"));
    ASSERT_GE(guards.size(), 3U);
    EXPECT_TRUE(std::ranges::is_partitioned(guards, &FigureGuard::asksFirst));
    EXPECT_EQ(guards.back().kind, FigureGuardKind::ExactlyTarget);
}

TEST(FigureGuards, SayNothingOfABlankReport) {
    const PlanSnapshot plan = planWith({line(1, loans(), fromJanuary({"15"}))});
    Actual blank;
    blank.month = month("2022-02");
    EXPECT_TRUE(guardsOf(plan, {PledgeId(1), blank}).empty());
}

}  // namespace pledge::test
