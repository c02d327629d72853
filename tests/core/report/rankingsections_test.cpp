#include <core/report/reportbuilder.h>
#include <core/report/sections.h>
#include <tests/core/report/reportplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class RankingSections : public ChineseReport {
protected:
    pledge::Report m_report = *buildReport(m_plan, m_period);
};

}  // namespace

// 资规局: land 684 of 428 is 100, the overdue paper 0, mean 50.0; 金融办 misses June's figure of the loans: 16 of 16 is
// 100, 9.2 of 10 is 92, mean 96.0, two of three reported.
TEST_F(RankingSections, RankEachGroupByItself) {
    const auto rows = rowsOf(m_report, SectionRole::Rankings);
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0].mid(0, 5), (QStringList{u"1"_s, u"= 持平"_s, u"资规局"_s, u"50.0"_s, u"2/2"_s}));
    EXPECT_EQ(rows[1].mid(0, 5), (QStringList{QString(), QString(), u"金融办"_s, u"96.0"_s, u"2/3"_s}));
    EXPECT_EQ(rows[1].back(), u"已报2/3，不足80%"_s);
    EXPECT_EQ(rows[2].mid(2, 2), (QStringList{u"芝英镇"_s, u"100.0"_s}));
    EXPECT_EQ(rows[3].mid(2, 2), (QStringList{u"东城街道"_s, u"80.0"_s}));
}

TEST_F(RankingSections, TellTheFindingTheListsAndTheirRules) {
    const QString text = textOf(m_report, SectionRole::Rankings);
    EXPECT_TRUE(text.contains(u"2个参加排名；第1名芝英镇（100.0分）；末位东城街道（80.0分）。"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"红榜：芝英镇。黑榜：无。"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"名次升降与2022年3月底相比。"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"单位得分为各事项得分按权重的平均。"_s));
}

TEST_F(RankingSections, StateTheRuleOfEachListUnderItsTable) {
    const auto section = std::ranges::find(m_report.sections, SectionRole::Rankings, &ReportSection::role);
    ASSERT_NE(section, m_report.sections.end());
    const auto* towns = std::get_if<ReportTable>(&section->blocks.at(3));
    ASSERT_NE(towns, nullptr);
    EXPECT_EQ(towns->notes.value(0), u"红榜：计分事项全部报送且达标、并排在前5名的镇（街道、区）"_s);
}

TEST_F(RankingSections, OpenEveryScoreInAnAnnex) {
    const auto rows = rowsOf(m_report, SectionRole::Scores);
    ASSERT_GE(rows.size(), 4U);
    EXPECT_EQ(rows[0],
              (QStringList{u"资规局"_s, u"处置供而未用土地"_s, u"684÷428=159.8%"_s, u"1"_s, u"100.0"_s, QString()}));
    EXPECT_EQ(rows[1].mid(2), (QStringList{u"未完成"_s, u"1"_s, u"0.0"_s, QString()}));
    EXPECT_EQ(rows[2].back(), u"未到期"_s);
    EXPECT_EQ(rows[3].mid(1),
              (QStringList{u"得分"_s, u"2项按权重平均，得50.0分。"_s, QString(), u"50.0"_s, QString()}));
    const auto annex = std::ranges::find(m_report.sections, SectionRole::Scores, &ReportSection::role);
    ASSERT_NE(annex, m_report.sections.end());
    EXPECT_TRUE(annex->isAnnex);
    EXPECT_TRUE(annex->heading.startsWith(u"附件"_s));
}

}  // namespace pledge::test
