#include <core/wording/markwords.h>
#include <core/wording/rankwords.h>
#include <core/wording/scorewords.h>
#include <tests/core/wording/chinese.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::figure;
using test::month;

namespace {

class ScoreWords : public test::Chinese {
protected:
    void SetUp() override {
        test::Chinese::SetUp();
        ASSERT_TRUE(m_score.load(u":/pledge/translations/score_zh_CN.qm"_s));
        QCoreApplication::installTranslator(&m_score);
    }
    void TearDown() override {
        QCoreApplication::removeTranslator(&m_score);
        test::Chinese::TearDown();
    }

private:
    QTranslator m_score;
};

PlanSnapshot twoOffices(const char* first, const char* second) {
    std::vector<OrgUnit> units{{OrgUnitId(1), u"金融办"_s, UnitGroup::Department, 1, {}, {}, {}},
                               {OrgUnitId(2), u"经信局"_s, UnitGroup::Department, 2, {}, {}, {}}};
    std::vector<Line> lines;
    for (const char* reported : {first, second}) {
        const auto number = static_cast<int>(lines.size()) + 1;
        Pledge pledge = test::flow({{"2022-06-30", "115"}, {"2022-12-31", "200"}});
        pledge.id = PledgeId(number);
        pledge.name = u"新增贷款"_s;
        pledge.owners = {OrgUnitId(number)};
        lines.push_back({std::make_shared<const Pledge>(pledge),
                         std::make_shared<const Series>(test::figures({{"2022-06", reported}}))});
    }
    return {test::plan2022(), std::move(units), {}, std::move(lines)};
}

struct June {
    explicit June(PlanSnapshot plan)
        : snapshot(std::move(plan)),
          board(snapshot, month("2022-06")),
          ranking(rankingOf(snapshot, board.verdicts(), month("2022-06"), UnitGroup::Department)) {}

    QString mark(OrgUnitId unit) const {
        const PledgeScore& score = ranking.row(unit)->score.pledges.front();
        return markSentence(*snapshot.lines()[score.position].pledge, board.verdict(score.position), score, 1);
    }

    PlanSnapshot snapshot;
    Scoreboard board;
    Ranking ranking;
};

}  // namespace

TEST_F(ScoreWords, StateTheDefaultRule) {
    EXPECT_EQ(
        scorePolicySentence({}),
        u"承诺事项得分=实绩÷截至月底应达值×100（控制上限的总量为应达值÷实绩），最高100分；水平、上限和成果类事项达到得"
        "100分，未达到得0分。单位得分为各事项得分按权重的平均。应报未报的事项不计入得分。力争目标、常态工作、趋势类事项"
        "和未到期的事项不计分。不设扣分。计分事项报送不足80%的单位不参加排名，得分相同名次并列。"_s);
}

TEST_F(ScoreWords, StateEverySettingThatDiffers) {
    ScorePolicy policy;
    policy.scheme = ScoreScheme::RankLadder;
    policy.cap = 120;
    policy.unreported = UnreportedScore::CountsAsZero;
    policy.stretch = StretchScore::Counted;
    policy.perYellow = figure("1");
    policy.perOverdue = figure("0.5");
    policy.rankedFrom = 0;
    const QString sentence = scorePolicySentence(policy);
    for (const QString& part :
         {u"完成最好的得100分，每低一个名次少5分"_s, u"最高120分"_s, u"应报未报的事项得0分"_s, u"力争目标计分"_s,
          u"扣分：黄灯每项1分、逾期未完成的节点每个0.5分，扣完为止。"_s, u"有得分的单位均参加排名"_s}) {
        EXPECT_TRUE(sentence.contains(part)) << sentence.toStdString();
    }
    policy.scheme = ScoreScheme::AllOrNothing;
    EXPECT_TRUE(scorePolicySentence(policy).startsWith(u"达到截至月底应达值的承诺事项得100分"_s));
}

TEST_F(ScoreWords, WriteTheArithmeticOfAMarkOut) {
    const June june(twoOffices("108.6", "0"));
    EXPECT_EQ(june.mark(OrgUnitId(1)), u"108.6÷115=94.4%，权重1，得94.4分"_s);
    EXPECT_EQ(scoreArithmetic(june.ranking.row(OrgUnitId(1))->score, 1), u"1项按权重平均，得94.4分。"_s);
}

TEST_F(ScoreWords, WriteTheDeductionsOut) {
    PlanSnapshot plan = twoOffices("108.6", "115");
    Plan strict = plan.plan();
    strict.score.perRed = figure("2");
    strict.score.perOverdue = figure("1");
    const June june({strict, plan.units(), {}, {plan.lines().begin(), plan.lines().end()}});
    EXPECT_EQ(scoreArithmetic(june.ranking.row(OrgUnitId(1))->score, 1),
              u"1项按权重平均94.4分，红灯1项扣2分、逾期节点1个扣1分，得91.4分。"_s);
}

TEST_F(ScoreWords, SayWhatWouldMoveAUnit) {
    const June june(twoOffices("108.6", "110"));
    const auto sentenceFor = [&june](OrgUnitId unit) {
        return overtakingSentence(june.snapshot, june.board, overtaking(june.snapshot, june.board, june.ranking, unit));
    };
    EXPECT_EQ(sentenceFor(OrgUnitId(1)), u"若新增贷款由108.6 亿元提高到110.1 亿元，可升至第1名，排在经信局之前。"_s);
    EXPECT_EQ(sentenceFor(OrgUnitId(2)), u"已排在第1名。"_s);
}

TEST_F(ScoreWords, SayTheFindingTheListsAndTheirRules) {
    const June june(twoOffices("108.6", "120"));
    EXPECT_EQ(rankingFinding(june.snapshot, june.ranking),
              u"部门：2个参加排名；第1名经信局（100.0分）；末位金融办（94.4分）。"_s);
    EXPECT_EQ(listSentence(june.snapshot, june.ranking, ListMark::Honour), u"红榜：经信局"_s);
    EXPECT_EQ(listSentence(june.snapshot, june.ranking, ListMark::Warning), u"黑榜：无"_s);
    Plan plan = june.snapshot.plan();
    EXPECT_EQ(listRule(plan, ListMark::Honour, UnitGroup::Town),
              u"红榜：计分事项全部报送且达标、并排在前5名的镇（街道、区）"_s);
    plan.listNames.warning = u"黄榜"_s;
    plan.score.lists.honourDepartments = 0;
    EXPECT_TRUE(listRule(plan, ListMark::Warning, UnitGroup::Department)
                    .startsWith(u"黄榜：有计分事项未达标、并排在后3名（名次在红榜名额以内的除外）"_s));
    EXPECT_EQ(listRule(plan, ListMark::Honour, UnitGroup::Department), QString());
}

TEST_F(ScoreWords, SayThePlaceAndItsChange) {
    const June before(twoOffices("108.6", "110"));
    const June now(twoOffices("112", "110"));
    const Ranking ranking = comparedWith(now.ranking, before.ranking);
    EXPECT_EQ(rankChangeMark(ranking.rows[0]), u"▲1"_s);
    EXPECT_EQ(rankChangeWords(ranking.rows[0]), u"上升1位"_s);
    EXPECT_EQ(rankChangeMark(ranking.rows[1]), u"▼1"_s);
    EXPECT_EQ(rankChangeWords(ranking.rows[1]), u"下降1位"_s);
    EXPECT_EQ(rankChangeMark(now.ranking.rows[0]), QString());
    EXPECT_EQ(scoreHeadline(ranking.rows[0], ranking, now.snapshot.plan()), u"得分97.4，第1名（共2个）"_s);
    const Ranking same = comparedWith(now.ranking, now.ranking);
    EXPECT_EQ(rankChangeMark(same.rows[0]), u"="_s);
    EXPECT_EQ(rankChangeWords(same.rows[0]), u"持平"_s);
}

}  // namespace pledge
