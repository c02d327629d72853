#include <core/plan/lightpresets.h>
#include <core/schedule/judge.h>
#include <core/wording/lightwords.h>
#include <core/wording/words.h>
#include <tests/core/wording/chinese.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

using LightWords = Chinese;

LightPolicy preset(const char* token) {
    return lightPreset(QString::fromLatin1(token))->policy;
}

/// The rule behind the light of a pledge with these reports in June 2022, in words.
QString reason(const Pledge& pledge, const Series& series, const LightPolicy& policy) {
    Plan plan = plan2022();
    plan.policy = policy;
    return reasonSentence(pledge, judge(pledge, series, plan, month("2022-06")), policy);
}

QString reasonInJune(const Pledge& pledge, const char* actual, const LightPolicy& policy) {
    return reason(pledge, figures({{"2022-06", actual}}), policy);
}

Pledge hundred() {
    return flow({{"2022-12-31", "100"}});
}

}  // namespace

TEST_F(LightWords, NameEveryPresetAndItsSource) {
    for (const LightPreset& one : lightPresets()) {
        EXPECT_FALSE(presetName(one.token).isEmpty());
        EXPECT_TRUE(presetSource(one.token).endsWith(u'。'));
    }
    EXPECT_EQ(presetName(u"yinchuan_2025"_s), u"银川市2025年重点项目"_s);
}

TEST_F(LightWords, SayTheDefaultPolicyShortly) {
    EXPECT_EQ(
        policySentence({}),
        u"绿：达到应达进度　黄：落后10个百分点以内　红：落后超过10个百分点，或节点、事项逾期未完成　灰：未到期或未报送"_s);
}

TEST_F(LightWords, SayEveryOtherPolicyWhole) {
    EXPECT_EQ(
        policySentence(preset("yinchuan_2025")),
        u"绿：达到应达进度，或落后不足10个百分点　黄：落后10—30个百分点　红：落后超过30个百分点，或节点、事项逾期未完成　灰：未到期或未报送"_s);
    EXPECT_EQ(
        policySentence(preset("tianjin_2022")),
        u"绿：达到应达数　黄：低于应达数30%以内　红：低于应达数超过30%，或节点、事项逾期未完成　灰：未到期或未报送"_s);
    EXPECT_EQ(policySentence(preset("xuancheng_2020")),
              u"绿：达到应达进度　红：未达应达进度，或节点、事项逾期未完成　灰：未到期或未报送"_s);
    EXPECT_EQ(policySentence(preset("ouhai_2020")),
              u"绿：达到应达进度　红：未达应达进度，或节点、事项逾期未完成　灰：未到期或未报送　"
              u"另：累计类只对照到期节点，节点之间不设序时线"_s);
    EXPECT_EQ(policySentence(preset("yardstick")),
              u"绿：达到应达数　黄：低于应达数10%以内　红：低于应达数超过10%，或事项逾期未完成　灰：未到期或从未报送　"
              u"另：节点逾期不单独记红，以差距为准；水平类、控制类按节点连线逐月对照；应达进度按天数折算；"
              u"未报月份沿用最近一次数并予标注"_s);
}

TEST_F(LightWords, SayWhatHoldsForOneKindAndWhatIsSoon) {
    LightPolicy policy;
    policy.byKind = {{PledgeKind::Level, {GapMeasure::Ratio, figure("0"), figure("0")}},
                     {PledgeKind::Works, {GapMeasure::Points, figure("2"), figure("20")}}};
    policy.trendBand = figure("1");
    policy.dueSoonDays = 15;
    EXPECT_TRUE(policySentence(policy).endsWith(
        u"另：水平：落后即为红；工程进度：落后2—20个百分点为黄，超过20个百分点为红；差距变动在1个百分点以内为持平；"
        u"15天内到期的为临近到期"_s));
    EXPECT_EQ(dueSoonWord(policy), u"15天内到期"_s);
    EXPECT_EQ(dueSoonWord({}), u"下月底前到期"_s);
}

TEST_F(LightWords, GiveTheRuleOfPoints) {
    EXPECT_EQ(reasonInJune(hundred(), "45", {}), u"应达50.0%，落后5.0个百分点，不超过10个百分点为黄"_s);
    EXPECT_EQ(reasonInJune(hundred(), "39", {}), u"应达50.0%，落后11.0个百分点，超过10个百分点为红"_s);
    EXPECT_EQ(reasonInJune(hundred(), "52.5", {}), u"应达50.0%，领先2.5个百分点"_s);
    const LightPolicy yinchuan = preset("yinchuan_2025");
    EXPECT_EQ(reasonInJune(hundred(), "45", yinchuan), u"应达50.0%，落后5.0个百分点，不足10个百分点仍为绿"_s);
    EXPECT_EQ(reasonInJune(hundred(), "35", yinchuan), u"应达50.0%，落后15.0个百分点，10—30个百分点为黄"_s);
    EXPECT_EQ(reasonInJune(hundred(), "45", preset("xuancheng_2020")), u"应达50.0%，落后5.0个百分点，落后即为红"_s);
}

TEST_F(LightWords, GiveTheRuleOfRatios) {
    const LightPolicy tianjin = preset("tianjin_2022");
    EXPECT_EQ(reasonInJune(hundred(), "40", tianjin), u"应达50 亿元，已达应达数的80.0%，不超过30%为黄"_s);
    EXPECT_EQ(reasonInJune(hundred(), "60", tianjin), u"应达50 亿元，已达应达数的120.0%"_s);
    EXPECT_EQ(reasonInJune(budget({{"2022-12-31", "100"}}), "62.5", tianjin),
              u"应控制在50 亿元以内，控制数为实际数的80.0%，不超过30%为黄"_s);
}

TEST_F(LightWords, GiveTheRuleOfStepsAndLimits) {
    const Pledge loans = flow({{"2022-06-30", "115"}, {"2022-12-31", "200"}});
    EXPECT_EQ(reasonInJune(loans, "116", preset("ouhai_2020")), u"已达到承诺的115 亿元"_s);
    LightPolicy ceilings;
    ceilings.byKind = {{PledgeKind::Ceiling, {GapMeasure::Points, figure("0"), figure("0.5")}}};
    const Pledge limit = ceiling({{"2022-12-31", "4.3"}});
    EXPECT_EQ(reasonInJune(limit, "4.6", ceilings), u"超出上限4.3%，超出幅度0.3个百分点，不超过0.5个百分点为黄"_s);
    EXPECT_EQ(reasonInJune(limit, "4.6", {}), u"超出上限4.3%，超出即为红"_s);
}

TEST_F(LightWords, MarkAFigureThatIsCarriedOn) {
    const LightPolicy yardstick = preset("yardstick");
    const Pledge perDay = flow({{"2022-12-31", "365"}});
    const Series may = figures({{"2022-05", "170"}});
    EXPECT_EQ(reason(perDay, may, yardstick),
              u"当月未报，沿用2022年5月数：应达181 亿元，已达应达数的93.9%，不超过10%为黄"_s);
    Plan plan = plan2022();
    plan.policy = yardstick;
    EXPECT_EQ(reasonWords(judge(perDay, may, plan, month("2022-06"))), u"滞后（未报，沿用5月数）"_s);
}

TEST_F(LightWords, SayHowALineStoodInAPastMonth) {
    MonthVerdict june;
    june.month = month("2022-06");
    june.light = Light::Red;
    june.reason = Reason::MilestoneMissed;
    june.paceGap = Rational(figure("-5"));
    EXPECT_EQ(monthVerdictText(june), u"节点逾期，落后5.0个百分点"_s);
    june.madeUp = month("2022-08");
    EXPECT_EQ(monthVerdictText(june, 0), u"节点逾期，落后5个百分点（2022年8月补上）"_s);
}

TEST_F(LightWords, SayTheDaysWhereTheyAreKnown) {
    MilestoneResult late{{date("2022-05-31"), {}}, MilestoneState::KeptLate, 2};
    EXPECT_EQ(milestoneWord(late), u"补完成（迟2个月）"_s);
    late.daysLate = 45;
    EXPECT_EQ(milestoneWord(late), u"补完成（迟45天）"_s);
}

}  // namespace pledge::test
