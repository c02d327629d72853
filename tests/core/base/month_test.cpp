#include <core/base/month.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

TEST(Month, ReadsYearAndMonth) {
    for (const QString& text : {u"2022-06"_s, u"0001-01"_s, u"9999-12"_s, u"2000-10"_s}) {
        SCOPED_TRACE(text.toStdString());
        const auto month = Month::parse(text);
        ASSERT_TRUE(month);
        EXPECT_EQ(month->toString(), text);
    }
    EXPECT_EQ(*Month::parse(u"2022-06"), Month(2022, 6));
}

TEST(Month, RefusesEverythingElse) {
    for (const QString& text :
         {u""_s, u"2022"_s, u"2022-6"_s, u"2022-00"_s, u"2022-13"_s, u"0000-01"_s, u"2022/06"_s, u"22-06"_s,
          u"2022-06-30"_s, u" 2022-06"_s, u"2022-0６"_s, u"-022-06"_s, u"2022-+6"_s, u"2022Q2"_s, u"２０２２-06"_s}) {
        SCOPED_TRACE(text.toStdString());
        const auto month = Month::parse(text);
        ASSERT_FALSE(month);
        EXPECT_EQ(month.error().code, ErrorCode::NotAMonth);
        EXPECT_EQ(month.error().details, QStringList{text});
    }
}

TEST(Month, KnowsItsDays) {
    EXPECT_EQ(Month(2022, 2).firstDay(), QDate(2022, 2, 1));
    EXPECT_EQ(Month(2022, 2).lastDay(), QDate(2022, 2, 28));
    EXPECT_EQ(Month(2024, 2).lastDay(), QDate(2024, 2, 29));
    EXPECT_EQ(Month(2022, 12).lastDay(), QDate(2022, 12, 31));
    EXPECT_EQ(Month::of(QDate(2022, 6, 30)), Month(2022, 6));
}

TEST(Month, CountsAcrossYears) {
    EXPECT_EQ(Month(2022, 12).plus(1), Month(2023, 1));
    EXPECT_EQ(Month(2022, 1).plus(-1), Month(2021, 12));
    EXPECT_EQ(Month(2022, 1).plus(-13), Month(2020, 12));
    EXPECT_EQ(Month(2022, 6).since(Month(2021, 12)), 6);
    EXPECT_EQ(Month(2021, 12).since(Month(2022, 6)), -6);
    EXPECT_EQ(Month(2022, 12).monthOfYear(), 12);
    EXPECT_EQ(Month(2022, 12).year(), 2022);
}

TEST(Month, ComesBackFromItsIndex) {
    for (const Month month : {Month(1, 1), Month(2022, 1), Month(2022, 12), Month(9999, 12)}) {
        EXPECT_EQ(Month::fromIndex(month.index()), month);
    }
    EXPECT_LT(Month(2021, 12), Month(2022, 1));
}

TEST(MonthSpan, HoldsBothItsEnds) {
    const MonthSpan span{Month(2022, 5), Month(2022, 12)};
    EXPECT_EQ(span.length(), 8);
    EXPECT_TRUE(span.contains(Month(2022, 5)));
    EXPECT_TRUE(span.contains(Month(2022, 12)));
    EXPECT_FALSE(span.contains(Month(2022, 4)));
    EXPECT_FALSE(span.contains(Month(2023, 1)));
}

}  // namespace pledge
