#include <tests/support/printers.h>
#include <ui/models/planblock.h>

#include <QMimeData>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

TEST(PlanBlock, ReadsCellsBetweenTabsAndRowsBetweenLineEnds) {
    EXPECT_EQ(blockInText(u"甲\t1\r\n乙\t2\r\n"_s), (PlanBlock{{u"甲"_s, u"1"_s}, {u"乙"_s, u"2"_s}}));
    EXPECT_EQ(blockInText(u"甲\n\n乙"_s), (PlanBlock{{u"甲"_s}, {QString()}, {u"乙"_s}}));
}

TEST(PlanBlock, ReadsAQuotedCellWithLinesTabsAndMarks) {
    EXPECT_EQ(blockInText(u"\"a\nb\tc \"\"d\"\"\"\t2\n"_s), (PlanBlock{{u"a\nb\tc \"d\""_s, u"2"_s}}));
}

TEST(PlanBlock, KeepsAMarkThatQuotesNothing) {
    EXPECT_EQ(blockInText(u"\"名牌\"战略\t1"_s), (PlanBlock{{u"\"名牌\"战略"_s, u"1"_s}}));
}

TEST(PlanBlock, GivesBackWhatItWrote) {
    const PlanBlock block{{u"a\tb"_s, u"\"x\""_s}, {u"c\nd"_s, u"e"_s}};
    EXPECT_EQ(blockInText(blockText(block)), block);
}

TEST(PlanBlock, TakesTheTableOfATextDocument) {
    QMimeData copied;
    copied.setHtml(u"<p>x</p><table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>"_s);
    copied.setText(u"x 甲 1 乙 2"_s);
    EXPECT_EQ(blockIn(copied), (PlanBlock{{u"甲"_s, u"1"_s}, {u"乙"_s, u"2"_s}}));
    copied.setText(u"丙\t3"_s);
    EXPECT_EQ(blockIn(copied), (PlanBlock{{u"丙"_s, u"3"_s}}));
}

}  // namespace pledge
