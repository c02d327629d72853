#include <core/document/sourcereader.h>
#include <tests/core/document/sourcetexts.h>
#include <tests/support/printers.h>
#include <tests/support/rowname.h>

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace pledge {

using test::docxParagraph;
using test::RawDocx;
using test::RawWorkbook;
using test::tablesOf;
using test::textOf;

namespace {

QByteArray wideText(const char* text) {
    QStringEncoder encoder(QStringConverter::Utf16LE);
    return encoder(QString::fromLatin1(text));
}

const QByteArray kOldFile = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(512, '\0');

struct Refusal {
    const char* name;
    QByteArray bytes;
    ErrorCode code;
    QString why;
};

const Refusal kRefusals[] = {
    {"AnOldDocument", kOldFile, ErrorCode::NotAText, u"old_document"_s},
    {"ALockedDocument", kOldFile + wideText("EncryptedPackage"), ErrorCode::NotAText, u"password"_s},
    {"RichText", "{\\rtf1\\ansi a}", ErrorCode::NotAText, u"old_document"_s},
    {"APresentation", RawWorkbook{}.packedWith({"xl/workbook.xml", "<p:presentation xmlns:p=\"a\"/>"}),
     ErrorCode::NotAText, u"old_document"_s},
    {"AnotherOpenDocument", test::packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}),
     ErrorCode::NotAText, u"old_document"_s},
    {"APackageOfSomething", test::packed({{"OFD.xml", "<a/>"}}), ErrorCode::NotAText, u"old_document"_s},
    {"APackageCutShort", RawDocx{.body = docxParagraph("a")}.packed().first(60), ErrorCode::FileCorrupt, u"package"_s},
    {"ALockedPart", test::packed({{"word/document.xml", "<a/>"}}, test::Packing::Encrypted), ErrorCode::FileCorrupt,
     u"package_encrypted"_s},
    {"APicture", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"), ErrorCode::NotAText, u"binary"_s},
    {"AnEmptyFile", "", ErrorCode::NotAText, u"no_text"_s},
    {"BlanksOnly", " \n\t", ErrorCode::NotAText, u"no_text"_s},
    {"APartThatUnpacksToFarMore", RawDocx{.body = docxParagraph(QByteArray(8 * 1024 * 1024, ' '))}.packed(),
     ErrorCode::FileCorrupt, u"package_expands"_s},
};

class NoSource : public testing::TestWithParam<Refusal> {};

/// One whole file of every kind, to be mangled.
std::vector<QByteArray> everyKind() {
    QFile pdf(QStringLiteral(PLEDGE_TEST_DATA "/texts/columns.pdf"));
    EXPECT_TRUE(pdf.open(QIODevice::ReadOnly));
    const QByteArray table =
        "<w:tbl><w:tr><w:tc>" + docxParagraph("甲") + "</w:tc><w:tc>" + docxParagraph("5座") + "</w:tc></w:tr></w:tbl>";
    return {u"市水利局\n整治河道30公里\n"_s.toUtf8(),
            u"单位,目标\n\"甲\",5座\n乙,6条\n"_s.toUtf8(),
            u"<html><table><tr><td rowspan=2>甲</td><td>5座</td></tr></table><h1>a</h1></html>"_s.toUtf8(),
            RawDocx{.body = docxParagraph("正文") + table}.packed(),
            test::rawOdt("<text:h>a</text:h><table:table><table:table-row><table:table-cell><text:p>b</text:p>"
                         "</table:table-cell></table:table-row></table:table>"),
            RawWorkbook{.rows = "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c><v>1</v></c></row>"}.packed(),
            test::rawPdf("BT /F1 12 Tf 50 700 Td (plan 2026) Tj ET"),
            pdf.readAll()};
}

void expectSound(const Result<SourceText>& source, qint64 characters) {
    if (!source) {
        return;
    }
    const int size = static_cast<int>(source->text.size());
    EXPECT_LE(size, characters);
    for (const TextTable& table : source->tables) {
        EXPECT_LE(table.at.end, size);
        EXPECT_TRUE(std::ranges::all_of(table.cells, [&table](const TextCell& cell) {
            return table.at.holds(cell.at) && cell.row + cell.rows <= table.rows &&
                   cell.column + cell.columns <= table.columns;
        }));
    }
}

}  // namespace

TEST_P(NoSource, IsRefused) {
    const auto source = readSource(u"a.docx"_s, GetParam().bytes);
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().code, GetParam().code);
    EXPECT_EQ(source.error().details, QStringList{GetParam().why});
    EXPECT_EQ(source.error().place.file, u"a.docx"_s);
}

INSTANTIATE_TEST_SUITE_P(SourceReader, NoSource, testing::ValuesIn(kRefusals), test::RowName{});

TEST(SourceReader, ChoosesByWhatTheFileHoldsNotByItsName) {
    EXPECT_EQ(textOf(readSource(u"a.txt"_s, RawDocx{.body = docxParagraph("甲")}.packed())), u"甲"_s);
    EXPECT_EQ(textOf(readSource(u"a.docx"_s, test::rawOdt("<text:p>乙</text:p>"))), u"乙"_s);
    EXPECT_EQ(textOf(readSource(u"a.doc"_s, "<html><p>丙</p></html>")), u"丙"_s);
    EXPECT_EQ(textOf(readSource(u"a.pdf"_s, "丁")), u"丁"_s);
}

TEST(SourceReader, KeepsTheOffsetsOfAPlainText) {
    const auto source = readSource(u"a.txt"_s, "\xEF\xBB\xBF" + u"𠮷祥\r\n🙂5座\f完"_s.toUtf8());
    ASSERT_TRUE(source);
    EXPECT_EQ(source->text, U"𠮷祥\n🙂5座\n完");
    EXPECT_EQ(source->piece({3, 6}), u"🙂5座"_s);
    EXPECT_TRUE(source->tables.empty());
}

TEST(SourceReader, ReadsAFileUnderItsLastName) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"目标.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("abc");
    file.close();
    const auto source = readSource(file.fileName());
    ASSERT_TRUE(source);
    EXPECT_EQ(source->file, u"目标.txt"_s);
    EXPECT_EQ(source->digest.toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(readSource(folder.filePath(u"none"_s)).error().code, ErrorCode::FileMissing);
}

TEST(SourceReader, CellsBetweenCommasAreATable) {
    EXPECT_EQ(tablesOf(readSource(u"a.txt"_s, "单位,目标\n\"甲,乙\",5座\n丙,\"6\n条\"\n")),
              u"0,0 单位\n0,1 目标\n1,0 甲,乙\n1,1 5座\n2,0 丙\n2,1 6\n条"_s);
    EXPECT_TRUE(readSource(u"a.csv"_s, "a, b\nc, d\n")->tables.empty());
    EXPECT_TRUE(readSource(u"a.csv"_s, "a, b\nc, d\ne\n")->tables.empty());
    EXPECT_TRUE(readSource(u"a.csv"_s, "a,\"b\nc,d\ne,f\n")->tables.empty());
}

TEST(SourceReader, EverySheetThatIsShownIsATable) {
    const RawWorkbook book{
        .rows =
            R"(<row r="1"><c r="A1" t="inlineStr"><is><t>单位</t></is></c><c r="B1" t="inlineStr"><is><t>目标</t></is></c>)"
            R"(</row><row r="3"><c r="A3" t="inlineStr"><is><t>甲</t></is></c><c r="B3"><v>5</v></c>)"
            R"(<c r="C3" s="1"><v>0.125</v></c></row><row r="4"><c r="B4"><v>6</v></c></row>)",
        .after = R"(<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="B1:C1"/></mergeCells>)",
        .formats = R"(<xf numFmtId="0"/><xf numFmtId="10"/>)",
        .sheets =
            R"(<sheet name="一" sheetId="1" r:id="rId1"/><sheet name="二" sheetId="2" state="hidden" r:id="rId2"/>)"};
    const auto source = readSource(u"a.xlsx"_s, book.packed());
    EXPECT_EQ(tablesOf(source), u"0,0 单位\n0,1 1x2 目标\n1,0 2x1 \n1,1 5\n1,2 12.5%\n2,1 6\n2,2 "_s);
    EXPECT_EQ(source->tables.front().name, u"一"_s);
}

TEST(SourceReader, StopsAtItsLimits) {
    SourceLimits limits;
    limits.bytes = 10;
    EXPECT_EQ(readSource(u"a"_s, QByteArray(11, 'a'), limits).error().code, ErrorCode::FileTooLarge);
    limits = {};
    limits.characters = 10;
    for (const QByteArray& bytes : everyKind()) {
        expectSound(readSource(u"a"_s, bytes, limits), limits.characters);
    }
    EXPECT_EQ(readSource(u"a"_s, QByteArray(11, 'a'), limits).error().details, (QStringList{u"11"_s, u"10"_s}));
    EXPECT_EQ(readSource(u"a"_s, QByteArray(21, 'a'), limits).error().details, (QStringList{u"21"_s, u"10"_s}));
}

TEST(SourceReader, NoMangledFileDoesHarm) {
    std::mt19937 random(5);
    const SourceLimits limits;
    for (const QByteArray& whole : everyKind()) {
        for (int round = 0; round < 150; ++round) {
            QByteArray bytes = whole;
            for (int change = 0; change < 1 + round % 7; ++change) {
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                    static_cast<char>(random() % 256);
            }
            if (round % 5 == 0) {
                bytes.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size())));
            }
            expectSound(readSource(u"a"_s, bytes, limits), limits.characters);
        }
    }
}

}  // namespace pledge
