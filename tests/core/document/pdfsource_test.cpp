#include <core/document/sourcereader.h>
#include <tests/core/document/sourcetexts.h>
#include <tests/support/printers.h>

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::textOf;

namespace {

QByteArray bytesOf(const QString& name) {
    QFile file(QStringLiteral(PLEDGE_TEST_DATA "/texts/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString notAText(const QString& why) {
    return u"error %1: %2"_s.arg(static_cast<int>(ErrorCode::NotAText)).arg(why);
}

const QString kDamaged = u"error %1: pdf"_s.arg(static_cast<int>(ErrorCode::FileCorrupt));

}  // namespace

TEST(PdfSource, ReadsColumnAfterColumnAndRowAfterRow) {
    const QString text = textOf(readSource(u"a.pdf"_s, bytesOf(u"columns.pdf"_s))).remove(u' ').remove(u'\n');
    EXPECT_TRUE(text.startsWith(u"临江市二〇二六年目标市交通局全年新建农村公路120公里以上"_s));
    EXPECT_TRUE(text.contains(u"农村供水水质合格率保持在98%以上，力争创建省级美丽河湖2条。市教育局"_s));
    EXPECT_TRUE(text.contains(u"改造提升县道3条12月底2改造危桥15座10月底3市水利局"_s));
}

TEST(PdfSource, ReadsPagesByTheirOperators) {
    EXPECT_EQ(textOf(readSource(u"a.txt"_s, test::rawPdf("BT /F1 12 Tf 50 700 Td (plan 2026) Tj ET"))), u"plan 2026"_s);
}

TEST(PdfSource, RadicalsAreTheCharactersThatTheyLookLike) {
    const QByteArray map = "3 beginbfchar <41> <2F63> <42> <2ED4> <43> <4E00> endbfchar";
    EXPECT_EQ(textOf(readSource(u"a.pdf"_s, test::rawPdf("BT /F1 12 Tf 50 700 Td (ABC) Tj ET", map))), u"生门一"_s);
}

TEST(PdfSource, PicturesOfPagesAreNoText) {
    EXPECT_EQ(textOf(readSource(u"a.pdf"_s, test::rawPdf("0 0 100 100 re f"))), notAText(u"pictures_only"_s));
}

TEST(PdfSource, ALockedFileIsNoText) {
    EXPECT_EQ(textOf(readSource(u"a.pdf"_s, bytesOf(u"locked.pdf"_s))), notAText(u"password"_s));
}

TEST(PdfSource, AFileCutShortOrWithoutPagesIsDamaged) {
    const QByteArray whole = bytesOf(u"columns.pdf"_s);
    EXPECT_EQ(textOf(readSource(u"a.pdf"_s, whole.first(whole.size() / 2))), kDamaged);
    EXPECT_EQ(textOf(readSource(u"a.pdf"_s, "%PDF-1.4\n%%EOF\n")), kDamaged);
}

TEST(PdfSource, StopsAtItsLimits) {
    SourceLimits limits;
    limits.pages = 0;
    EXPECT_EQ(readSource(u"a.pdf"_s, bytesOf(u"columns.pdf"_s), limits).error().details, QStringList{u"pdf_pages"_s});
    limits = {};
    limits.characters = 100;
    EXPECT_EQ(readSource(u"a.pdf"_s, bytesOf(u"columns.pdf"_s), limits).error().code, ErrorCode::TextTooLong);
}

}  // namespace pledge
