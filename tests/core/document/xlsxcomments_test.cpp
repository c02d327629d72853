#include <core/document/sheetfile.h>
#include <tests/core/document/rawworkbook.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QByteArray kRelations = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
                              R"(<Relationship Id="rId1" Target="../comments1.xml" Type="http://schemas.)"
                              R"(openxmlformats.org/officeDocument/2006/relationships/comments"/></Relationships>)";

/// A workbook whose first sheet has that part of comments; without one its relation leads nowhere.
Result<SheetFile> bookWith(const QByteArray& comments) {
    auto parts = test::RawWorkbook{R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>)"}.parts();
    parts.push_back({"xl/worksheets/_rels/sheet1.xml.rels", kRelations});
    if (!comments.isEmpty()) {
        parts.push_back({"xl/comments1.xml", comments});
    }
    return readSheetFile(u"a.xlsx"_s, test::packed(parts));
}

QByteArray commentsOf(const QByteArray& list) {
    return R"(<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors>)"
           R"(<author>王五</author></authors><commentList>)" +
           list + "</commentList></comments>";
}

}  // namespace

TEST(XlsxComments, StandAtTheirCellsWithAllTheirRuns) {
    const auto book = bookWith(commentsOf(R"(<comment ref="B1" authorId="0"><text><r><rPr><b/></rPr><t>王五:</t></r>)"
                                          R"(<r><t xml:space="preserve"> 预计数,
                                                待核</t></r></text></comment>)"
                                          R"(<comment ref="C9"><text><t>全年</t></text></comment>)"));
    ASSERT_TRUE(book);
    const std::vector<CellComment>& comments = book->sheets.front().comments;
    ASSERT_EQ(comments.size(), 2U);
    EXPECT_EQ(comments[0].at.row, 0);
    EXPECT_EQ(comments[0].at.column, 1);
    EXPECT_EQ(comments[0].text, u"王五: 预计数, 待核"_s);
    EXPECT_EQ(comments[1].at.row, 8);
    EXPECT_EQ(comments[1].at.column, 2);
    EXPECT_EQ(comments[1].text, u"全年"_s);
}

TEST(XlsxComments, AtNoCellAreLeftOut) {
    const auto book = bookWith(commentsOf(R"(<comment ref="?"><text><t>a</t></text></comment><comment/>)"));
    ASSERT_TRUE(book);
    EXPECT_TRUE(book->sheets.front().comments.empty());
}

TEST(XlsxComments, ThatAreBrokenOrMissingRefuseTheFile) {
    for (const QByteArray& part : {QByteArray("<comments><commentList>"), QByteArray()}) {
        const auto book = bookWith(part);
        ASSERT_FALSE(book);
        EXPECT_EQ(book.error().code, ErrorCode::FileCorrupt);
    }
}

}  // namespace pledge
