#include <core/document/htmlsource.h>
#include <core/document/sourcereader.h>
#include <tests/core/document/sourcetexts.h>
#include <tests/support/printers.h>
#include <tests/support/rowname.h>

#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::headingsOf;
using test::tablesOf;
using test::textOf;

namespace {

Result<SourceText> read(const QByteArray& page) {
    return readSource(u"a.html"_s, page);
}

struct Page {
    const char* name;
    QByteArray html;
    QString text;
};

const Page kPages[] = {
    {"BlocksAreLines", "<html><body><div>甲<p>乙</p>丙</div><ul><li>丁<li>戊</ul></body></html>",
     u"甲\n乙\n丙\n丁\n戊"_s},
    {"BreaksAreLines", "<p>甲<br>乙<br/><br>丙</p>", u"甲\n乙\n\n丙"_s},
    {"PiecesStandTogether", "<p>新建<b>12</b><span>0</span>座</p>", u"新建120座"_s},
    {"BlanksCountOnce", "<p>\n  a \n\t b </p>\n <p>c</p>", u"a b \nc"_s},
    {"PreformattedTextKeepsItsLines", "<pre>a\n  b</pre>", u"a\n  b"_s},
    {"EntitiesAreCharacters", "<p>&lt;5&nbsp;&#37;&#x4EA9;&amp;&hellip;</p>", u"<5\u00A0%亩&…"_s},
    {"ALessThanSignIsText", "<p>成本<中位数,3 < 5<6</p>", u"成本<中位数,3 < 5<6"_s},
    {"ScriptsStylesAndNavigationAreLeftOut",
     "<html><head><title>题</title><style>p{}</style></head><body><nav>首页</nav><script>var a='<p>x</p>';</script>"
     "<noscript>n</noscript><p>甲</p><footer>备案</footer></body></html>",
     u"甲"_s},
    {"HiddenTextIsLeftOut",
     "<p>甲<span style='Display: none'>乙</span><span hidden>丙</span></p><div style=\"visibility:hidden\"><p>丁</p>"
     "</div><del>戊</del><p>己</p>",
     u"甲\n己"_s},
    {"UnclosedElementsEndSomewhere", "<div><p>甲<p>乙<b>丙</div>丁", u"甲\n乙丙\n丁"_s},
    {"CommentsAreNoText", "<!-- x --><p>甲<!-- y -->乙</p>", u"甲乙"_s},
};

class HtmlPages : public testing::TestWithParam<Page> {};

struct Opening {
    const char* name;
    QString text;
    bool html;
};

const Opening kOpenings[] = {
    {"ADoctype", u"\n<!DOCTYPE html><p>a"_s, true},
    {"AnXhtmlPage", u"<?xml version=\"1.0\"?><html xmlns=\"a\">"_s, true},
    {"ACommentFirst", u"<!-- a\nb --> <BODY>"_s, true},
    {"APieceOfAPage", u"<table border=1><tr>"_s, true},
    {"PlainText", u"全年新建<b>5</b>座"_s, false},
    {"AnotherXml", u"<?xml version=\"1.0\"?><svg/>"_s, false},
    {"ATagThatOnlyBeginsAlike", u"<people>"_s, false},
};

class HtmlOpenings : public testing::TestWithParam<Opening> {};

}  // namespace

TEST_P(HtmlPages, GiveWhatABrowserShows) {
    EXPECT_EQ(textOf(read(GetParam().html)), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(HtmlSource, HtmlPages, testing::ValuesIn(kPages), test::RowName{});

TEST_P(HtmlOpenings, TellAPageFromAText) {
    EXPECT_EQ(isHtml(GetParam().text), GetParam().html);
}

INSTANTIATE_TEST_SUITE_P(HtmlSource, HtmlOpenings, testing::ValuesIn(kOpenings), test::RowName{});

TEST(HtmlSource, MergedCellsStandOnceWithTheirSize) {
    const auto source = read(
        "<table><caption>表一</caption><tr><th>单位</th><th colspan=2>目标</th></tr><tr><td "
        "rowspan='0'>市交通局<td>危桥"
        "<td>15<br>座</tr><tr><td>县道</td><td> 3条 </td></tr></table><p>完</p>");
    EXPECT_EQ(tablesOf(source), u"0,0 单位\n0,1 1x2 目标\n1,0 2x1 市交通局\n1,1 危桥\n1,2 15\n座\n2,1 县道\n2,2 3条"_s);
    EXPECT_EQ(textOf(source), u"表一\n单位\t目标\n市交通局\t危桥\t15\n座\n\t县道\t3条\n完"_s);
}

TEST(HtmlSource, ATableAroundTablesIsALayout) {
    const auto source = read(
        "<table><tr><td>栏目</td><td>左</td></tr><tr><td><table><tr><td>甲</td><td>5座</td></tr></table></td>"
        "<td>右</td></tr></table>");
    EXPECT_EQ(tablesOf(source), u"0,0 甲\n0,1 5座"_s);
    EXPECT_EQ(textOf(source), u"栏目\n左\n甲\t5座\n右"_s);
}

TEST(HtmlSource, HeadingsAreKnown) {
    const auto source =
        read("<h1>军令状</h1><h3>市水利局 <small>(节选)</small></h3><p>正文</p><table><tr><td><h2>内</h2>");
    EXPECT_EQ(headingsOf(source), u"军令状\n市水利局 (节选)"_s);
}

TEST(HtmlSource, TheEncodingIsWhatThePageSaysUnlessItsBytesSayOtherwise) {
    QStringEncoder gbk("GB18030");
    const QByteArray inGbk = gbk(u"<meta charset=\"gb2312\"><p>镕基路3条</p>"_s);
    EXPECT_EQ(textOf(read(inGbk)), u"镕基路3条"_s);
    EXPECT_EQ(textOf(read(u"<meta charset=gb2312><p>路3条</p>"_s.toUtf8())), u"路3条"_s);
    EXPECT_EQ(htmlEncoding("<?xml version='1.0' encoding='Big5'?>"), "big5");
    EXPECT_EQ(htmlEncoding("<meta http-equiv=Content-Type content='text/html; charset=GBK'>"), "GB18030");
    EXPECT_EQ(htmlEncoding("<p>charset=a"), "");
}

TEST(HtmlSource, HostilePagesAreRefusedOrReadInGoodTime) {
    const QByteArray deep = QByteArray("<div>").repeated(10'000) + "甲";
    EXPECT_EQ(read(deep).error(),
              (Error{ErrorCode::FileCorrupt, u"a.html"_s, {u"too_deep"_s}, Place{u"a.html"_s, {}, 0, 0}}));
    EXPECT_EQ(textOf(read("<p>" + QByteArray("</b>").repeated(200'000) + "甲")), u"甲"_s);
    EXPECT_EQ(textOf(read("<!DOCTYPE html [<!ENTITY a 'bb'><!ENTITY b SYSTEM 'file:///etc/passwd'>]><p>&a;&b;甲</p>"))
                  .right(1),
              u"甲"_s);
    const auto wide = read("<table><tr><td colspan=1000><td colspan=1000>甲</table>");
    EXPECT_EQ(wide.error().code, ErrorCode::TableTooLarge);
    EXPECT_EQ(tablesOf(read("<table><tr><td rowspan=99999999 colspan=-3>甲<td>乙</table>")), u"0,0 甲\n0,1 乙"_s);
}

}  // namespace pledge
