#include <core/reader/yearguess.h>
#include <tests/core/reader/sourcetexts.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

TEST(YearGuess, TakesTheYearOfTheTitleAndSaysWhy) {
    const auto guess = guessYear(plainText(U"市教育局2023年度工作目标\n比2022年增长5%。"));

    ASSERT_TRUE(guess);
    EXPECT_EQ(guess->year, 2023);
    EXPECT_EQ(guess->reason.text, u"市教育局2023年度工作目标"_s);
    EXPECT_EQ(guess->reason.at, (Span{0, 14}));
}

TEST(YearGuess, PrefersPlanningToLookingBack) {
    const auto year = [](std::u32string text) { return guessYear(plainText(std::move(text)))->year; };

    EXPECT_EQ(year(U"2022年工作总结和2023年工作计划"), 2023);
    EXPECT_EQ(year(U"一、2022年工作回顾\n2022年完成投资5亿元。\n二、2023年工作安排\n新增学位3000个。"), 2023);
    EXPECT_EQ(year(U"2024年工作计划\n2023年增5个，2023年增6个，2023年增7个，2023年增8个，2023年增9个，2023年增5个，"
                   U"2023年增6个，2023年增7个，2023年增8个，2023年增9个，2023年增5个，2023年增6个，2023年增7个。"),
              2024);
    EXPECT_EQ(year(U"到2021年，新增学位3000个。"), 2021);
    EXPECT_EQ(year(U"二○二四年政府工作报告"), 2024);
    EXPECT_EQ(year(U"根据2021—2025年规划，2024年目标如下。"), 2024);
}

TEST(YearGuess, TakesTheFilesNameWhereTheTextIsSilent) {
    SourceText source = plainText(U"新增学位3000个。");
    source.file = u"目标分解表2025.docx"_s;
    const auto guess = guessYear(source);

    ASSERT_TRUE(guess);
    EXPECT_EQ(guess->year, 2025);
    EXPECT_TRUE(guess->reason.at.isEmpty());
}

TEST(YearGuess, GuessesNothingWhereNoYearIsNamed) {
    EXPECT_FALSE(guessYear(plainText(U"全年新增学位3000个，投资2100万元，编号20245678。")));
    EXPECT_FALSE(guessYear(plainText(U"")));
}

}  // namespace pledge
