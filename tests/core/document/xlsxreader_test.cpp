#include <core/document/workbook.h>
#include <core/document/xlsxreader.h>
#include <tests/core/document/rawworkbook.h>
#include <tests/support/printers.h>
#include <tests/support/rowname.h>

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::RawWorkbook;

namespace {

Result<Table> read(const QByteArray& bytes, const QString& sheet = {}, const XlsxLimits& limits = {}) {
    return readXlsx(u"a.xlsx"_s, bytes, sheet, limits);
}

/// The cells of a table, rows one below the other: "row number: cell|cell".
QString shown(const Table& table) {
    QStringList rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (std::size_t column = 0; column < table.cellCount(row); ++column) {
            cells.append(table.text(row, column));
        }
        rows.append(QString::number(table.place(row).row) + u": "_s + cells.join(u'|'));
    }
    return rows.join(u'\n');
}

/// A plain cell, a percentage, a date and a month, as the formats 0 to 3.
const QByteArray kFormats = R"(<xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/>)";
const QByteArray kCodes = R"(<numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>)";
const QByteArray kTexts =
    "<si><t>永康</t></si><si><r><t>新增</t></r><r><rPr/><t xml:space=\"preserve\"> 贷款</t></r></si>"
    "<si><t>课</t><rPh sb=\"0\" eb=\"1\"><t>ke</t></rPh><phoneticPr "
    "fontId=\"1\"/></si><si/><si><t>a_x000A_b_x</t></si>";

struct Content {
    const char* name;
    QByteArray rows;
    QByteArray after;
    QString table;
};

const Content kContents[] = {
    {"SharedTexts",
     R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>)",
     {},
     u"1: 永康|新增 贷款"_s},
    {"ReadingAidsAreNoText", R"(<row r="1"><c r="A1" t="s"><v>2</v></c></row>)", {}, u"1: 课"_s},
    {"EmptySharedText", R"(<row r="1"><c r="A1" t="s"><v>3</v></c><c r="B1"><v>1</v></c></row>)", {}, u"1: |1"_s},
    {"EscapedSigns", R"(<row r="1"><c r="A1" t="s"><v>4</v></c></row>)", {}, u"1: a\nb_x"_s},
    {"InlineText",
     R"(<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>)",
     {},
     u"1: ab"_s},
    {"Booleans",
     R"(<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>)",
     {},
     u"1: TRUE|FALSE"_s},
    {"Errors",
     R"(<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>)",
     {},
     u"1: #N/A|#DIV/0!"_s},
    {"ResultsOfFormulas",
     R"(<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>7.5</v></c><c r="B1" t="str"><f>"x"</f><v>x</v></c></row>)",
     {},
     u"1: 7.5|x"_s},
    {"AFormulaWithoutItsResultIsEmpty",
     R"(<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><v>1</v></c></row>)",
     {},
     u"1: |1"_s},
    {"FiguresByFormat",
     R"(<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1" s="1"><v>0.125</v></c>)"
     R"(<c r="C1" s="2"><v>44742</v></c><c r="D1" s="3"><v>44713</v></c><c r="E1" s="99"><v>1</v></c></row>)",
     {},
     u"1: 0.3|12.5%|2022-06-30|2022-06|1"_s},
    {"DatesInWords",
     R"(<row r="1"><c r="A1" t="d"><v>2022-06-30T00:00:00</v></c><c r="B1" t="d"><v>2022-06-30</v></c></row>)",
     {},
     u"1: 2022-06-30|2022-06-30"_s},
    {"ATextThatLooksLikeADate", R"(<row r="1"><c r="A1" s="2" t="str"><v>44742</v></c></row>)", {}, u"1: 44742"_s},
    {"GapsAreEmptyCells",
     R"(<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c><c r="F2" s="1"/></row>)",
     {},
     u"2: |1||2"_s},
    {"EmptyRowsAreLeftOut",
     R"(<row r="1"><c r="A1" s="1"/></row><row r="3"/><row r="7"><c r="A7"><v>1</v></c></row>)",
     {},
     u"7: 1"_s},
    {"PlacesThatAreNotWritten",
     "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
     {},
     u"1: 1|2\n2: 3"_s},
    {"HiddenRowsAndColumns",
     R"(<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>)",
     {},
     u"1: 1\n2: 2"_s},
    {"MergedCells",
     R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c><c r="C1"><v>3</v></c></row>)"
     R"(<row r="2"><c r="A2"><v>9</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>)",
     R"(<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D1:E9"/></mergeCells>)", u"1: 1||3\n3: 5"_s},
    {"ElementsOfLaterVersions",
     R"(<row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c><extLst/></row>)",
     {},
     u"1: 1"_s},
    {"NoRows", "", {}, u""_s},
};

class Sheet1 : public testing::TestWithParam<Content> {};

}  // namespace

TEST_P(Sheet1, IsReadAsItsCellsAreShown) {
    const Content& content = GetParam();
    const auto table = read(RawWorkbook{content.rows, content.after, kTexts, kCodes, kFormats}.packed());
    ASSERT_TRUE(table) << table.error().details.join(u' ').toStdString();
    EXPECT_EQ(shown(*table), content.table);
    EXPECT_EQ(table->sheet(), u"Sheet1"_s);
}

INSTANTIATE_TEST_SUITE_P(XlsxReader, Sheet1, testing::ValuesIn(kContents), test::RowName{});

namespace {

struct Hostile {
    const char* name;
    QByteArray rows;
    QByteArray after;
    const char* what;
    int row;
    int column;
};

const Hostile kHostiles[] = {
    {"AColumnBeyondTheSheet", R"(<row r="1"><c r="XFE1"><v>1</v></c></row>)", {}, "cell_order", 1, 1},
    {"TwoToTheTwentiethColumn", R"(<row r="1"><c r="A1"/><c r="BGQCV1"><v>1</v></c></row>)", {}, "cell_order", 1, 2},
    {"ARowBeyondTheSheet", R"(<row r="1048577"><c><v>1</v></c></row>)", {}, "cell_order", 1, 0},
    {"ANegativeRow", R"(<row r="-1"><c><v>1</v></c></row>)", {}, "cell_order", 1, 0},
    {"ACellOfAnotherRow", R"(<row r="1"><c r="A2"><v>1</v></c></row>)", {}, "cell_order", 1, 1},
    {"RowsOutOfOrder", R"(<row r="5"><c><v>1</v></c></row><row r="5"><c><v>1</v></c></row>)", {}, "cell_order", 5, 0},
    {"CellsOutOfOrder", R"(<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>)", {}, "cell_order", 1, 3},
    {"ATextThatIsNotThere", R"(<row r="4"><c r="B4" t="s"><v>5</v></c></row>)", {}, "cell_text", 4, 2},
    {"ANegativeText", R"(<row r="1"><c r="A1" t="s"><v>-1</v></c></row>)", {}, "cell_text", 1, 1},
    {"BrokenXml", R"(<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</w></c></row>)", {}, "xml", 2, 0},
    {"AnEntity", R"(<row r="1"><c r="A1"><v>&boom;</v></c></row>)", {}, "xml", 1, 0},
};

class HostileSheet : public testing::TestWithParam<Hostile> {};

}  // namespace

TEST_P(HostileSheet, IsRefusedWithItsCell) {
    const Hostile& hostile = GetParam();
    const auto table = read(RawWorkbook{hostile.rows, hostile.after, kTexts, {}, {}}.packed());
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::FileCorrupt);
    EXPECT_EQ(table.error().details, QStringList{QString::fromLatin1(hostile.what)});
    EXPECT_EQ(table.error().place, (Place{u"a.xlsx"_s, u"Sheet1"_s, hostile.row, hostile.column}));
}

INSTANTIATE_TEST_SUITE_P(XlsxReader, HostileSheet, testing::ValuesIn(kHostiles), test::RowName{});

namespace {

/// A part that replaces one of a good workbook's, and what is said of which part.
struct BadPart {
    const char* name;
    test::RawPart part;
    const char* what;
    const char* subject;
};

const QByteArray kEntityBomb = R"(<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">)"
                               R"(<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><sst><si><t>&c;</t></si></sst>)";
const QByteArray kOutsideEntity =
    R"(<!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/hostname">]><sst><si><t>&a;</t></si></sst>)";

const BadPart kBadParts[] = {
    {"EntityBomb", {"xl/sharedStrings.xml", kEntityBomb}, "xml_entities", "xl/sharedStrings.xml"},
    {"OutsideEntity", {"xl/sharedStrings.xml", kOutsideEntity}, "xml_entities", "xl/sharedStrings.xml"},
    {"NoXml", {"xl/styles.xml", "nothing"}, "xml", "xl/styles.xml"},
    {"HalfXml", {"xl/workbook.xml", "<workbook><sheets>"}, "xml", "xl/workbook.xml"},
    {"NoSheetPart", {"xl/worksheets/sheet1.xml", {}}, "package_lacks", "xl/worksheets/sheet1.xml"},
    {"NoTexts", {"xl/sharedStrings.xml", {}}, "package_lacks", "xl/sharedStrings.xml"},
    {"NoRelations", {"_rels/.rels", {}}, "no_sheet", "a.xlsx"},
    {"NoSheetsOfTheWorkbook", {"xl/_rels/workbook.xml.rels", {}}, "no_sheet", "a.xlsx"},
    {"PathUpwards", {"../../evil", "x"}, "package_path", "../../evil"},
    {"PathInside", {"xl/../../evil", "x"}, "package_path", "xl/../../evil"},
    {"AbsolutePath", {"/etc/evil", "x"}, "package_path", "/etc/evil"},
    {"ZipBomb", {"xl/media/bomb", QByteArray(4 * 1024 * 1024, 'x')}, "package_expands", "xl/media/bomb"},
};

class PackageWith : public testing::TestWithParam<BadPart> {};

RawWorkbook goodWorkbook() {
    return {R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)", {}, kTexts};
}

}  // namespace

TEST_P(PackageWith, IsRefusedWithThePartThatIsWrong) {
    const BadPart& bad = GetParam();
    const auto table = read(goodWorkbook().packedWith(bad.part));
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error(), (Error{ErrorCode::FileCorrupt,
                                    QString::fromLatin1(bad.subject),
                                    {QString::fromLatin1(bad.what)},
                                    Place{u"a.xlsx"_s, {}, 0, 0}}));
}

INSTANTIATE_TEST_SUITE_P(XlsxReader, PackageWith, testing::ValuesIn(kBadParts), test::RowName{});

TEST(XlsxReader, APartThatStandsThereTwiceIsRefused) {
    // no zip library writes it, so that the name is changed afterwards
    for (const QByteArray& second : {QByteArray("xl/styles.xml"), QByteArray("XL/STYLES.XML")}) {
        std::vector<test::RawPart> parts = goodWorkbook().parts();
        parts.push_back({"xl/another.xm", "<styleSheet/>"});
        const auto table = read(test::packed(parts).replace("xl/another.xm", second));
        ASSERT_FALSE(table);
        EXPECT_EQ(table.error().code, ErrorCode::FileCorrupt);
        EXPECT_EQ(table.error().details, QStringList{u"package_repeats"_s});
    }
}

TEST(XlsxReader, AnEncryptedPartIsRefused) {
    const auto table = read(test::packed(goodWorkbook().parts(), test::Packing::Encrypted));
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().subject, u"_rels/.rels"_s);
    EXPECT_EQ(table.error().details, QStringList{u"package_encrypted"_s});
}

TEST(XlsxReader, ATruncatedPackageIsRefusedWhereverItEnds) {
    const QByteArray whole = goodWorkbook().packed();
    ASSERT_TRUE(read(whole));
    for (qsizetype length = 0; length < whole.size(); length += 37) {
        const auto table = read(whole.first(length));
        ASSERT_FALSE(table) << length;
        EXPECT_EQ(table.error().code, ErrorCode::FileCorrupt);
    }
}

TEST(XlsxReader, ChangedBytesNeverDoHarm) {
    const QByteArray whole = goodWorkbook().packed();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        const auto table = read(changed);
        EXPECT_TRUE(table || !table.error().subject.isEmpty());
    }
}

TEST(XlsxReader, HoldsItsLimitsOnThePackage) {
    const QByteArray book = goodWorkbook().packed();
    const auto refused = [&book](XlsxLimits limits) { return read(book, {}, limits).error(); };
    XlsxLimits small;
    small.bytes = 10;
    EXPECT_EQ(refused(small).code, ErrorCode::FileTooLarge);
    XlsxLimits fewParts;
    fewParts.package.parts = 6;
    EXPECT_EQ(refused(fewParts).details, QStringList{u"package_parts"_s});
    XlsxLimits smallParts;
    smallParts.package.partBytes = 100;
    EXPECT_EQ(refused(smallParts).code, ErrorCode::FileTooLarge);
    EXPECT_EQ(refused(smallParts).subject, u"_rels/.rels"_s);
    XlsxLimits smallTotal;
    smallTotal.package.totalBytes = 1000;
    EXPECT_EQ(refused(smallTotal).code, ErrorCode::FileTooLarge);
    EXPECT_EQ(refused(smallTotal).subject, u"a.xlsx"_s);
}

TEST(XlsxReader, HoldsItsLimitsOnTheTable) {
    const QByteArray rows = R"(<row r="3"><c r="A3"><v>123456</v></c><c r="C3"><v>1</v></c></row>)";
    const QByteArray book = RawWorkbook{rows}.packed();
    const auto refused = [&book](qsizetype columns, qsizetype cells, qsizetype cellBytes) {
        XlsxLimits limits;
        limits.columns = columns;
        limits.cells = cells;
        limits.cellBytes = cellBytes;
        return read(book, {}, limits).error();
    };
    const Place third{u"a.xlsx"_s, u"Sheet1"_s, 3, 3};
    EXPECT_EQ(refused(2, 10, 10), (Error{ErrorCode::TableTooLarge, u"a.xlsx"_s, {u"columns"_s, u"2"_s}, third}));
    EXPECT_EQ(refused(3, 2, 10), (Error{ErrorCode::TableTooLarge, u"a.xlsx"_s, {u"cells"_s, u"2"_s}, third}));
    EXPECT_EQ(refused(3, 3, 5).details, (QStringList{u"cell"_s, u"5"_s}));
}

TEST(XlsxReader, MergedCellsThatCoverOneAnotherWithoutEndAreRefused) {
    const QByteArray rows = "<row><c><v>1</v></c><c><v>2</v></c></row>";
    const QByteArray merges = "<mergeCells>" + QByteArray(R"(<mergeCell ref="A1:B1"/>)").repeated(50) + "</mergeCells>";
    XlsxLimits limits;
    limits.cells = 100;
    EXPECT_EQ(read(RawWorkbook{rows, merges}.packed(), {}, limits).error().details, QStringList{u"merged_cells"_s});
}

TEST(XlsxReader, TakesTheSheetThatIsNamedElseTheFirstThatIsShown) {
    RawWorkbook book{"<row><c><v>1</v></c></row>"};
    book.sheets =
        R"(<sheet name="图" sheetId="3" r:id="rId3"/><sheet name="旧" sheetId="1" state="hidden" r:id="rId1"/>)"
        R"(<sheet name="新" sheetId="2" r:id="rId2"/>)";
    EXPECT_EQ(shown(*read(book.packed())), u"1: 2"_s);
    EXPECT_EQ(shown(*read(book.packed(), u"旧"_s)), u"1: 1"_s);
    const auto none = read(book.packed(), u"图"_s);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error(),
              (Error{ErrorCode::UnknownSheet, u"图"_s, {u"旧"_s, u"新"_s}, Place{u"a.xlsx"_s, {}, 0, 0}}));
}

TEST(XlsxReader, TakesTheFirstSheetWhereAllAreHidden) {
    RawWorkbook book{"<row><c><v>1</v></c></row>"};
    book.sheets = R"(<sheet name="旧" sheetId="1" state="veryHidden" r:id="rId1"/>)";
    EXPECT_EQ(shown(*read(book.packed())), u"1: 1"_s);
}

TEST(XlsxReader, CountsDaysFrom1904WhereTheWorkbookSaysSo) {
    RawWorkbook book{R"(<row><c s="0"><v>43280</v></c></row>)"};
    book.formats = R"(<xf numFmtId="14"/>)";
    book.properties = R"(date1904="1")";
    EXPECT_EQ(shown(*read(book.packed())), u"1: 2022-06-30"_s);
}

TEST(XlsxReader, ReadsWhatTheProgramItselfWrites) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"通报.xlsx"_s);
    Workbook workbook(path);
    Sheet sheet = workbook.addSheet(u"一览"_s);
    sheet.merged({0, 0}, 2, u"承诺事项"_s, {});
    sheet.text({1, 0}, u"金融办"_s, {});
    sheet.number({1, 1}, Decimal::fromMicros(313'640'000), {});
    sheet.text({1, 2}, u"=1+1"_s, {});
    ASSERT_TRUE(workbook.save());
    const auto table = readXlsx(path);
    ASSERT_TRUE(table);
    EXPECT_EQ(shown(*table), u"1: 承诺事项\n2: 金融办|313.64|=1+1"_s);
    EXPECT_EQ(table->file(), u"通报.xlsx"_s);
    EXPECT_EQ(table->digest().size(), 32);
    EXPECT_EQ(table->place(1, 2), (Place{u"通报.xlsx"_s, u"一览"_s, 2, 3}));
}

TEST(XlsxReader, NamesAMissingFileAndAFolder) {
    const QTemporaryDir folder;
    EXPECT_EQ(readXlsx(folder.filePath(u"none.xlsx"_s)).error().code, ErrorCode::FileMissing);
    EXPECT_EQ(readXlsx(folder.path()).error().code, ErrorCode::FileUnreadable);
}

}  // namespace pledge
