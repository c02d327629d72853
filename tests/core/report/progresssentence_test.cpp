#include <core/report/linehistory.h>
#include <core/report/progresssentence.h>
#include <core/report/reportfigures.h>
#include <tests/core/report/reportplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

using ProgressSentence = test::ChineseReport;

TEST_F(ProgressSentence, TellsTheRateAndTheGapAgainstTheCalendar) {
    EXPECT_EQ(progressSentence(m_context, line(u"资规局"_s, u"处置供而未用土地"_s)),
              u"处置供而未用土地累计完成684亩，完成年度目标的79.9%，快于序时进度29.9个百分点"_s);
}

TEST_F(ProgressSentence, TellsAMilestoneReachedToTheUnit) {
    EXPECT_EQ(
        progressSentence(m_context, line(u"金融办"_s, u"股份制改造"_s)),
        u"股份制改造累计完成16家，完成年度目标的47.1%，慢于序时进度2.9个百分点，与应达进度持平；6月底节点目标16家已完成"_s);
}

TEST_F(ProgressSentence, TellsHowMuchAMissedMilestoneLacks) {
    EXPECT_EQ(
        progressSentence(m_context, line(u"金融办"_s, u"科技贷"_s)),
        u"科技贷累计完成9.2亿元，完成年度目标的46.0%，慢于序时进度4.0个百分点；对照6月底节点目标10亿元，尚差0.8亿元"_s);
}

TEST_F(ProgressSentence, IsNotToldOfASilentLine) {
    EXPECT_FALSE(hasProgress(m_context, line(u"金融办"_s, u"新增贷款"_s)));
}

TEST_F(ProgressSentence, TellsAMilestoneKeptWithSomethingToSpare) {
    const std::vector<ActualChange> changes{
        {PledgeId(3), Actual{Month(2022, 6), test::figure("120"), {}, {}, {}, {}, {}}}};
    const ReportContext context(m_plan.with(changes), m_period);
    EXPECT_EQ(progressSentence(context, line(u"金融办"_s, u"新增贷款"_s)),
              u"新增贷款累计完成120亿元，完成年度目标的60.0%，快于序时进度10.0个百分点，"
              "领先应达进度2.5个百分点；对照6月底节点目标115亿元，超额完成5亿元"_s);
}

TEST_F(ProgressSentence, SaysGapsFromUnroundedValues) {
    EXPECT_EQ(scheduleGap(Rational::of(1, 50), 1), u"快于序时进度不足0.1个百分点"_s);
    EXPECT_EQ(scheduleGap(Rational(), 1), u"与序时进度持平"_s);
    EXPECT_EQ(scheduleGap(-Rational::of(129, 10), 1), u"慢于序时进度12.9个百分点"_s);
}

/// One line of one department over 2021 and 2022.
ReportContext contextOf(Pledge pledge, Series series) {
    pledge.name = u"增加值"_s;
    const OrgUnit unit{OrgUnitId(1), u"发改局"_s, UnitGroup::Department, 1, {}, {}, {}};
    const PlanSnapshot snapshot(
        test::planOf("2021-01", "2022-12"), {unit}, {},
        {{std::make_shared<const Pledge>(std::move(pledge)), std::make_shared<const Series>(std::move(series))}});
    return {snapshot, ReportPeriod(ReportPeriod::Length::Month, Month(2022, 3))};
}

constexpr SignedLine kOnlyLine{OrgUnitId(1), 0};

TEST_F(ProgressSentence, LeavesTheMilestonesOfEarlierYearsToTheirYear) {
    Pledge pledge = test::flow({{"2021-12-31", "200"}, {"2022-12-31", "220"}});
    pledge.yearlyRestart = true;
    const ReportContext context = contextOf(pledge, test::figures({{"2021-12", "190"}, {"2022-03", "44"}}));
    EXPECT_EQ(progressSentence(context, kOnlyLine),
              u"增加值累计完成44亿元，完成年度目标的20.0%，慢于序时进度5.0个百分点"_s);
    EXPECT_EQ(stillNeeded(context, kOnlyLine), u"12月底前还需176亿元"_s);
}

TEST_F(ProgressSentence, PrintsARatioOfItsPartsWithTwoDecimals) {
    Pledge pledge = test::level({{"2021-12-31", "75"}});
    pledge.parts = RatioParts{u"a"_s, u"b"_s, test::figure("100")};
    const ReportContext context = contextOf(pledge, test::figures({{"2021-12", "75"}, {"2022-03", "77.777778"}}));
    EXPECT_EQ(progressSentence(context, kOnlyLine), u"增加值为77.78%；对照2021年12月底目标75%，高出2.78个百分点"_s);
}

TEST_F(ProgressSentence, CountsTheMonthsBehindWithoutABreak) {
    EXPECT_EQ(behindSince(m_context, line(u"金融办"_s, u"科技贷"_s)), Month(2022, 4));
    EXPECT_EQ(behindSince(m_context, line(u"东城街道"_s, u"处置供而未用土地"_s)), Month(2022, 6));
}

TEST_F(ProgressSentence, SaysWhatIsStillNeededAsPlainDifferences) {
    EXPECT_EQ(stillNeeded(m_context, line(u"金融办"_s, u"科技贷"_s)), u"距6月底节点差0.8亿元；12月底前还需10.8亿元"_s);
    EXPECT_EQ(stillNeeded(m_context, line(u"资规局"_s, u"制定整治方案"_s)), u"应于5月底前完成"_s);
    EXPECT_EQ(stillNeeded(m_context, line(u"东城街道"_s, u"处置供而未用土地"_s)), u"12月底前还需300亩"_s);
}

}  // namespace
}  // namespace pledge
