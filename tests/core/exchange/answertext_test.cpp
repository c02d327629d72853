#include <core/exchange/answertext.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::figure;

AnswerFigure read(const char16_t* text, const char16_t* unit = u"亿元") {
    return answerFigure(QString::fromUtf16(text), {QString::fromUtf16(unit), false});
}

}  // namespace

TEST(AnswerText, TakesPlainFiguresHoweverTheyAreTyped) {
    for (const char16_t* text :
         {u"1234.5", u" 1234.50 ", u"１２３４．５", u"1,234.5", u"1，234.5", u"1234.5亿元", u"1234.5 亿元"}) {
        const AnswerFigure answer = read(text);
        EXPECT_EQ(answer.value, figure("1234.5")) << QString::fromUtf16(text).toStdString();
        EXPECT_EQ(answer.doubt, AnswerDoubt::None);
    }
    EXPECT_EQ(read(u"54.1%", u"%").value, figure("54.1"));
    EXPECT_EQ(read(u"-3").value, figure("-3"));
}

TEST(AnswerText, IsBlankWhereNothingIsSaid) {
    for (const char16_t* text : {u"", u"  ", u"-", u"—", u"无", u"/"}) {
        EXPECT_FALSE(read(text).value);
        EXPECT_EQ(read(text).doubt, AnswerDoubt::None);
    }
}

TEST(AnswerText, RefusesWhatIsNoPlainFigure) {
    for (const char16_t* text :
         {u"约50", u"20余", u"8—10", u"两个", u"1,23", u"50万元", u"54.1%", u"2022-06-30", u"#DIV/0!", u"=1+1"}) {
        EXPECT_FALSE(read(text).value) << QString::fromUtf16(text).toStdString();
        EXPECT_EQ(read(text).doubt, AnswerDoubt::NotANumber) << QString::fromUtf16(text).toStdString();
    }
    EXPECT_EQ(read(u"0.1234567").doubt, AnswerDoubt::TooManyDecimals);
    EXPECT_EQ(read(u"99999999999999").doubt, AnswerDoubt::Overflow);
}

TEST(AnswerText, ReckonsMyriadsOnlyWhereTheUnitHasNoneAndSaysSo) {
    const AnswerFigure area = read(u"1.95万亩", u"亩");
    EXPECT_EQ(area.value, figure("19500"));
    EXPECT_EQ(area.doubt, AnswerDoubt::Scaled);
    EXPECT_FALSE(read(u"1.2亿", u"万元").value);
    EXPECT_FALSE(read(u"1.2万", u"亿元").value);
    EXPECT_EQ(read(u"999999999万", u"亩").doubt, AnswerDoubt::Overflow);
}

TEST(AnswerText, KnowsTheStatesOffered) {
    EXPECT_EQ(answerState(u"Claimed done"_s), TaskState::Claimed);
    EXPECT_EQ(answerState(u"已完成"_s), TaskState::Claimed);
    EXPECT_EQ(answerState(u"推进中"_s), TaskState::Started);
    EXPECT_FALSE(answerState(u"基本完成"_s));
}

}  // namespace pledge
