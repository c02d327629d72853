#include <core/reader/mentions.h>

#include <QString>

#include <gtest/gtest.h>

#include "../../support/planvalues.h"
#include <string>
#include <vector>

namespace pledge::test {

namespace {

const Lexicon& lexicon() {
    static const Lexicon carried = Lexicon::carried();
    return carried;
}

struct QuantityCase {
    std::u32string text;
    const char* value;
    std::u32string unit;
    Bound bound = Bound::AtLeast;
};

std::string shown(const std::u32string& text) {
    return QString::fromStdU32String(text).toStdString();
}

}  // namespace

TEST(Mentions, ReadQuantitiesWithTheirUnitsAndBounds) {
    const std::vector<QuantityCase> cases{
        {U"改造道路30公里", "30", U"公里"},
        {U"流转土地1.95万亩以上", "1.95", U"万亩"},
        {U"引资3000万美元", "3000", U"万美元"},
        {U"亩均税收30万元/亩", "30", U"万元/亩"},
        {U"浓度降至30微克/立方米", "30", U"微克/立方米", Bound::AtMost},
        {U"发电18亿千瓦时", "18", U"亿千瓦时"},
        {U"失业率控制在3.5%以内", "3.5", U"%", Bound::AtMost},
        {U"不超过5起", "5", U"起", Bound::AtMost},
        {U"覆盖率达百分之八十五", "85", U"百分之"},
        {U"位居全省前10位", "10", U"位", Bound::AtMost},
        {U"提高2个百分点", "2", U"个百分点"},
        {U"新建学校8-10所", "8", U"所"},
        {U"涨幅控制在2%-3%以内", "3", U"%", Bound::AtMost},
        {U"森林火灾受害率≤0.8‰", "0.8", U"‰", Bound::AtMost},
    };
    for (const QuantityCase& one : cases) {
        const Mentions mentions = mentionsOf(one.text, 2024, lexicon());
        ASSERT_EQ(mentions.quantities.size(), 1U) << shown(one.text);
        const Quantity& quantity = mentions.quantities.front();
        EXPECT_EQ(quantity.value, figure(one.value)) << shown(one.text);
        EXPECT_EQ(one.text.substr(static_cast<std::size_t>(quantity.unit.begin),
                                  static_cast<std::size_t>(quantity.unit.length())),
                  one.unit)
            << shown(one.text);
        EXPECT_EQ(quantity.bound, one.bound) << shown(one.text);
    }
}

TEST(Mentions, TakeNoNumberOutOfANameOrAnOrdinal) {
    for (const char32_t* const text :
         {U"第10届博览会", U"建设5G网络", U"实施“10大行动”", U"县政办〔2021〕15号文件", U"打造415X集群", U"按1:1配套",
          U"S218省道", U"完成Ⅱ标工程", U"推进一体化建设", U"《3年行动计划》", U"110千伏线路", U"12345热线"}) {
        EXPECT_TRUE(mentionsOf(text, 2024, lexicon()).quantities.empty()) << shown(text);
    }
}

TEST(Mentions, GiveNoValueToDamagedDigits) {
    const Mentions mentions = mentionsOf(U"引进博士IO人", 2024, lexicon());

    ASSERT_EQ(mentions.quantities.size(), 1U);
    EXPECT_FALSE(mentions.quantities.front().value);
}

TEST(Mentions, KeepBothEndsOfARangeAndKnowRoughValues) {
    const Quantity range = mentionsOf(U"建设站点8-10个", 2024, lexicon()).quantities.front();
    const Quantity rough = mentionsOf(U"带动农户20余户", 2024, lexicon()).quantities.front();

    EXPECT_EQ(range.upper, figure("10"));
    EXPECT_TRUE(rough.isRough);
    EXPECT_EQ(rough.value, figure("20"));
}

}  // namespace pledge::test
