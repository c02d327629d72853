#include <core/reader/cleantext.h>

#include <gtest/gtest.h>

#include <string>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

SourceText textOf(std::u32string chars) {
    SourceText source;
    source.text = std::move(chars);
    return source;
}

CleanText wholeOf(const SourceText& source) {
    return cleaned(source, {0, static_cast<int>(source.text.size())});
}

}  // namespace

TEST(CleanText, LeavesOutBlanksAndBreaksAndKnowsWhereEachCharacterStood) {
    const SourceText source = textOf(U"\u3000\u3000新增学位 1 2\n\n0 个，\u200b新建");
    const CleanText clean = wholeOf(source);

    EXPECT_EQ(clean.chars(), U"新增学位1 20个，新建");
    const Span number{6, 8};
    EXPECT_EQ(clean.piece(number), U"20");
    EXPECT_EQ(clean.source(number), (Span{9, 13}));
    EXPECT_EQ(clean.source({0, 2}), (Span{2, 4}));
}

TEST(CleanText, JoinsANumberThatALineBreakParts) {
    EXPECT_EQ(cleanedWord(U"达到13\n\n0万元"), U"达到130万元");
    EXPECT_EQ(cleanedWord(U"达到13 \n 0万元"), U"达到130万元");
}

TEST(CleanText, NeverMakesOneNumberOfTwoThatABlankParts) {
    EXPECT_EQ(cleanedWord(U"115\t165  200"), U"115 165 200");
    EXPECT_EQ(cleanedWord(U"115家 165家"), U"115家165家");
    EXPECT_EQ(cleanedWord(U"1\u2009500亩"), U"1500亩");
}

TEST(CleanText, TurnsFullWidthToHalfWidth) {
    EXPECT_EQ(cleanedWord(U"ＡＢｃ１２．５％＋３／４"), U"ABc12.5%+3/4");
}

TEST(CleanText, SettlesCommasColonsAndBracketsByTheirNeighbours) {
    EXPECT_EQ(cleanedWord(U"建成(车间）3个,改造1，200户"), U"建成（车间）3个，改造1,200户");
    EXPECT_EQ(cleanedWord(U"目标:新增5，600亩以上;"), U"目标：新增5,600亩以上；");
    EXPECT_EQ(cleanedWord(U"按1：1、1∶1、1:1配套"), U"按1:1、1:1、1:1配套");
    EXPECT_EQ(cleanedWord(U"新建5，10个"), U"新建5，10个");
}

TEST(CleanText, TakesAPointBehindAChineseWordForAFullStop) {
    EXPECT_EQ(cleanedWord(U"新建公园6个.新增床位200张."), U"新建公园6个。新增床位200张。");
    EXPECT_EQ(cleanedWord(U"一.重点工作1.新增3.5万亩"), U"一.重点工作1.新增3.5万亩");
}

TEST(CleanText, UnifiesDashesTildesAndMiddleDots) {
    EXPECT_EQ(cleanedWord(U"8—10个、8～10个、8~10个、8－10个、8–10个"), U"8-10个、8-10个、8-10个、8-10个、8-10个");
    EXPECT_EQ(cleanedWord(U"1一5月"), U"1-5月");
    EXPECT_EQ(cleanedWord(U"第一5月"), U"第一5月");
    EXPECT_EQ(cleanedWord(U"3•15、3・15"), U"3·15、3·15");
}

TEST(CleanText, TakesTheRingForZeroOnlyAmongChineseNumerals) {
    EXPECT_EQ(cleanedWord(U"二○二二年"), U"二〇二二年");
    EXPECT_EQ(cleanedWord(U"○重点"), U"○重点");
}

TEST(CleanText, TurnsTraditionalCharactersToSimplifiedOneForOne) {
    EXPECT_EQ(cleanedWord(U"確保6月底前淨增國家高新技術企業後備"), U"确保6月底前净增国家高新技术企业后备");
    EXPECT_EQ(cleanedWord(U"成效显著，俱乐部，乾坤"), U"成效显著，俱乐部，乾坤");
}

TEST(CleanText, KnowsTheRadicalsThatPdfFilesWriteForCharacters) {
    EXPECT_EQ(cleanedWord(U"\u2F00\u2F49"), U"一月");
}

TEST(CleanText, PointsAtNoBlankAroundAPart) {
    const SourceText source = textOf(U"站 1 5 0 个");
    const CleanText text = cleaned(source, {0, 9});

    EXPECT_EQ(text.chars(), U"站1 5 0个");
    EXPECT_EQ(text.source({0, 5}), (Span{0, 5}));
    EXPECT_EQ(text.source({2, 4}), (Span{4, 5}));
}

TEST(CleanText, QuotesTheDocumentsOwnCharacters) {
    const SourceText source = textOf(U"確保 新增\n３ 家\u200b。");

    EXPECT_EQ(quoted(source, {0, static_cast<int>(source.text.size())}), u"確保新增３家。"_s);
    EXPECT_EQ(quoted(source, {3, 99}), u"新增３家。"_s);
}

TEST(CleanText, OfNothingIsEmpty) {
    const SourceText source = textOf(U" \n");
    const CleanText clean = wholeOf(source);

    EXPECT_EQ(clean.size(), 0);
    EXPECT_EQ(clean.source({0, 0}), (Span{0, 0}));
}

}  // namespace pledge
