#include <core/exchange/celltext.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Case {
    QString text;
    QString cell;
};

}  // namespace

TEST(CellText, GuardsWhatASpreadsheetWouldRunOrTrim) {
    const Case cases[]{
        {u"plain"_s, u"plain"_s}, {u""_s, u""_s},         {u"=1+1"_s, u"'=1+1"_s},     {u"-"_s, u"'-"_s},
        {u"@x"_s, u"'@x"_s},      {u" x "_s, u"' x '"_s}, {u"x\n"_s, u"x\n'"_s},       {u"'=1"_s, u"''=1"_s},
        {u"'tis"_s, u"'tis"_s},   {u"''"_s, u"''''"_s},   {u"it's '"_s, u"it's ''"_s}, {u" "_s, u"' '"_s}};
    for (const Case& one : cases) {
        EXPECT_EQ(guarded(one.text), one.cell);
        EXPECT_EQ(unguarded(one.cell), one.text);
    }
}

TEST(CellText, ComesBackFromEveryMixOfGuardsAndBlanks) {
    const QString letters = u"'=- \na"_s;
    QStringList texts{QString()};
    for (qsizetype at = 0; at < texts.size() && texts[at].size() < 5; ++at) {
        for (const QChar letter : letters) {
            texts.append(texts[at] + letter);
        }
    }
    for (const QString& text : texts) {
        const QString cell = guarded(text);
        EXPECT_EQ(unguarded(cell), text);
        EXPECT_EQ(cell.trimmed(), cell);
        EXPECT_FALSE(cell.startsWith(u'=') || cell.startsWith(u'-'));
    }
}

TEST(CellText, ListsKeepSemicolonsAndBlanksInsideTheirParts) {
    const QStringList parts{u"a;b"_s, u" c "_s, u"d\\"_s, u"\n"_s, u"e f"_s, u"\\;"_s};
    EXPECT_EQ(joinedList({u"a;b"_s, u"c"_s}), u"a\\;b;c"_s);
    EXPECT_EQ(splitList(joinedList(parts)), parts);
    EXPECT_EQ(splitList(unguarded(guarded(joinedList(parts)))), parts);
    EXPECT_EQ(splitList(u" 一 ;;二;"_s), (QStringList{u"一"_s, u"二"_s}));
}

TEST(CellText, QuotesAsTheStandardSays) {
    EXPECT_EQ(csvQuoted(u"a\"b"_s), u"\"a\"\"b\""_s);
    EXPECT_EQ(csvQuoted(u"a b"_s), u"a b"_s);
    EXPECT_EQ(csvQuoted(u"a\rb"_s), u"\"a\rb\""_s);
    EXPECT_EQ(jsonText(u"a\"\n"_s), u"\"a\\\"\\n\""_s);
}

}  // namespace pledge
