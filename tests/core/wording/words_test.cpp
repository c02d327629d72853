#include <core/wording/words.h>
#include <tests/core/wording/chinese.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::date;
using test::figure;
using test::month;

namespace {

using Words = test::Chinese;

Rational points(const char* text) {
    return Rational(figure(text));
}

Verdict judged(Light light, Reason reason) {
    Verdict verdict;
    verdict.light = light;
    verdict.reason = reason;
    return verdict;
}

/// New loans of 105 in June: ahead of the calendar, yet behind the ladder.
Verdict behindTheLadder() {
    Verdict verdict = judged(Light::Yellow, Reason::Behind);
    verdict.attainment = points("52.5");
    verdict.paceGap = points("-5");
    verdict.expected = points("115");
    return verdict;
}

}  // namespace

TEST_F(Words, SayMonthsAsPeopleWriteThem) {
    EXPECT_EQ(monthText(month("2022-06")), u"2022年6月"_s);
    EXPECT_EQ(shortMonth(month("2022-06")), u"6月"_s);
    EXPECT_EQ(asOfText(month("2022-06")), u"截至2022年6月底"_s);
}

TEST_F(Words, SayADueDateWithItsYearOnlyWhereItIsAnother) {
    EXPECT_EQ(dueText(date("2022-07-31"), month("2022-06")), u"7月底前"_s);
    EXPECT_EQ(dueText(date("2022-07-15"), month("2022-06")), u"7月15日前"_s);
    EXPECT_EQ(dueText(date("2023-06-30"), month("2022-06")), u"2023年6月底前"_s);
    EXPECT_EQ(dueText(date("2024-02-28"), month("2022-06")), u"2024年2月28日前"_s);
}

TEST_F(Words, SayGapsInPercentagePoints) {
    EXPECT_EQ(gapText(points("2.5")), u"领先2.5个百分点"_s);
    EXPECT_EQ(gapText(points("-3.2")), u"落后3.2个百分点"_s);
    EXPECT_EQ(gapText(points("0")), u"持平"_s);
    EXPECT_EQ(gapText(points("-0.049999")), u"落后不足0.1个百分点"_s);
    EXPECT_EQ(gapText(points("-0.05")), u"落后0.1个百分点"_s);
    EXPECT_EQ(gapText(Rational::of(1, 1000)), u"领先不足0.1个百分点"_s);
}

TEST_F(Words, WriteGapsOfAColumnWithATrueMinusSign) {
    EXPECT_EQ(gapFigure(points("2.5")), u"+2.5"_s);
    EXPECT_EQ(gapFigure(points("-3.25")), u"−3.3"_s);
    EXPECT_EQ(gapFigure(points("0")), u"0.0"_s);
    EXPECT_EQ(gapFigure(points("-0.01")), u"−0.0"_s);
}

TEST_F(Words, NeverClipARate) {
    EXPECT_EQ(rateText(points("961.68")), u"961.7%"_s);
}

TEST_F(Words, WriteFiguresWithTheirUnit) {
    EXPECT_EQ(figureText(figure("108.60"), {u"亿元"_s, false}), u"108.6 亿元"_s);
    EXPECT_EQ(figureText(figure("30"), {u"%"_s, false}), u"30%"_s);
    EXPECT_EQ(figureText(figure("7"), {}), u"7"_s);
}

TEST_F(Words, SayTheReasonOfALight) {
    EXPECT_EQ(reasonWords(judged(Light::Green, Reason::OnPace)), u"按序时"_s);
    EXPECT_EQ(reasonWords(judged(Light::Green, Reason::AwaitsClosing)), u"待销号"_s);
    Verdict overdue = judged(Light::Red, Reason::MilestoneMissed);
    EXPECT_EQ(reasonWords(overdue), u"节点逾期"_s);
    overdue.silent = true;
    EXPECT_EQ(reasonWords(overdue), u"节点逾期（未报送）"_s);
}

TEST_F(Words, SayHowLateADeliverableWasMadeUp) {
    Verdict verdict = judged(Light::Green, Reason::MadeUp);
    verdict.milestones = {{Milestone{date("2022-05-31"), {}}, MilestoneState::KeptLate, 1}};
    EXPECT_EQ(reasonWords(verdict), u"补完成（迟1个月）"_s);
    EXPECT_EQ(milestoneWord(verdict.milestones[0]), u"补完成（迟1个月）"_s);
}

TEST_F(Words, SayTheTrendByTheSideItHappensOn) {
    EXPECT_EQ(trendWord(Trend::CatchingUp, points("-2")), u"追赶"_s);
    EXPECT_EQ(trendWord(Trend::CatchingUp, points("2")), u"扩大领先"_s);
    EXPECT_EQ(trendWord(Trend::FallingBehind, points("-2")), u"落后加大"_s);
    EXPECT_EQ(trendWord(Trend::FallingBehind, points("2")), u"领先缩小"_s);
    EXPECT_EQ(trendWord(Trend::CatchingUp, points("0")), u"追平"_s);
    EXPECT_EQ(trendWord(Trend::FallingBehind, points("0")), u"领先用完"_s);
    EXPECT_EQ(trendArrow(Trend::Holding), u"→"_s);
}

TEST_F(Words, GiveTheRuleBehindALightWithThePledgesOwnFigures) {
    const Pledge loans = test::flow({{"2022-06-30", "115"}, {"2022-12-31", "200"}});
    EXPECT_EQ(reasonSentence(loans, behindTheLadder(), {}), u"应达57.5%，落后5.0个百分点，不超过10个百分点为黄"_s);
}

TEST_F(Words, NameTheMilestoneThatIsOverdue) {
    const Pledge loans = test::flow({{"2022-06-30", "115"}, {"2022-12-31", "200"}});
    Verdict verdict = judged(Light::Red, Reason::MilestoneMissed);
    verdict.observed = month("2022-06");
    verdict.milestones = {{loans.milestones[0], MilestoneState::Missed, 0},
                          {loans.milestones[1], MilestoneState::Open, 0}};
    EXPECT_EQ(reasonSentence(loans, verdict, {}), u"承诺6月底前达到115 亿元，逾期未完成，逾期为红"_s);
}

TEST_F(Words, NameTheLastReportOfASilentLine) {
    Verdict verdict = judged(Light::NotReported, Reason::NotReported);
    EXPECT_EQ(reasonSentence(test::standing(), verdict, {}), u"至今未报送"_s);
    verdict.lastKnown = month("2022-05");
    EXPECT_EQ(reasonSentence(test::standing(), verdict, {}), u"未报送，最近一次为2022年5月"_s);
    verdict.rollUp = RollUp{3, 7, {}};
    EXPECT_EQ(reasonSentence(test::standing(), verdict, {}), u"各镇（街道、区）已报3/7"_s);
}

TEST_F(Words, WriteTargetsByTheirKind) {
    EXPECT_EQ(targetText(test::flow({{"2022-12-31", "200"}}), {}), u"200 亿元"_s);
    EXPECT_EQ(targetText(test::ceiling({{"2022-12-31", "4.3"}}), {}), u"≤4.3%"_s);
    EXPECT_EQ(targetText(test::deliverable("2022-05-31"), {}), u"5月底前完成"_s);
    EXPECT_EQ(targetText(test::direction("12.3"), {}), u"优于12.3"_s);
    EXPECT_TRUE(targetText(test::standing(), {}).isEmpty());
}

TEST_F(Words, WriteActualsByTheirKind) {
    Verdict verdict;
    EXPECT_TRUE(actualText(test::standing(), verdict).isEmpty());
    verdict.actual = Actual{month("2022-06"), {}, TaskState::Started, figure("80"), {}, {}, {}};
    EXPECT_EQ(actualText(test::deliverable("2022-05-31"), verdict), u"推进中（80%）"_s);
    verdict.actual = Actual{month("2022-06"), figure("16"), {}, {}, {}, {}, {}};
    EXPECT_EQ(actualText(test::flow({{"2022-12-31", "34"}}, "家"), verdict), u"16 家"_s);
    verdict.actual = Actual{month("2022-06"), {}, {}, {}, {}, {}, u"已走访"_s};
    EXPECT_EQ(actualText(test::standing(), verdict), u"已走访"_s);
}

TEST_F(Words, PrintThePolicyBesideTheColours) {
    EXPECT_TRUE(policySentence({}).contains(u"落后10个百分点以内"_s));
    EXPECT_TRUE(sampleWord().startsWith(u"示例数据"_s));
}

TEST_F(Words, HaveAWordForEveryCode) {
    for (int light = 0; light <= static_cast<int>(Light::NotReported); ++light) {
        EXPECT_FALSE(lightWord(static_cast<Light>(light)).isEmpty());
        EXPECT_FALSE(lightName(static_cast<Light>(light)).isEmpty());
    }
    for (int reason = 0; reason <= static_cast<int>(Reason::NotReported); ++reason) {
        const Verdict verdict = judged(Light::Green, static_cast<Reason>(reason));
        EXPECT_FALSE(reasonWords(verdict).isEmpty());
        EXPECT_FALSE(reasonSentence(test::standing(), verdict, {}).isEmpty());
    }
    for (int kind = 0; kind <= static_cast<int>(PledgeKind::Standing); ++kind) {
        EXPECT_FALSE(kindWord(static_cast<PledgeKind>(kind)).isEmpty());
    }
}

TEST(EnglishWords, AreComplete) {
    EXPECT_EQ(monthText(month("2022-06")), u"June 2022"_s);
    EXPECT_EQ(shortMonth(month("2022-06")), u"Jun"_s);
    EXPECT_EQ(asOfText(month("2022-06")), u"by the end of June 2022"_s);
    EXPECT_EQ(dueText(date("2022-07-15"), month("2022-06")), u"by 15 July"_s);
    EXPECT_EQ(gapText(points("-3.2")), u"behind by 3.2 percentage points"_s);
}

}  // namespace pledge
