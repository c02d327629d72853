#include <core/schedule/overtaking.h>
#include <tests/core/schedule/scoredplan.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

ScoredPlan planWith(std::initializer_list<const char*> reported) {
    ScoredPlan plan;
    for (const char* figure : reported) {
        plan.unitWith(figure);
    }
    return plan;
}

std::vector<qint64> order(const Ranking& ranking) {
    std::vector<qint64> units;
    for (const RankRow& row : ranking.rows) {
        units.push_back(row.score.unit.number());
    }
    return units;
}

/// The rank of every unit, by its number.
std::map<qint64, std::optional<int>> ranksByUnit(const Ranking& ranking) {
    std::map<qint64, std::optional<int>> found;
    for (const RankRow& row : ranking.rows) {
        found[row.score.unit.number()] = row.rank;
    }
    return found;
}

Overtaking overtakingOf(const ScoredPlan& plan, OrgUnitId unit) {
    const PlanSnapshot snapshot = plan.snapshot();
    return overtaking(snapshot, Scoreboard(snapshot, ScoredPlan::kJune), plan.ranking(), unit);
}

}  // namespace

TEST(Ranking, TiesShareARankAndTheNextIsSkipped) {
    const Ranking ranking = planWith({"80", "90", "70", "80"}).ranking();
    EXPECT_EQ(ranks(ranking), u"1 2 2 4"_s);
    EXPECT_EQ(order(ranking), (std::vector<qint64>{2, 1, 4, 3}));
}

TEST(Ranking, DecidesUnrounded) {
    EXPECT_EQ(ranks(planWith({"80.01", "80.02"}).ranking()), u"1 2"_s);
}

TEST(Ranking, PutsUnitsWithoutARankAfterTheOthers) {
    ScoredPlan plan = planWith({"60"});
    plan.line(plan.unit(), hundredByJune());
    plan.unitWith("70");
    const Ranking ranking = plan.ranking();
    EXPECT_EQ(ranks(ranking), u"1 2 -"_s);
    EXPECT_EQ(order(ranking), (std::vector<qint64>{3, 1, 2}));
    EXPECT_EQ(ranking.ranked(), 2);
}

TEST(Ranking, WarnsNobodyWhoIsAmongTheFirst) {
    const auto warned = [](const Ranking& ranking) {
        return std::ranges::count(ranking.rows, std::optional(ListMark::Warning), &RankRow::list);
    };
    EXPECT_EQ(warned(planWith({"97", "80", "70"}).ranking()), 0) << "all three stand where the honour list ends";
    const Ranking five = planWith({"97", "90", "80", "70", "60"}).ranking();
    EXPECT_EQ(warned(five), 1);
    EXPECT_EQ(five.rows.back().list, ListMark::Warning);
    ListLengths lists;
    lists.honourDepartments = 0;
    const Ranking alone = rankedBy(planWith({"97"}).scores(), UnitGroup::Department, ScoredPlan::kJune, lists);
    EXPECT_EQ(alone.rows.front().rank, 1);
    EXPECT_EQ(warned(alone), 0);
}

TEST(Ranking, KeepsTheGroupsApart) {
    ScoredPlan plan = planWith({"60"});
    plan.unitWith("70", UnitGroup::TaskForce);
    plan.unitWith("80", UnitGroup::Town);
    EXPECT_EQ(order(plan.ranking()), std::vector<qint64>{1});
    EXPECT_EQ(order(plan.ranking(UnitGroup::TaskForce)), std::vector<qint64>{2});
    EXPECT_EQ(order(plan.ranking(UnitGroup::Town)), std::vector<qint64>{3});
}

TEST(Ranking, CountsThePlacesWonAgainstAnEarlierOne) {
    const Ranking earlier = planWith({"90", "80", "70"}).ranking();
    ScoredPlan plan = planWith({"70", "80", "90"});
    plan.unitWith("10");
    const Ranking ranking = comparedWith(plan.ranking(), earlier);
    EXPECT_EQ(ranking.against, ScoredPlan::kJune);
    EXPECT_EQ(ranking.rows[0].placesWon(), 2);
    EXPECT_EQ(ranking.rows[1].placesWon(), 0);
    EXPECT_EQ(ranking.rows[2].placesWon(), -2);
    EXPECT_EQ(ranking.rows[3].placesWon(), std::nullopt);
}

TEST(Ranking, DoesNotDependOnTheOrderOfItsInput) {
    std::mt19937 random(20220630);
    for (int round = 0; round < 200; ++round) {
        ScoredPlan plan;
        const int units = std::uniform_int_distribution(2, 9)(random);
        for (int i = 0; i < units; ++i) {
            plan.unitWith(QByteArray::number(std::uniform_int_distribution(50, 60)(random)).constData());
        }
        std::vector<UnitScore> scores = plan.scores();
        const auto before = ranksByUnit(rankedBy(scores, UnitGroup::Department, ScoredPlan::kJune, {}));
        std::ranges::shuffle(scores, random);
        EXPECT_EQ(ranksByUnit(rankedBy(scores, UnitGroup::Department, ScoredPlan::kJune, {})), before);
    }
}

TEST(Ranking, ABetterActualNeverLowersScoreOrRank) {
    std::mt19937 random(7);
    const auto draw = [&random](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
    for (int round = 0; round < 200; ++round) {
        ScorePolicy policy;
        policy.scheme = static_cast<ScoreScheme>(draw(0, 2));
        policy.cap = draw(100, 200);
        policy.perYellow = Decimal::fromInteger(draw(0, 2));
        policy.perRed = Decimal::fromInteger(draw(2, 4));
        policy.perOverdue = Decimal::fromInteger(draw(0, 2));
        const int shift = draw(1, 60);
        std::vector<int> reported(5);
        std::ranges::generate(reported, [&] { return draw(0, 160); });
        const auto rankingWith = [&](int first) {
            ScoredPlan plan;
            plan.plan.score = policy;
            const PledgeId whole = plan.line(plan.unit(), hundredByJune());
            for (std::size_t i = 0; i < reported.size(); ++i) {
                const int value = i == 0 ? first : reported[i];
                const OrgUnitId town = plan.unitWith(QByteArray::number(value / 2).constData(), UnitGroup::Town);
                plan.share(town, whole, QByteArray::number(value).constData());
            }
            return plan.ranking(UnitGroup::Town);
        };
        const OrgUnitId improved(2);
        const Ranking before = rankingWith(reported[0]);
        const Ranking after = rankingWith(reported[0] + shift);
        EXPECT_GE(*after.row(improved)->score.total, *before.row(improved)->score.total);
        EXPECT_LE(*after.row(improved)->rank, *before.row(improved)->rank);
    }
}

TEST(Overtaking, NamesTheFigureThatPassesTheNextUnit) {
    ScoredPlan plan = planWith({"80", "70.5", "95"});
    EXPECT_EQ(overtakingOf(plan, OrgUnitId(2)),
              (Overtaking{Overtaking::Outcome::Possible, OrgUnitId(1), 1, figure("80.1"), 2}));
    EXPECT_EQ(overtakingOf(plan, OrgUnitId(1)),
              (Overtaking{Overtaking::Outcome::Possible, OrgUnitId(3), 0, figure("96"), 1}));
    EXPECT_EQ(overtakingOf(plan, OrgUnitId(3)).outcome, Overtaking::Outcome::FirstAlready);
}

TEST(Overtaking, ChoosesTheSmallestImprovement) {
    ScoredPlan plan = planWith({"90"});
    const OrgUnitId second = plan.unit();
    Pledge heavy = hundredByJune();
    heavy.weight = figure("3");
    plan.line(second, hundredByJune(), inJune("80"));
    plan.line(second, heavy, inJune("80"));
    plan.line(second, deliverable("2022-05-31"), states({{"2022-05", TaskState::Claimed}}));
    // (80 + 3 × 80 + 100) ÷ 5 = 84; past 90 needs 30 marks more: 10 of the heavy one, which the other has not left
    const Overtaking found = overtakingOf(plan, second);
    EXPECT_EQ(found.position, 2u);
    EXPECT_EQ(found.figure, figure("91"));
    EXPECT_EQ(found.rank, 1);
}

TEST(Overtaking, MayBeTheClaimOfADeliverable) {
    ScoredPlan plan = planWith({"60"});
    const OrgUnitId second = plan.unit();
    plan.line(second, hundredByJune(), inJune("100"));
    plan.line(second, deliverable("2022-05-31"));
    EXPECT_EQ(overtakingOf(plan, second),
              (Overtaking{Overtaking::Outcome::Possible, OrgUnitId(1), 2, std::nullopt, 1}));
}

TEST(Overtaking, SaysWhenNoPledgeAloneSuffices) {
    ScoredPlan plan = planWith({"100"});
    const OrgUnitId second = plan.unit();
    plan.line(second, hundredByJune(), inJune("60"));
    plan.line(second, hundredByJune(), inJune("60"));
    const Overtaking found = overtakingOf(plan, second);
    EXPECT_EQ(found.outcome, Overtaking::Outcome::NotByOnePledge);
    EXPECT_EQ(found.passed, OrgUnitId(1));
}

TEST(Overtaking, DrawsLevelWhereNoMarkCanPass) {
    ScoredPlan plan = planWith({"100", "97", "90"});
    const Overtaking found = overtakingOf(plan, OrgUnitId(2));
    EXPECT_EQ(found, (Overtaking{Overtaking::Outcome::Possible, OrgUnitId(1), 1, figure("100"), 1, true}));
}

TEST(Overtaking, NamesTheBestPlacedUnitThatADeliverablePasses) {
    ScoredPlan plan = planWith({"100", "97", "90"});
    const OrgUnitId last = plan.unit();
    plan.line(last, deliverable("2022-05-31"));
    const Overtaking found = overtakingOf(plan, last);
    EXPECT_EQ(found, (Overtaking{Overtaking::Outcome::Possible, OrgUnitId(2), 3, std::nullopt, 1, true}));
}

TEST(Overtaking, CountsTheDeductionsThatAFigureLifts) {
    ScoredPlan plan = planWith({"95"});
    plan.plan.score.perOverdue = figure("6");
    const OrgUnitId second = plan.unit();
    plan.line(second, hundredByJune(), inJune("90"));
    // both missed: 89 against 84; at 100 the milestone is kept, and nothing is deducted any more
    EXPECT_EQ(overtakingOf(plan, second).figure, figure("96"));
}

TEST(Overtaking, MovesWholeCases) {
    ScoredPlan plan;
    plan.line(plan.unit(), flow({{"2022-06-30", "10"}}, "家"), inJune("8"));
    const OrgUnitId second = plan.unit();
    plan.line(second, flow({{"2022-06-30", "20"}}, "家"), inJune("12"));
    EXPECT_EQ(overtakingOf(plan, second).figure, figure("17"));
}

TEST(Overtaking, UnderTheRankLadderIsPassingTheShare) {
    ScoredPlan plan;
    plan.plan.score.scheme = ScoreScheme::RankLadder;
    const PledgeId whole = plan.line(plan.unit(), hundredByJune());
    const OrgUnitId first = plan.unit(UnitGroup::Town);
    const OrgUnitId second = plan.unit(UnitGroup::Town);
    plan.share(first, whole, "80");
    plan.share(second, whole, "70");
    const PlanSnapshot snapshot = plan.snapshot();
    const Overtaking found =
        overtaking(snapshot, Scoreboard(snapshot, ScoredPlan::kJune), plan.ranking(UnitGroup::Town), second);
    EXPECT_EQ(found, (Overtaking{Overtaking::Outcome::Possible, first, 2, figure("81"), 1}));
}

TEST(Overtaking, IsNotAskedOfUnitsWithoutARank) {
    ScoredPlan plan = planWith({"60"});
    const OrgUnitId silent = plan.unit();
    plan.line(silent, hundredByJune());
    EXPECT_EQ(overtakingOf(plan, silent).outcome, Overtaking::Outcome::NotRanked);
}

}  // namespace pledge::test
