#include <core/document/htmltable.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

TEST(HtmlTable, ReadsTheFirstTableWithSpansAndLineBreaks) {
    const auto rows = readHtmlTable(
        u"<html><body><table><tr><td rowspan=2>A</td><td colspan=2>B<br>b</td></tr><tr><td>1</td><td>2</td></tr>"
        "</table><table><tr><td>other</td></tr></table>"_s);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0], QStringList({u"A"_s, u"B b"_s, QString()}));
    EXPECT_EQ(rows[1], QStringList({QString(), u"1"_s, u"2"_s}));
}

TEST(HtmlTable, GivesTheFigureBehindARoundedOneButNeverAnother) {
    const auto rows = readHtmlTable(
        u"<table><tr><td sdval=\"12.3456\">12.3</td><td x:num=\"1234.5\">1,235</td><td sdval=\"0.541\">54.1%</td>"
        "<td sdval=\"99\">12</td></tr></table>"_s);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0], QStringList({u"12.3456"_s, u"1234.5"_s, u"54.1%"_s, u"12"_s}));
}

TEST(HtmlTable, FindsNothingWhereThereIsNoTable) {
    EXPECT_TRUE(readHtmlTable(u"<p>12</p>"_s).empty());
    EXPECT_TRUE(readHtmlTable({}).empty());
}

}  // namespace pledge
