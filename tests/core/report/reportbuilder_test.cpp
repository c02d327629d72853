#include <core/report/reportbuilder.h>
#include <tests/core/report/reportplan.h>
#include <tests/support/printers.h>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

class ReportBuilder : public test::ChineseReport {
protected:
    Report m_report = *buildReport(m_plan, m_period);
};

TEST_F(ReportBuilder, CountsSignedLinesWithSharesThatAddUp) {
    const QString text = textOf(m_report, SectionRole::Summary);
    EXPECT_TRUE(
        text.contains(u"2个部门承诺事项7项（含共担1项）。其中，按序时2项，占28.6%；严重滞后、节点逾期2项，占28.6%；"
                      "未到期2项，占28.5%；未报送1项，占14.3%。"_s))
        << text.toStdString();
}

TEST_F(ReportBuilder, ComparesWithTheEndOfThePreviousPeriod) {
    EXPECT_TRUE(textOf(m_report, SectionRole::Summary).contains(u"与2022年3月底相比"_s));
    const Report first = *buildReport(m_plan, ReportPeriod(ReportPeriod::Length::Quarter, Month(2022, 1)));
    EXPECT_FALSE(textOf(first, SectionRole::Summary).contains(u"相比"_s));
}

TEST_F(ReportBuilder, KeepsTheGroupsApart) {
    const QString text = textOf(m_report, SectionRole::Summary);
    EXPECT_TRUE(text.contains(u"2个镇（街道、区）承担任务2项。其中，按序时1项，占50.0%；滞后1项，占50.0%。"_s))
        << text.toStdString();
}

TEST_F(ReportBuilder, NumbersItsHeadingsTheOfficialWay) {
    QStringList headings;
    for (const ReportSection& section : m_report.sections) {
        headings.append(section.heading);
    }
    EXPECT_TRUE(headings.contains(u"一、总体情况"_s));
    EXPECT_TRUE(headings.contains(u"（二）金融办"_s));
    EXPECT_TRUE(headings.contains(u"（一）东城街道"_s));
    EXPECT_TRUE(headings.contains(u"八、未报送情况"_s));
    EXPECT_TRUE(headings.contains(u"附件1　部门承诺事项完成情况"_s));
}

TEST_F(ReportBuilder, ListsWhatIsBehindRedFirst) {
    const auto rows = rowsOf(m_report, SectionRole::Behind);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].mid(0, 2), (QStringList{u"资规局"_s, u"制定整治方案"_s}));
    EXPECT_EQ(rows[1], (QStringList{u"金融办"_s, u"科技贷（亿元）"_s, u"9.2"_s, u"20"_s, u"46.0"_s, u"−4.0"_s, u"4月"_s,
                                    u"距6月底节点差0.8亿元；12月底前还需10.8亿元"_s, u"节点逾期"_s}));
    EXPECT_EQ(rows[2][0], u"东城街道"_s);
}

TEST_F(ReportBuilder, TellsWhatBecameOfThePeriodsMilestones) {
    EXPECT_TRUE(
        textOf(m_report, SectionRole::Milestones)
            .contains(u"部门2022年第二季度到期节点4个，其中按时完成1个、逾期未完成2个、未报送、尚无法判定1个。"_s))
        << textOf(m_report, SectionRole::Milestones).toStdString();
    EXPECT_EQ(rowsOf(m_report, SectionRole::Milestones).size(), 4U);
}

TEST_F(ReportBuilder, ListsWhatFallsDueAndWhoIsSilent) {
    const auto due = rowsOf(m_report, SectionRole::DueSoon);
    ASSERT_EQ(due.size(), 2U);
    EXPECT_EQ(due[0][2], u"7月底"_s);
    const auto silent = rowsOf(m_report, SectionRole::NotReported);
    ASSERT_EQ(silent.size(), 2U);
    EXPECT_EQ(silent[1], (QStringList{u"金融办"_s, u"新增贷款（亿元）"_s, u"2022年5月"_s, u"98"_s, u"未报送"_s}));
}

TEST_F(ReportBuilder, TracesEveryRowToItsUnitPledgeAndMonth) {
    for (const ReportSection& section : m_report.sections) {
        for (const ReportBlock& block : section.blocks) {
            const auto* table = std::get_if<ReportTable>(&block);
            for (std::size_t i = 0; table != nullptr && i < table->rows.size(); ++i) {
                const ReportRow& row = table->rows[i];
                EXPECT_EQ(row.cells.size(), table->columns.size());
                EXPECT_EQ(row.source.unit.isValid(), !row.isTotal);
                const bool isOfPledge = section.role != SectionRole::Summary && section.role != SectionRole::Rankings;
                EXPECT_EQ(row.source.pledge.isValid(), isOfPledge && !row.isTotal);
            }
        }
    }
}

TEST_F(ReportBuilder, SaysItsBasisAndThatTheDataIsASample) {
    EXPECT_EQ(m_report.foot, u"示例数据　截至2022年6月底　数据由各责任单位提供，未经审核签发"_s);
    EXPECT_TRUE(m_report.isSample);
    EXPECT_EQ(m_report.title, u"关于《永康市2022年军令状》第二季度完成情况的通报"_s);
    EXPECT_EQ(m_report.fileName, u"永康市2022年军令状完成情况通报（2022Q2）"_s);
}

TEST_F(ReportBuilder, RefusesAPeriodBeforeThePlan) {
    const auto early = buildReport(m_plan, ReportPeriod(ReportPeriod::Length::Year, Month(2021, 1)));
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, ErrorCode::WrongUsage);
}

}  // namespace
}  // namespace pledge
