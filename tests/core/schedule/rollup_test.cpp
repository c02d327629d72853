#include <core/schedule/rollup.h>
#include <core/schedule/scoreboard.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

/// A department's pledge split between two towns, with these reports.
PlanSnapshot split(Pledge whole, Series own, Series east, Series west) {
    std::vector<OrgUnit> units{{OrgUnitId(1), u"资规局"_s, UnitGroup::Department, 1, {}, {}, {}},
                               {OrgUnitId(2), u"东镇"_s, UnitGroup::Town, 2, {}, {}, {}},
                               {OrgUnitId(3), u"西镇"_s, UnitGroup::Town, 3, {}, {}, {}}};
    whole.id = PledgeId(1);
    const auto share = [&whole](qint64 id, const char* part) {
        Pledge allocated = whole;
        allocated.id = PledgeId(id);
        allocated.owners = {OrgUnitId(id)};
        allocated.allocation = Allocation{PledgeId(1), figure(part)};
        allocated.milestones = scaledMilestones(whole, figure(part));
        return allocated;
    };
    const auto line = [](const Pledge& pledge, Series series) {
        return Line{std::make_shared<const Pledge>(pledge), std::make_shared<const Series>(std::move(series))};
    };
    return {
        plan2022(),
        std::move(units),
        {},
        {line(whole, std::move(own)), line(share(2, "60"), std::move(east)), line(share(3, "40"), std::move(west))}};
}

Pledge land() {
    return flow({{"2022-12-31", "100"}}, "亩");
}

Series ratios(const char* at, const char* numerator, const char* denominator, const char* ratio) {
    Series series;
    Actual actual;
    actual.month = month(at);
    actual.value = figure(ratio);
    actual.numerator = figure(numerator);
    actual.denominator = figure(denominator);
    series.set(actual);
    return series;
}

}  // namespace

TEST(RollUp, TheOwnersOwnFigureWins) {
    const auto snapshot =
        split(land(), figures({{"2022-06", "55"}}), figures({{"2022-06", "30"}}), figures({{"2022-06", "20"}}));
    EXPECT_EQ(effectiveSeries(snapshot, 0).value(month("2022-06")), figure("55"));
}

TEST(RollUp, ShowsTheDifferenceOfTheOwnersFigureAndTheTownsSum) {
    const auto snapshot =
        split(land(), figures({{"2022-06", "55"}}), figures({{"2022-06", "30"}}), figures({{"2022-06", "20.5"}}));
    EXPECT_EQ(rollUpAt(snapshot, 0, month("2022-06")), (RollUp{2, 2, figure("50.5"), true, figure("4.5")}));
}

TEST(RollUp, HasNoDifferenceBeforeAllTownsHaveReported) {
    const auto snapshot = split(land(), figures({{"2022-06", "55"}}), figures({{"2022-06", "30"}}), {});
    EXPECT_EQ(rollUpAt(snapshot, 0, month("2022-06")), (RollUp{1, 2, figure("30"), true, std::nullopt}));
}

TEST(RollUp, SumsTheTownsOnceAllHaveReported) {
    const auto snapshot = split(land(), {}, figures({{"2022-06", "30"}}), figures({{"2022-06", "20.5"}}));
    EXPECT_EQ(effectiveSeries(snapshot, 0).value(month("2022-06")), figure("50.5"));
    EXPECT_EQ(rollUpAt(snapshot, 0, month("2022-06")), (RollUp{2, 2, figure("50.5")}));
    const Scoreboard board(snapshot, month("2022-06"));
    EXPECT_EQ(board.verdict(0).light, Light::Green);
}

TEST(RollUp, IsNotReportedUntilAllWithAShareHaveReported) {
    const auto snapshot = split(land(), {}, figures({{"2022-06", "30"}}), {});
    const Scoreboard board(snapshot, month("2022-06"));
    EXPECT_EQ(board.verdict(0).light, Light::NotReported);
    EXPECT_EQ(board.verdict(0).rollUp, (RollUp{1, 2, figure("30")}));
}

TEST(RollUp, RatiosAreSummedByTheirPartsNeverAveraged) {
    Pledge share = level({{"2022-12-31", "88"}});
    share.parts = RatioParts{u"有研发"_s, u"规上企业"_s, figure("100")};
    const auto snapshot =
        split(share, {}, ratios("2022-06", "90", "100", "90"), ratios("2022-06", "100", "300", "33.333333"));
    EXPECT_EQ(effectiveSeries(snapshot, 0).value(month("2022-06")), figure("47.5"));
}

TEST(RollUp, RatiosWithoutPartsAreNotRolledUp) {
    const auto snapshot =
        split(level({{"2022-12-31", "88"}}), {}, figures({{"2022-06", "90"}}), figures({{"2022-06", "80"}}));
    EXPECT_TRUE(effectiveSeries(snapshot, 0).isEmpty());
}

TEST(RollUp, AnUnsplitLineHasNone) {
    const auto snapshot = split(land(), {}, {}, {});
    EXPECT_FALSE(rollUpAt(snapshot, 1, month("2022-06")).has_value());
}

TEST(Scoreboard, CountsTownsApartFromDepartments) {
    const auto snapshot = split(land(), {}, figures({{"2022-06", "30"}}), figures({{"2022-06", "5"}}));
    const Scoreboard board(snapshot, month("2022-06"));
    EXPECT_EQ(board.counts(snapshot, UnitGroup::Department), (LightCounts{0, 0, 1, 0, 0, 0}));
    EXPECT_EQ(board.counts(snapshot, UnitGroup::Town), (LightCounts{1, 0, 1, 0, 0, 0}));
}

TEST(Scoreboard, JudgesAChangedTownAndTheWholeItRollsUpInto) {
    const auto before = split(land(), {}, figures({{"2022-06", "30"}}), {});
    const ActualChange change{PledgeId(3), Actual{month("2022-06"), figure("20"), {}, {}, {}, {}, {}}};
    const PlanSnapshot after = before.with(std::span(&change, 1));
    const PledgeId changed(3);
    const Scoreboard board = Scoreboard(before, month("2022-06")).with(after, std::span(&changed, 1));
    const Scoreboard afresh(after, month("2022-06"));
    ASSERT_EQ(board.verdicts().size(), afresh.verdicts().size());
    EXPECT_TRUE(std::ranges::equal(board.verdicts(), afresh.verdicts()));
    EXPECT_EQ(board.counts(OrgUnitId(1)), afresh.counts(OrgUnitId(1)));
}

}  // namespace pledge::test
