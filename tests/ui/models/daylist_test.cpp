#include <ui/models/daylist.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

TEST(DayList, ReadsDaysAndSpansOneALine) {
    const auto days = readDays(u"2022-10-01..2022-10-03\n\n2022-09-12\r\n"_s);
    ASSERT_TRUE(days);
    EXPECT_EQ(*days, (std::vector<QDate>{{2022, 9, 12}, {2022, 10, 1}, {2022, 10, 2}, {2022, 10, 3}}));
}

TEST(DayList, ReadsWhatOfficesWrite) {
    const auto days = readDays(u"2022年10月1日至2022年10月2日\n2022/1/3\n2022.4.4~2022.4.5"_s);
    ASSERT_TRUE(days);
    EXPECT_EQ(days->size(), 5U);
    EXPECT_EQ(days->front(), QDate(2022, 1, 3));
}

TEST(DayList, CountsADayOnceHoweverOftenItIsListed) {
    EXPECT_EQ(readDays(u"2022-10-01\n2022-10-01..2022-10-02"_s)->size(), 2U);
    EXPECT_TRUE(readDays({})->empty());
}

TEST(DayList, NamesTheLineThatIsNoDay) {
    for (const QString& wrong : {u"2022-02-30"_s, u"国庆"_s, u"2022-10-07..2022-10-01"_s, u"2022-01-01..2099-01-01"_s,
                                 u"2022-10-01..2022-10-02..2022-10-03"_s}) {
        const auto days = readDays(u"2022-10-01\n"_s + wrong);
        ASSERT_FALSE(days) << wrong.toStdString();
        EXPECT_EQ(days.error().code, ErrorCode::NotADate);
        EXPECT_EQ(days.error().details, QStringList{wrong});
        EXPECT_EQ(days.error().place.row, 2);
    }
}

TEST(DayList, WritesSpansThatReadBackTheSame) {
    const QString text = u"2022-09-12\n2022-09-30..2022-10-02"_s;
    EXPECT_EQ(daysText(*readDays(text)), text);
    EXPECT_EQ(daysText({}), QString());
}

}  // namespace pledge
