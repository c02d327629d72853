#include <core/document/sourcereader.h>
#include <tests/core/document/sourcetexts.h>
#include <tests/support/printers.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::headingsOf;
using test::tablesOf;
using test::textOf;

namespace {

Result<SourceText> read(const QByteArray& body) {
    return readSource(u"a.odt"_s, test::rawOdt(body));
}

struct Body {
    const char* name;
    QByteArray inside;  ///< of <office:text>
    QString text;
};

const Body kBodies[] = {
    {"SpansStandTogether", "<text:p>新建12<text:span>0座</text:span></text:p><text:p>次</text:p>", u"新建120座\n次"_s},
    {"BlanksCountOnceUnlessStated",
     "<text:p>\n  a \n b<text:s text:c=\"3\"/>c<text:tab/>d<text:line-break/> e</text:p>", u"a b   c\td\ne"_s},
    {"DeletedTextIsLeftOut",
     "<text:tracked-changes><text:changed-region><text:deletion><text:p>甲</text:p></text:deletion>"
     "</text:changed-region></text:tracked-changes><text:p>乙<text:change text:change-id=\"1\"/></text:p>",
     u"乙"_s},
    {"NotesAndCommentsAreLeftOut",
     "<text:p>甲<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note><office:annotation>"
     "<text:p>批</text:p></office:annotation>乙</text:p>",
     u"甲乙"_s},
    {"TheTableOfContentsIsLeftOut",
     "<text:table-of-content><text:index-body><text:p>目录 1</text:p></text:index-body></text:table-of-content>"
     "<text:p>甲</text:p>",
     u"甲"_s},
    {"ListsAreLines",
     "<text:list><text:list-item><text:p>甲</text:p></text:list-item><text:list-item><text:p>乙</text:p>"
     "</text:list-item></text:list>",
     u"甲\n乙"_s},
    {"TextBoxesFollowTheirParagraph",
     "<text:p>甲<draw:frame><draw:text-box><text:p>框 一</text:p><text:h>框二</text:h></draw:text-box></draw:frame>乙"
     "</text:p><text:p>丙</text:p>",
     u"甲乙\n框 一\n框二\n丙"_s},
};

class OdtBodies : public testing::TestWithParam<Body> {};

}  // namespace

TEST_P(OdtBodies, GiveWhatThePageShows) {
    EXPECT_EQ(textOf(read(GetParam().inside)), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(OdtSource, OdtBodies, testing::ValuesIn(kBodies), test::RowName{});

TEST(OdtSource, MergedCellsStandOnceWithTheirSize) {
    const auto source = read(
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>单位</text:p>"
        "</table:table-cell><table:table-cell table:number-columns-spanned=\"2\"><text:p>目标</text:p>"
        "<text:p>任务</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
        "</table:table-header-rows><table:table-row><table:table-cell table:number-rows-spanned=\"2\">"
        "<text:p>市交通局</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"2\"/>"
        "</table:table-row><table:table-row><table:covered-table-cell/><table:table-cell><text:p>县道</text:p>"
        "</table:table-cell><table:table-cell><text:p>3条</text:p></table:table-cell></table:table-row>"
        "</table:table>");
    EXPECT_EQ(tablesOf(source), u"0,0 单位\n0,1 1x2 目标\n任务\n1,0 2x1 市交通局\n1,1 \n1,2 \n2,1 县道\n2,2 3条"_s);
}

TEST(OdtSource, HeadingsAreKnown) {
    const auto source = read("<text:h>市水利局</text:h><text:p>正文</text:p>");
    EXPECT_EQ(headingsOf(source), u"市水利局"_s);
    EXPECT_EQ(textOf(source), u"市水利局\n正文"_s);
}

TEST(OdtSource, RefusesWhatIsLockedDeepOrCutShort) {
    const auto locked = readSource(u"a.odt"_s, test::packed({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                                             {"META-INF/manifest.xml", "<m><encryption-data/></m>"},
                                                             {"content.xml", "\x01\x02\x03"}}));
    EXPECT_EQ(textOf(locked), u"error %1: password"_s.arg(static_cast<int>(ErrorCode::NotAText)));
    const QByteArray deep = QByteArray("<text:section>").repeated(5000) + QByteArray("</text:section>").repeated(5000);
    EXPECT_EQ(read(deep).error().details, QStringList{u"too_deep"_s});
    EXPECT_EQ(read("<text:p>甲</text:h>").error().subject, u"content.xml"_s);
    const auto bare = readSource(u"a.odt"_s, test::packed({{"mimetype", "application/vnd.oasis.opendocument.text"}}));
    EXPECT_EQ(bare.error().details, QStringList{u"package_lacks"_s});
}

}  // namespace pledge
