#include <core/exchange/rankingtable.h>
#include <core/exchange/statuswriter.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

/// Finance at 94.4, Industry kept all but is silent on a second pledge, Archive has nothing due.
PlanSnapshot threeOffices() {
    std::vector<OrgUnit> units;
    for (const QString& name : {u"Finance"_s, u"Industry"_s, u"Archive"_s}) {
        const auto number = static_cast<int>(units.size()) + 1;
        units.push_back({OrgUnitId(number), name, UnitGroup::Department, number, {}, {}, {}});
    }
    const Pledge loans = flow({{"2022-06-30", "115"}, {"2022-12-31", "200"}});
    std::vector<Line> lines;
    const auto add = [&lines](Pledge pledge, int owner, Series series) {
        pledge.id = PledgeId(std::ssize(lines) + 1);
        pledge.name = u"Pledge %1"_s.arg(lines.size() + 1);
        pledge.owners = {OrgUnitId(owner)};
        lines.push_back(
            {std::make_shared<const Pledge>(std::move(pledge)), std::make_shared<const Series>(std::move(series))});
    };
    add(loans, 1, figures({{"2022-05", "90"}, {"2022-06", "108.6"}}));
    add(loans, 2, figures({{"2022-06", "115"}}));
    add(loans, 2, {});
    add(deliverable("2022-12-31"), 3, {});
    return {plan2022(), std::move(units), {}, std::move(lines)};
}

Ranking rankingAt(const PlanSnapshot& plan, const char* at) {
    return rankingOf(plan, Scoreboard(plan, month(at)).verdicts(), month(at), UnitGroup::Department);
}

}  // namespace

TEST(RankingTable, SaysRanksScoresListsAndWhyThereIsNone) {
    const PlanSnapshot plan = threeOffices();
    const Ranking ranking = comparedWith(rankingAt(plan, "2022-06"), rankingAt(plan, "2022-05"));
    const QStringList lines = statusCsv(rankingTable(plan, ranking)).split(u'\n');
    EXPECT_EQ(
        lines[0],
        u"unit,group,rank,against,rank_before,places_won,score,mean,deducted,reported,owed,yellow,red,overdue,list,"
        "without_rank"_s);
    EXPECT_EQ(lines[1], u"Finance,department,1,2022-05,1,0,94.4,94.4,0.0,1,1,0,1,1,,"_s);
    EXPECT_EQ(lines[2], u"Industry,department,,2022-05,,,100.0,100.0,0.0,1,2,0,0,0,,too_few_reported"_s);
    EXPECT_EQ(lines[3], u"Archive,department,,2022-05,,,,,0.0,0,0,0,0,0,,nothing_due"_s);
}

TEST(RankingTable, OpensTheMarksOfOneUnit) {
    const PlanSnapshot plan = threeOffices();
    const Scoreboard board(plan, month("2022-06"));
    const QStringList lines = statusCsv(markTable(plan, board, rankingAt(plan, "2022-06"), OrgUnitId(2))).split(u'\n');
    EXPECT_EQ(
        lines[0],
        u"unit,group,pledge,kind,unit_of_measure,actual,required,ratio,place,weight,mark,reported,counts,left_out"_s);
    EXPECT_EQ(lines[1], u"Industry,department,Pledge 2,cumulative,亿元,115,115,100.0,,1,100.0,yes,yes,"_s);
    EXPECT_EQ(lines[2], u"Industry,department,Pledge 3,cumulative,亿元,,115,,,1,,no,no,not_reported"_s);
}

}  // namespace pledge::test
