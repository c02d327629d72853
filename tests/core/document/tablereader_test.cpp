#include <core/document/tablereader.h>
#include <tests/core/document/rawworkbook.h>
#include <tests/support/printers.h>
#include <tests/support/rowname.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Result<Table> readAs(const QString& name, const QByteArray& bytes, const QString& sheet = {}) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("the file could not be written");
    }
    file.write(bytes);
    file.close();
    return readTable(file.fileName(), sheet);
}

const QByteArray kBook = test::RawWorkbook{"<row><c><v>1</v></c></row>"}.packed();

struct Refusal {
    const char* name;
    QByteArray bytes;
    ErrorCode code;
    QStringList details;
};

const Refusal kRefusals[] = {
    {"AnOldWorkbook",
     QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(512, '\0'),
     ErrorCode::NotUtf8,
     {u"old_workbook"_s}},
    {"AnEmptyPackage", QByteArray::fromHex("504b0506") + QByteArray(18, '\0'), ErrorCode::FileCorrupt, {u"no_sheet"_s}},
    {"ATextDocument",
     test::packed({{"mimetype", "application/vnd.oasis.opendocument.text"}}),
     ErrorCode::FileCorrupt,
     {u"no_sheet"_s}},
    {"AZipCutShort", kBook.first(40), ErrorCode::FileCorrupt, {u"package"_s}},
    {"APicture", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"), ErrorCode::NotUtf8, {u"picture"_s}},
};

class NoTable : public testing::TestWithParam<Refusal> {};

}  // namespace

TEST(TableReader, ChoosesByWhatTheFileHoldsNotByItsName) {
    const auto book = readAs(u"a.csv"_s, kBook);
    ASSERT_TRUE(book);
    EXPECT_EQ(book->text(0, 0), u"1"_s);
    EXPECT_EQ(book->sheet(), u"Sheet1"_s);
    const auto text = readAs(u"a.xlsx"_s, "PK,1\n");
    ASSERT_TRUE(text);
    EXPECT_EQ(text->text(0, 0), u"PK"_s);
    EXPECT_TRUE(text->sheet().isEmpty());
}

TEST(TableReader, PassesTheNameOfTheSheetOn) {
    EXPECT_TRUE(readAs(u"a.xlsx"_s, kBook, u"Sheet1"_s));
    EXPECT_EQ(readAs(u"a.xlsx"_s, kBook, u"Sheet2"_s).error().code, ErrorCode::UnknownSheet);
    EXPECT_TRUE(readAs(u"a.csv"_s, "a,b\n", u"Sheet2"_s));
}

TEST(TableReader, NamesAMissingFile) {
    EXPECT_EQ(readTable(u"none.xlsx"_s).error().code, ErrorCode::FileMissing);
}

TEST_P(NoTable, IsRefused) {
    const auto table = readAs(u"a.xlsx"_s, GetParam().bytes);
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error(), (Error{GetParam().code, u"a.xlsx"_s, GetParam().details, Place{u"a.xlsx"_s, {}, 0, 0}}));
}

INSTANTIATE_TEST_SUITE_P(TableReader, NoTable, testing::ValuesIn(kRefusals), test::RowName{});

}  // namespace pledge
