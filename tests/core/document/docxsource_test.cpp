#include <core/document/docxnumbering.h>
#include <core/document/sourcereader.h>
#include <tests/core/document/sourcetexts.h>
#include <tests/support/printers.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::docxParagraph;
using test::headingsOf;
using test::RawDocx;
using test::tablesOf;
using test::textOf;

namespace {

Result<SourceText> read(const RawDocx& document) {
    return readSource(u"a.docx"_s, document.packed());
}

QByteArray run(const QByteArray& inside) {
    return "<w:r>" + inside + "</w:r>";
}

QByteArray paragraph(const QByteArray& inside) {
    return "<w:p>" + inside + "</w:p>";
}

QByteArray cell(const QByteArray& text, const QByteArray& properties = {}) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + docxParagraph(text) + "</w:tc>";
}

QByteArray row(const QByteArray& cells) {
    return "<w:tr>" + cells + "</w:tr>";
}

struct Body {
    const char* name;
    QByteArray inside;  ///< of a paragraph
    QString text;
};

const Body kBodies[] = {
    {"RunsStandTogether", run("<w:t>新建12</w:t>") + run("<w:t>0座</w:t>"), u"新建120座"_s},
    {"BreaksAndTabs", run("<w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:cr/><w:t>d</w:t>"), u"a\nb\tc\nd"_s},
    {"DeletedTextIsLeftOut",
     run("<w:t>甲</w:t>") + "<w:del>" + run("<w:delText>乙</w:delText>") + "</w:del><w:ins>" + run("<w:t>丙</w:t>") +
         "</w:ins>",
     u"甲丙"_s},
    {"MovedTextStandsWhereItWasMovedTo",
     "<w:moveFrom>" + run("<w:t>甲</w:t>") + "</w:moveFrom><w:moveTo>" + run("<w:t>乙</w:t>") + "</w:moveTo>", u"乙"_s},
    {"HiddenTextIsLeftOut",
     run("<w:rPr><w:vanish/></w:rPr><w:t>甲</w:t>") + run("<w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>乙</w:t>"),
     u"乙"_s},
    {"FieldsShowTheirResult",
     run("<w:fldChar w:fldCharType=\"begin\"/>") + run("<w:instrText>DATE</w:instrText>") +
         run("<w:fldChar w:fldCharType=\"separate\"/>") + run("<w:t>3月</w:t>"),
     u"3月"_s},
    {"LinksAndContentControlsShowTheirText",
     "<w:hyperlink>" + run("<w:t>甲</w:t>") + "</w:hyperlink><w:sdt><w:sdtPr><w:rPr/></w:sdtPr><w:sdtContent>" +
         run("<w:t>乙</w:t>") + "</w:sdtContent></w:sdt>",
     u"甲乙"_s},
    {"NotesAreLeftOut", run("<w:t>甲</w:t>") + run("<w:footnoteReference w:id=\"1\"/>"), u"甲"_s},
    {"ReadingAidsAreLeftOut",
     run("<w:ruby><w:rt>" + run("<w:t>ke</w:t>") + "</w:rt><w:rubyBase>" + run("<w:t>课</w:t>") +
         "</w:rubyBase></w:ruby>"),
     u"课"_s},
    {"SignsOfSymbolFontsAreLeftOut",
     run("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"SimSun\" w:char=\"2460\"/>"
         "<w:noBreakHyphen/><w:t>5</w:t>"),
     u"①-5"_s},
    {"TextBoxesFollowTheirParagraph",
     run("<w:t>甲</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>" + docxParagraph("框一") +
         docxParagraph("框二") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + docxParagraph("框一") +
         "</w:txbxContent></mc:Fallback></mc:AlternateContent>") +
         run("<w:t>乙</w:t>"),
     u"甲乙\n框一\n框二"_s},
};

class DocxParagraphs : public testing::TestWithParam<Body> {};

const QByteArray kLists =
    R"(<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>)"
    R"(<w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/>)"
    R"(<w:lvlText w:val="%2."/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="*"/></w:lvl>)"
    R"(</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>)"
    R"(<w:num w:numId="8"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>)"
    R"(</w:lvlOverride></w:num>)";

QByteArray listed(const QByteArray& text, int list, int level) {
    return docxParagraph(text, "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\"" +
                                   QByteArray::number(list) + "\"/></w:numPr>");
}

}  // namespace

TEST_P(DocxParagraphs, GiveWhatThePageShows) {
    EXPECT_EQ(textOf(read({.body = paragraph(GetParam().inside)})), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(DocxSource, DocxParagraphs, testing::ValuesIn(kBodies), test::RowName{});

TEST(DocxSource, MergedCellsStandOnceWithTheirSize) {
    const QByteArray body =
        docxParagraph("任务分解表") + "<w:tbl>" + row(cell("单位") + cell("目标", R"(<w:gridSpan w:val="2"/>)")) +
        row(cell("市交通局", R"(<w:vMerge w:val="restart"/>)") + cell("危桥") + cell("15座")) +
        row(cell("", "<w:vMerge/>") + cell("县道") + cell("3条")) + "</w:tbl>" + docxParagraph("完");
    const auto source = read({.body = body});
    EXPECT_EQ(tablesOf(source), u"0,0 单位\n0,1 1x2 目标\n1,0 2x1 市交通局\n1,1 危桥\n1,2 15座\n2,1 县道\n2,2 3条"_s);
    EXPECT_EQ(textOf(source), u"任务分解表\n单位\t目标\n市交通局\t危桥\t15座\n\t县道\t3条\n完"_s);
}

TEST(DocxSource, RowsMayBeginFurtherRight) {
    const QByteArray body = "<w:tbl>" + row(cell("a") + cell("b")) +
                            row(R"(<w:trPr><w:gridBefore w:val="1"/></w:trPr>)" + cell("c")) + "</w:tbl>";
    EXPECT_EQ(tablesOf(read({.body = body})), u"0,0 a\n0,1 b\n1,1 c"_s);
}

TEST(DocxSource, ATableInACellIsItsText) {
    const QByteArray inner = "<w:tbl>" + row(cell("内一") + cell("内二")) + "</w:tbl>";
    const QByteArray body =
        "<w:tbl>" + row("<w:tc>" + inner + docxParagraph("外") + "</w:tc>" + cell("旁")) + "</w:tbl>";
    EXPECT_EQ(tablesOf(read({.body = body})), u"0,0 内一\n内二\n外\n0,1 旁"_s);
}

TEST(DocxSource, HeadingsAreKnownByStyleOrOutline) {
    const QByteArray styles = R"(<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>)"
                              R"(<w:style w:styleId="my"><w:name w:val="My"/><w:basedOn w:val="1"/></w:style>)"
                              R"(<w:style w:styleId="a"><w:name w:val="Round"/><w:basedOn w:val="a"/></w:style>)"
                              R"(<w:style w:styleId="t"><w:name w:val="toc 1"/></w:style>)";
    const QByteArray body = docxParagraph("目录行1", R"(<w:pStyle w:val="t"/>)") +
                            docxParagraph("市水利局", R"(<w:pStyle w:val="my"/>)") + docxParagraph("正文") +
                            docxParagraph("市教育局", R"(<w:outlineLvl w:val="1"/>)") +
                            docxParagraph("仍是正文", R"(<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>)") +
                            docxParagraph("圈", R"(<w:pStyle w:val="a"/>)");
    const auto source = read({.body = body, .styles = styles});
    EXPECT_EQ(headingsOf(source), u"市水利局\n市教育局"_s);
    EXPECT_EQ(textOf(source), u"市水利局\n正文\n市教育局\n仍是正文\n圈"_s);
}

TEST(DocxSource, NumbersOfListsAreWrittenOut) {
    const QByteArray body = listed("甲", 7, 0) + listed("乙", 7, 1) + listed("5000户", 7, 1) + listed("丁", 7, 2) +
                            listed("戊", 7, 0) + listed("己", 7, 1) + listed("庚", 8, 0) + listed("辛", 9, 0);
    EXPECT_EQ(textOf(read({.body = body, .numbering = kLists})),
              u"一、甲\n1. 乙\n2、5000户\n丁\n二、戊\n1. 己\n一、庚\n辛"_s);
}

TEST(DocxSource, NothingOutsideTheFileIsRead) {
    RawDocx document{.body = docxParagraph("正文") + R"(<w:altChunk w:id="x"/>)"};
    auto parts = document.parts();
    parts[1].content =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
        R"(<Relationship Id="x" Type="http://a/styles" TargetMode="External" Target="file:///etc/passwd"/>)"
        R"(<Relationship Id="y" Type="http://a/numbering" TargetMode="External" Target="http://a/b"/>)"
        R"(</Relationships>)";
    EXPECT_EQ(textOf(readSource(u"a.docx"_s, test::packed(parts))), u"正文"_s);
}

TEST(DocxSource, FaultsNameThePart) {
    RawDocx document{.body = docxParagraph("正文")};
    auto parts = document.parts();
    parts[2].content.chop(20);
    const auto cut = readSource(u"a.docx"_s, test::packed(parts));
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error(),
              (Error{ErrorCode::FileCorrupt, u"word/document.xml"_s, {u"xml"_s}, Place{u"a.docx"_s, {}, 0, 0}}));
    parts = document.parts();
    parts[2].content = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]>" + parts[2].content;
    EXPECT_EQ(readSource(u"a.docx"_s, test::packed(parts)).error().details, QStringList{u"xml_entities"_s});
    parts = document.parts();
    parts[3].content = "<w:styles";
    EXPECT_EQ(readSource(u"a.docx"_s, test::packed(parts)).error().subject, u"word/styles.xml"_s);
    const QByteArray deep = QByteArray("<w:sdt>").repeated(5000) + QByteArray("</w:sdt>").repeated(5000);
    EXPECT_EQ(read({.body = deep}).error().details, QStringList{u"too_deep"_s});
    EXPECT_EQ(textOf(read({.body = {}})), u"error %1: no_text"_s.arg(static_cast<int>(ErrorCode::NotAText)));
}

TEST(DocxNumbers, FollowTheirFormat) {
    EXPECT_EQ(docxNumber(10, u"chineseCounting"_s), u"十"_s);
    EXPECT_EQ(docxNumber(12, u"chineseCountingThousand"_s), u"十二"_s);
    EXPECT_EQ(docxNumber(30, u"japaneseCounting"_s), u"三十"_s);
    EXPECT_EQ(docxNumber(45, u"taiwaneseCountingThousand"_s), u"四十五"_s);
    EXPECT_EQ(docxNumber(100, u"chineseCounting"_s), u"100"_s);
    EXPECT_EQ(docxNumber(3, u"decimalEnclosedCircleChinese"_s), u"③"_s);
    EXPECT_EQ(docxNumber(21, u"decimalEnclosedCircle"_s), u"21"_s);
    EXPECT_EQ(docxNumber(2, u"upperLetter"_s), u"B"_s);
    EXPECT_EQ(docxNumber(27, u"lowerLetter"_s), u"27"_s);
    EXPECT_EQ(docxNumber(2, u"ideographTraditional"_s), u"乙"_s);
    EXPECT_EQ(docxNumber(12, u"decimalFullWidth"_s), u"１２"_s);
    EXPECT_EQ(docxNumber(4, u"lowerRoman"_s), u"4"_s);
    EXPECT_EQ(docxNumber(4, u"bullet"_s), QString());
    EXPECT_EQ(docxNumber(0, u"decimal"_s), QString());
}

}  // namespace pledge
