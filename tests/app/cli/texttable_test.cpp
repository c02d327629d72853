#include <app/cli/texttable.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

TEST(TextTable, CountsChineseCharactersAsTwoCells) {
    EXPECT_EQ(displayWidth(u"金融办"_s), 6);
    EXPECT_EQ(displayWidth(u"（GDP）"_s), 7);
    EXPECT_EQ(displayWidth(u"−2.5"_s), 4);
}

TEST(TextTable, AlignsColumnsUnderTheirHeadings) {
    const QString text = textTable({{u"单位"_s, Side::Left}, {u"gap"_s, Side::Right}, {u"灯"_s, Side::Left}},
                                   {{u"金融办"_s, u"+2.5"_s, u"绿"_s}, {u"A"_s, u"−12.9"_s, QString()}});
    EXPECT_EQ(text, u"单位      gap  灯\n金融办   +2.5  绿\nA       −12.9\n"_s);
}

}  // namespace pledge
