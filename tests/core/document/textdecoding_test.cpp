#include <core/document/textdecoding.h>
#include <tests/support/printers.h>
#include <tests/support/rowname.h>

#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QString kSimplified = u"市水利局\r\n全年完成水利投资12.5亿元，整治河道30公里。\r\n"_s;
const QString kTraditional = u"水利處\n全年完成水利投資12.5億元，整治河道30公里，增長6%以上。\n"_s;

QByteArray encoded(const char* name, const QString& text) {
    QStringEncoder encoder(name);
    return encoder(text);
}

QByteArray wide(QStringConverter::Encoding encoding, const QString& text, QStringConverter::Flags flags = {}) {
    QStringEncoder encoder(encoding, flags);
    return encoder(text);
}

struct Row {
    const char* name;
    QByteArray bytes;
    QString text;
};

const Row kRows[] = {
    {"PlainLetters", "growth 6%\n", u"growth 6%\n"_s},
    {"Utf8", kSimplified.toUtf8(), kSimplified},
    {"Utf8WithAMark", "\xEF\xBB\xBF" + kSimplified.toUtf8(), kSimplified},
    {"Utf8BeyondTheFirstPlane", u"𠮷祥小区🙂3个"_s.toUtf8(), u"𠮷祥小区🙂3个"_s},
    {"Utf16WithAMark", wide(QStringConverter::Utf16LE, kSimplified, QStringConverter::Flag::WriteBom), kSimplified},
    {"Utf16BigEndianWithAMark", wide(QStringConverter::Utf16BE, kSimplified, QStringConverter::Flag::WriteBom),
     kSimplified},
    {"Utf16WithoutAMark", wide(QStringConverter::Utf16LE, kSimplified), kSimplified},
    {"Utf16BigEndianWithoutAMark", wide(QStringConverter::Utf16BE, kSimplified), kSimplified},
    {"Utf32WithAMark", wide(QStringConverter::Utf32LE, kSimplified, QStringConverter::Flag::WriteBom), kSimplified},
    {"Gb18030", encoded("GB18030", kSimplified), kSimplified},
    {"Gb18030WithFourByteCharacters", encoded("GB18030", kSimplified + u"𠮷"_s), kSimplified + u"𠮷"_s},
    {"TraditionalCharactersInGb18030", encoded("GB18030", kTraditional), kTraditional},
    {"Big5", encoded("Big5", kTraditional), kTraditional},
    {"Empty", "", {}},
};

class Decoded : public testing::TestWithParam<Row> {};

struct Refusal {
    const char* name;
    QByteArray bytes;
    ErrorCode code;
    QString why;
    int line;
};

const Refusal kRefusals[] = {
    {"APicture", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"), ErrorCode::NotAText, u"binary"_s, 0},
    {"ZerosInAText", QByteArray("a\0b", 3), ErrorCode::NotAText, u"binary"_s, 0},
    {"CompressedBytes", QByteArray::fromHex("1f8b0801ee9a3c61fe0303f3f77201"), ErrorCode::NotAText, u"binary"_s, 0},
    {"HalfAnUtf16Text", QByteArray("\xFF\xFE\x2A", 3), ErrorCode::NotAText, u"binary"_s, 0},
    {"HalfACharacterInGb18030", encoded("GB18030", kSimplified).chopped(2) + "\xD2", ErrorCode::NotAText, u"binary"_s,
     0},
    {"ABrokenCharacterInUtf8", u"一\n二三四五六七八九十一二"_s.toUtf8() + "\xE4\xB8", ErrorCode::FileCorrupt, u"utf8"_s,
     2},
};

class Undecoded : public testing::TestWithParam<Refusal> {};

}  // namespace

TEST_P(Decoded, GivesItsCharacters) {
    const auto text = decodedText(u"a.txt"_s, GetParam().bytes);
    ASSERT_TRUE(text);
    EXPECT_EQ(*text, GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(TextDecoding, Decoded, testing::ValuesIn(kRows), test::RowName{});

TEST_P(Undecoded, IsRefusedWithItsLine) {
    const auto text = decodedText(u"a.txt"_s, GetParam().bytes);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error(),
              (Error{GetParam().code, u"a.txt"_s, {GetParam().why}, Place{u"a.txt"_s, {}, GetParam().line, 0}}));
}

INSTANTIATE_TEST_SUITE_P(TextDecoding, Undecoded, testing::ValuesIn(kRefusals), test::RowName{});

TEST(TextDecoding, BelievesAHintOnlyWhereTheBytesDoNotSayOtherwise) {
    const QByteArray korean = encoded("EUC-KR", u"서울시 예산 계획"_s);
    EXPECT_EQ(*decodedText(u"a.html"_s, korean, "EUC-KR"), u"서울시 예산 계획"_s);
    EXPECT_EQ(*decodedText(u"a.html"_s, kSimplified.toUtf8(), "GB18030"), kSimplified);
    EXPECT_EQ(*decodedText(u"a.html"_s, encoded("GB18030", kSimplified), "no-such-encoding"), kSimplified);
}

}  // namespace pledge
