#include <core/reader/pledgereader.h>

#include <gtest/gtest.h>

#include "../../support/planvalues.h"

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

std::vector<Statement> read(const QString& text) {
    static const Lexicon lexicon = Lexicon::carried();
    SourceText source;
    source.text = text.toStdU32String();
    return readPledges(source, {2024, {}}, lexicon);
}

}  // namespace

TEST(PassageReader, EndsAResultWithItsSentenceUnderAUnitsHeading) {
    const auto statements = read(u"市教育局：\n去年改造校舍21栋。校舍达标率达到85%以上。"_s);

    ASSERT_EQ(statements.size(), 1U);
    EXPECT_EQ(statements.front().value, figure("85"));
}

TEST(PassageReader, GoesOnWithResultsInAReportOfNobody) {
    EXPECT_TRUE(read(u"1—5月，全市完成工业投资35亿元。引进总部企业12家。"_s).empty());
}

TEST(PassageReader, TakesOnlyWhatTheBracketNamesForAPartOfTheWhole) {
    const auto statements = read(u"新建学校12所（其中幼儿园3所），新增学位4800个。"_s);

    ASSERT_EQ(statements.size(), 3U);
    EXPECT_EQ(statements[1].partOf, 0U);
    EXPECT_FALSE(statements[2].partOf);
}

TEST(PassageReader, SaysOfAnItemsTitleWhatFollows) {
    const auto statements = read(u"望江路改造工程。9月底前完成路面铺设，全年完成投资3亿元。"_s);

    ASSERT_EQ(statements.size(), 2U);
    EXPECT_EQ(statements[1].indicator, u"望江路改造工程完成投资"_s);
}

TEST(PassageReader, GivesNoValueAndNoDateThatItCannotRead) {
    const auto statements = read(u"19月底前引进博士IO人。"_s);

    ASSERT_EQ(statements.size(), 1U);
    EXPECT_FALSE(statements.front().value);
    EXPECT_FALSE(statements.front().due.isValid());
    EXPECT_EQ(statements.front().doubts.front(), Doubt::DamagedNumber);
    EXPECT_LT(statements.front().confidence, 0.2);
}

}  // namespace pledge::test
