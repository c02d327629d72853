#include <core/reader/numeral.h>

#include <gtest/gtest.h>

#include "../../support/planvalues.h"
#include <string>
#include <vector>

namespace pledge::test {

namespace {

struct NumeralCase {
    std::u32string text;
    int length;
    const char* value;
};

}  // namespace

TEST(Numeral, ReadsArabicAndChineseNumbers) {
    const std::vector<NumeralCase> cases{
        {U"1200家", 4, "1200"},      {U"1,200家", 5, "1200"},
        {U"36.8亿元", 4, "36.8"},    {U"一千二百家", 4, "1200"},
        {U"五千亿元", 2, "5000"},    {U"两个", 1, "2"},
        {U"十项", 1, "10"},          {U"廿四个", 2, "24"},
        {U"一万二千亩", 4, "12000"}, {U"二十三所", 3, "23"},
        {U"一百零五座", 4, "105"},   {U"1,20", 1, "1"},
        {U"三百", 2, "300"},         {U"12,345,678元", 10, "12345678"},
    };
    for (const NumeralCase& one : cases) {
        const auto numeral = numeralAt(one.text, 0);
        ASSERT_TRUE(numeral) << QString::fromStdU32String(one.text).toStdString();
        EXPECT_EQ(numeral->length, one.length) << one.value;
        EXPECT_EQ(numeral->value, figure(one.value));
    }
}

TEST(Numeral, LeavesWhatIsNoNumber) {
    const std::vector<std::u32string> texts{U"三五个", U"百", U"家", U"零", U"二〇二五", U"十十", U"一二", U""};
    for (const std::u32string& text : texts) {
        const auto numeral = numeralAt(text, 0);
        const bool isWhole =
            numeral && numeral->length == static_cast<int>(text.size()) && text != U"百" && text != U"零";
        EXPECT_FALSE(isWhole) << QString::fromStdU32String(text).toStdString();
    }
}

TEST(Numeral, RefusesWhatNoDecimalHolds) {
    EXPECT_FALSE(numeralAt(U"99999999999999999999家", 0));
    EXPECT_FALSE(numeralAt(U"0.1234567%", 0));
}

TEST(Numeral, FindsLettersInPlaceOfDigits) {
    EXPECT_EQ(endOfDamagedDigits(U"IO人", 0), 2);
    EXPECT_EQ(endOfDamagedDigits(U"5O家", 0), 2);
    EXPECT_EQ(endOfDamagedDigits(U"9S%", 0), 2);
    EXPECT_EQ(endOfDamagedDigits(U"2..5万", 0), 4);
    EXPECT_EQ(endOfDamagedDigits(U"50家", 0), 0);
    EXPECT_EQ(endOfDamagedDigits(U"IOT平台", 0), 0);
    EXPECT_EQ(endOfDamagedDigits(U"AI", 1), 1);
}

}  // namespace pledge::test
