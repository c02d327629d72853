#include <core/reader/period.h>

#include <QString>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace pledge::test {

namespace {

struct PeriodCase {
    std::u32string text;
    int length;
    PeriodKind kind;
    QDate end;
};

std::string shown(const std::u32string& text) {
    return QString::fromStdU32String(text).toStdString();
}

}  // namespace

TEST(Period, EndsOnTheLastDayOfWhatIsSaid) {
    const std::vector<PeriodCase> cases{
        {U"5月底前完成", 4, PeriodKind::Due, QDate(2024, 5, 31)},
        {U"6月，建成", 2, PeriodKind::Due, QDate(2024, 6, 30)},
        {U"2月份配合", 3, PeriodKind::Due, QDate(2024, 2, 29)},
        {U"全年新增", 2, PeriodKind::Due, QDate(2024, 12, 31)},
        {U"年底前", 3, PeriodKind::Due, QDate(2024, 12, 31)},
        {U"上半年完成", 3, PeriodKind::Due, QDate(2024, 6, 30)},
        {U"三季度末", 4, PeriodKind::Due, QDate(2024, 9, 30)},
        {U"前三季度", 4, PeriodKind::Due, QDate(2024, 9, 30)},
        {U"第四季度", 4, PeriodKind::Due, QDate(2024, 12, 31)},
        {U"6月30日前", 6, PeriodKind::Due, QDate(2024, 6, 30)},
        {U"9月中旬", 4, PeriodKind::Due, QDate(2024, 9, 20)},
        {U"十月底前", 4, PeriodKind::Due, QDate(2024, 10, 31)},
        {U"2025年3月底前", 9, PeriodKind::Due, QDate(2025, 3, 31)},
        {U"明年3月底前", 6, PeriodKind::Due, QDate(2025, 3, 31)},
        {U"到2026年", 6, PeriodKind::Due, QDate(2026, 12, 31)},
        {U"“十四五”末", 6, PeriodKind::Due, QDate(2025, 12, 31)},
        {U"8-10月开展", 5, PeriodKind::Due, QDate(2024, 10, 31)},
        {U"1-6月底前", 6, PeriodKind::Due, QDate(2024, 6, 30)},
        {U"二〇二五年", 5, PeriodKind::Due, QDate(2025, 12, 31)},
    };
    for (const PeriodCase& one : cases) {
        const auto period = periodAt(one.text, 0, 2024);
        ASSERT_TRUE(period) << shown(one.text);
        EXPECT_EQ(period->at.length(), one.length) << shown(one.text);
        EXPECT_EQ(period->kind, one.kind) << shown(one.text);
        EXPECT_EQ(period->end, one.end) << shown(one.text);
    }
}

TEST(Period, TellsResultsAndComparisonsFromDueDates) {
    EXPECT_EQ(periodAt(U"去年新增", 0, 2024)->kind, PeriodKind::Before);
    EXPECT_EQ(periodAt(U"2023年度", 0, 2024)->kind, PeriodKind::Before);
    EXPECT_EQ(periodAt(U"1-5月完成", 0, 2024)->kind, PeriodKind::Run);
    EXPECT_EQ(periodAt(U"前5个月", 0, 2024)->kind, PeriodKind::Run);
    EXPECT_EQ(periodAt(U"比上年增长", 1, 2024)->kind, PeriodKind::Comparison);
    EXPECT_EQ(periodAt(U"去年同期", 0, 2024)->kind, PeriodKind::Comparison);
    EXPECT_EQ(periodAt(U"2000年以前建成", 0, 2024)->kind, PeriodKind::Comparison);
}

TEST(Period, NeverRepairsDamagedDates) {
    for (const char32_t* const text : {U"19月底前", U"0月", U"2月30日前", U"6月31日前", U"第五季度", U"13月前"}) {
        const auto period = periodAt(text, 0, 2024);
        ASSERT_TRUE(period) << shown(text);
        EXPECT_EQ(period->kind, PeriodKind::Damaged) << shown(text);
        EXPECT_FALSE(period->end.isValid()) << shown(text);
    }
}

TEST(Period, LeavesWhatIsNoTime) {
    for (const char32_t* const text :
         {U"3个月", U"当年落地", U"十四五规划", U"月底", U"10年", U"每月", U"前10位", U"五金"}) {
        EXPECT_FALSE(periodAt(text, 0, 2024)) << shown(text);
    }
}

}  // namespace pledge::test
