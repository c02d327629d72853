#include <core/document/plaintext.h>
#include <core/document/sourcereader.h>
#include <tests/core/document/sourcetexts.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::tablesOf;

namespace {

Result<SourceText> pasted(const QString& text) {
    return pastedSource(u"粘贴"_s, text);
}

}  // namespace

TEST(PlainText, MakesEveryLineEndOneCharacter) {
    EXPECT_EQ(plainCharacters(u"a\r\nb\rc\nd\fe\u2028f"), U"a\nb\nc\nd\ne\nf");
}

TEST(PlainText, KeepsOffsetsOverControlCharactersAndHalfPairs) {
    EXPECT_EQ(plainCharacters(u"1\u0001\u007F2\u00A03"), U"1  2\u00A03");
    const char16_t half[] = {u'a', 0xD842, u'b'};
    EXPECT_EQ(plainCharacters(QStringView(half, 3)), U"a\uFFFDb");
    EXPECT_EQ(plainCharacters(u"𠮷🙂"), U"𠮷🙂");
}

TEST(PlainText, CellsOfASpreadsheetAreATable) {
    const auto source = pasted(u"单位\t目标\n市交通局\t 危桥15座 \n\t县道3条\n"_s);
    EXPECT_EQ(tablesOf(source), u"0,0 单位\n0,1 目标\n1,0 市交通局\n1,1 危桥15座\n2,0 \n2,1 县道3条"_s);
    EXPECT_EQ(source->tables.front().rows, 3);
    EXPECT_EQ(source->tables.front().columns, 2);
}

TEST(PlainText, CellsInQuotationMarksGoOverSeveralLines) {
    EXPECT_EQ(tablesOf(pasted(u"单位\t\"目标\n任务\"\n\"所谓\"\"三化\"\"\"\t5\n"_s)),
              u"0,0 单位\n0,1 目标\n任务\n1,0 所谓\"\"三化\"\"\n1,1 5"_s);
    EXPECT_EQ(tablesOf(pasted(u"\"三化\"建设\t5\n\"\t6\n"_s)), u"0,0 \"三化\"建设\n0,1 5\n1,0 \"\n1,1 6"_s);
}

TEST(PlainText, LinesWithUnequalTabsAreNoTable) {
    for (const QString& text : {u"a\tb\nc\n"_s, u"a\tb\n\nc\td\n"_s, u"a\tb\n"_s, u"a\nb\n"_s, QString()}) {
        EXPECT_TRUE(pasted(text)->tables.empty()) << text.toStdString();
    }
}

TEST(PlainText, APastedTextIsKnownByItsOwnDigest) {
    EXPECT_EQ(pasted(u"a"_s)->file, u"粘贴"_s);
    EXPECT_EQ(pasted(u"a"_s)->digest.toHex(), "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
}

}  // namespace pledge
