#include <core/wording/cautionwords.h>
#include <core/wording/explanation.h>
#include <tests/core/wording/chinese.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::date;
using test::figure;
using test::figures;
using test::flow;
using test::level;
using test::month;

namespace {

using Explanation = test::Chinese;

/// The sentences on one pledge of the finance office at the end of June 2022, or of another month.
QStringList explained(Pledge pledge, const Series& series, const char* asOf = "2022-06") {
    pledge.id = PledgeId(1);
    pledge.owners = {OrgUnitId(1)};
    const PlanSnapshot snapshot(test::plan2022(), {{OrgUnitId(1), u"金融办"_s, UnitGroup::Department, 1, {}, {}, {}}},
                                {}, {{std::make_shared<const Pledge>(pledge), std::make_shared<const Series>(series)}});
    const Scoreboard board(snapshot, month(asOf));
    const auto reckoning = reckoningOf(snapshot, board, 0);
    return reckoning ? reckoningSentences(pledge, board.verdict(0), *reckoning, 1) : QStringList();
}

Pledge loans() {
    return flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}});
}

Growth grown(const char* before, const char* percent, const char* points, Growth::Against against) {
    Growth growth{against, figure(before), std::nullopt, std::nullopt};
    if (percent != nullptr) {
        growth.percent = Rational(figure(percent));
    } else {
        growth.points = Rational(figure(points));
    }
    return growth;
}

}  // namespace

TEST_F(Explanation, GivesEveryStepOfTheLoansOfJune) {
    EXPECT_EQ(explained(loans(), figures({{"2022-05", "100"}, {"2022-06", "120"}})),
              (QStringList{u"2022年6月实绩：120 亿元"_s, u"完成率：120 ÷ 200 = 60.0%"_s,
                           u"序时：12个月已过6个月，为50.0%；与之相比+10.0个百分点"_s, u"2022年6月底节点：115"_s,
                           u"应达年度目标的57.5%，实际完成60.0%，差距+2.5个百分点（只在最后一步四舍五入）"_s,
                           u"与应达数之比：120 ÷ 115 = 104.3%"_s,
                           u"走势：2022年5月+2.1个百分点，现+2.5个百分点，变化+0.4：持平"_s}));
}

TEST_F(Explanation, GivesTheStretchBetweenTwoMilestones) {
    const QStringList sentences = explained(loans(), figures({{"2022-08", "150"}}), "2022-08");
    EXPECT_TRUE(
        sentences.contains(u"6月底前（115）到9月底前（165）的连线：已走66.7%，115 +（165 − 115）× 66.7% = 148.33"_s))
        << sentences.join(u'\n').toStdString();
}

TEST_F(Explanation, SaysThatWholeCasesAreRoundedDown) {
    const QStringList sentences = explained(flow({{"2022-12-31", "5"}}, "家"), figures({{"2022-06", "2"}}));
    EXPECT_TRUE(sentences.contains(u"起点（0）到12月底前（5）的连线：已走50.0%，0 +（5 − 0）× 50.0% = 2.5"_s))
        << sentences.join(u'\n').toStdString();
    EXPECT_TRUE(sentences.contains(u"按整数计件，舍去零头：2"_s));
}

TEST_F(Explanation, CountsAStockFromItsBase) {
    Pledge stock = flow({{"2022-12-31", "50"}}, "家");
    stock.base = Base{figure("31"), date("2021-12-31")};
    EXPECT_TRUE(explained(stock, figures({{"2022-12", "45"}}), "2022-12")
                    .contains(u"完成率（从基数31起算）：（45 − 31）÷（50 − 31）= 73.7%"_s));
}

TEST_F(Explanation, NeverProratesALevel) {
    EXPECT_EQ(explained(level({{"2022-12-31", "20"}}), figures({{"2022-12", "12"}}), "2022-12"),
              (QStringList{u"2022年12月实绩：12%"_s, u"要求：不低于20%"_s, u"与之相比−8.0个百分点，不按月折算"_s}));
}

TEST_F(Explanation, SaysGrowthByPercentOrPoints) {
    EXPECT_EQ(growthText(grown("96", "25", nullptr, Growth::Against::SameMonth), 1), u"同比增长25.0%"_s);
    EXPECT_EQ(growthText(grown("96", "-12.34", nullptr, Growth::Against::SameMonth), 1), u"同比下降12.3%"_s);
    EXPECT_EQ(growthText(grown("85", nullptr, "1.5", Growth::Against::SameMonth), 1), u"同比提高1.5个百分点"_s);
    EXPECT_EQ(growthText(grown("85", nullptr, "-1", Growth::Against::Base), 1), u"比基数降低1.0个百分点"_s);
    EXPECT_EQ(growthSentence(grown("96", "25", nullptr, Growth::Against::SameMonth), loans().unit, 1),
              u"同比增长25.0%（上年同期96 亿元）"_s);
}

TEST_F(Explanation, SaysAPlaceInAnOutsideRanking) {
    EXPECT_EQ(placeText(3), u"第3位"_s);
}

}  // namespace pledge
