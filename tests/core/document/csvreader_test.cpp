#include <core/document/csvreader.h>

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Result<Table> read(const QByteArray& bytes, const CsvLimits& limits = {}) {
    return readCsv(u"table.csv"_s, bytes, limits);
}

QStringList row(const Table& table, std::size_t at) {
    QStringList cells;
    for (std::size_t column = 0; column < table.cellCount(at); ++column) {
        cells.append(table.text(at, column));
    }
    return cells;
}

}  // namespace

TEST(CsvReader, SplitsCellsAndTrimsTheBlanksAroundThem) {
    const auto table = read("unit,value\n Finance , 12.5\n");
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rowCount(), 2u);
    EXPECT_EQ(row(*table, 0), (QStringList{u"unit"_s, u"value"_s}));
    EXPECT_EQ(row(*table, 1), (QStringList{u"Finance"_s, u"12.5"_s}));
}

TEST(CsvReader, KeepsAnEmptyLastCellEvenAtTheEndOfTheFile) {
    const auto table = read("a,b,c\n1,2,");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->cellCount(1), 3u);
    EXPECT_TRUE(table->cell(1, 2).isEmpty());
}

TEST(CsvReader, HalvesDoubledQuotesAndKeepsCommasInside) {
    const auto table = read("\"a \"\"b\"\", c\",d\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(row(*table, 0), (QStringList{u"a \"b\", c"_s, u"d"_s}));
}

TEST(CsvReader, CountsLinesInsideQuotedCells) {
    const auto table = read("a,b\r\n\"one\r\ntwo\",2\r\nthree,3\r\n");
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rowCount(), 3u);
    EXPECT_EQ(table->text(1, 0), u"one\r\ntwo"_s);
    EXPECT_EQ(table->place(1).row, 2);
    EXPECT_EQ(table->place(2).row, 4);
    EXPECT_EQ(table->place(2, 1), (Place{u"table.csv"_s, {}, 4, 2}));
}

TEST(CsvReader, CountsEmptyLinesAndLeavesThemOut) {
    const auto table = read("a,b\n\n\r\nc,d");
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rowCount(), 2u);
    EXPECT_EQ(table->place(1).row, 4);
}

TEST(CsvReader, ReadsLoneCarriageReturnsAsLineEnds) {
    const auto table = read("a,b\rc,d\r");
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rowCount(), 2u);
    EXPECT_EQ(table->place(1).row, 2);
}

TEST(CsvReader, AQuoteThatNeverEndsIsNamedWhereItBegins) {
    for (const QByteArray text : {"a,b\nc,\"d\ne,f\n", "a,b\nc,\"d\"\"", "a,b\nc,\""}) {
        const auto table = read(text);
        ASSERT_FALSE(table) << text.constData();
        EXPECT_EQ(table.error().code, ErrorCode::OpenQuote);
        EXPECT_EQ(table.error().place, (Place{u"table.csv"_s, {}, 2, 2}));
    }
}

TEST(CsvReader, TextBehindAClosingQuoteIsRefused) {
    const auto table = read("a,\"b\"x,c\n");
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::TextAfterQuote);
    EXPECT_EQ(table.error().place.column, 2);
}

TEST(CsvReader, DropsTheByteOrderMark) {
    const auto table = read("\xEF\xBB\xBFunit,value\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->text(0, 0), u"unit"_s);
}

TEST(CsvReader, ReadsGb18030AsAChineseExcelWritesIt) {
    QStringEncoder encoder("GB18030");
    const auto table = read(QByteArray(encoder(u"单位,指标\r\n金融办,新增贷款\r\n"_s)));
    ASSERT_TRUE(table);
    EXPECT_EQ(row(*table, 1), (QStringList{u"金融办"_s, u"新增贷款"_s}));
}

TEST(CsvReader, RefusesWhatIsNoText) {
    const auto zip = read(QByteArray("PK\x03\x04\0\xFF\xFE", 7));
    ASSERT_FALSE(zip);
    EXPECT_EQ(zip.error().code, ErrorCode::NotUtf8);
    EXPECT_EQ(zip.error().place.file, u"table.csv"_s);
}

TEST(CsvReader, HoldsItsLimits) {
    EXPECT_EQ(read("12345", CsvLimits{4, 10, 10}).error().code, ErrorCode::FileTooLarge);
    const auto wide = read("a,b\n1,2,3\n", CsvLimits{100, 2, 10});
    ASSERT_FALSE(wide);
    EXPECT_EQ(wide.error().code, ErrorCode::TableTooLarge);
    EXPECT_EQ(wide.error().place, (Place{u"table.csv"_s, {}, 2, 3}));
    const auto deep = read("a,b\n1,23456\n", CsvLimits{100, 2, 4});
    ASSERT_FALSE(deep);
    EXPECT_EQ(deep.error().details, (QStringList{u"cell"_s, u"4"_s}));
    EXPECT_EQ(deep.error().place, (Place{u"table.csv"_s, {}, 2, 2}));
}

TEST(CsvReader, ReadsCellsBetweenTabsAsTheClipboardHoldsThem) {
    const auto table = readPasted(u"pasted"_s, u"镇街\t份额\r\n\"东, \"\"城\"\"\"\t12,5\r\n\"两\n行\"\t\r\n"_s);
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rowCount(), 3u);
    EXPECT_EQ(row(*table, 0), (QStringList{u"镇街"_s, u"份额"_s}));
    EXPECT_EQ(row(*table, 1), (QStringList{u"东, \"城\""_s, u"12,5"_s}));
    EXPECT_EQ(row(*table, 2), (QStringList{u"两\n行"_s, QString()}));
    EXPECT_EQ(table->file(), u"pasted"_s);
    EXPECT_EQ(readPasted(u"pasted"_s, u"a\t\"b"_s).error().code, ErrorCode::OpenQuote);
}

TEST(CsvReader, AnEmptyFileHasNoRows) {
    const auto table = read({});
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rowCount(), 0u);
}

TEST(CsvReader, NamesAMissingFileAndAFolder) {
    const QTemporaryDir folder;
    EXPECT_EQ(readCsv(folder.filePath(u"none.csv"_s)).error().code, ErrorCode::FileMissing);
    EXPECT_EQ(readCsv(folder.path()).error().code, ErrorCode::FileUnreadable);
}

TEST(CsvReader, ReadsAFileAndNamesItByItsLastPart) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"june.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    file.close();
    const auto table = readCsv(file.fileName());
    ASSERT_TRUE(table);
    EXPECT_EQ(table->file(), u"june.csv"_s);
    EXPECT_EQ(table->digest().size(), 32);
}

}  // namespace pledge
