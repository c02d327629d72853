#include <core/base/decimal.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qint64 kHighest = std::numeric_limits<qint64>::max();

struct Readable {
    QString text;
    qint64 micros;
};

struct Unreadable {
    QString text;
    ErrorCode code;
};

struct Printed {
    qint64 micros;
    int places;
    QString text;
};

}  // namespace

TEST(Decimal, ReadsPlainFigures) {
    const Readable rows[] = {
        {u"0"_s, 0},
        {u"-0"_s, 0},
        {u"115"_s, 115'000'000},
        {u"+3"_s, 3'000'000},
        {u"-12.5"_s, -12'500'000},
        {u".5"_s, 500'000},
        {u"7."_s, 7'000'000},
        {u"007"_s, 7'000'000},
        {u"0.000001"_s, 1},
        {u"313.64"_s, 313'640'000},
        {u"1.50000000000000000000"_s, 1'500'000},
        {u"00000000000000000000000001"_s, 1'000'000},
        {u"9223372036854.775807"_s, kHighest},
        {u"-9223372036854.775807"_s, -kHighest},
    };
    for (const Readable& row : rows) {
        SCOPED_TRACE(row.text.toStdString());
        const auto figure = Decimal::parse(row.text);
        ASSERT_TRUE(figure);
        EXPECT_EQ(figure->micros(), row.micros);
    }
}

TEST(Decimal, RefusesWhatIsNoPlainFigure) {
    const Unreadable rows[] = {
        {u""_s, ErrorCode::NotANumber},
        {u"-"_s, ErrorCode::NotANumber},
        {u"."_s, ErrorCode::NotANumber},
        {u"-."_s, ErrorCode::NotANumber},
        {u"--1"_s, ErrorCode::NotANumber},
        {u"+-1"_s, ErrorCode::NotANumber},
        {u"1-"_s, ErrorCode::NotANumber},
        {u"1.2.3"_s, ErrorCode::NotANumber},
        {u"1e3"_s, ErrorCode::NotANumber},
        {u"1,000"_s, ErrorCode::NotANumber},
        {u" 1"_s, ErrorCode::NotANumber},
        {u"1 "_s, ErrorCode::NotANumber},
        {u"0x10"_s, ErrorCode::NotANumber},
        {u"nan"_s, ErrorCode::NotANumber},
        {u"inf"_s, ErrorCode::NotANumber},
        {u"十"_s, ErrorCode::NotANumber},
        {u"１２"_s, ErrorCode::NotANumber},
        {u"٣"_s, ErrorCode::NotANumber},
        {u"0.0000001"_s, ErrorCode::TooManyDecimals},
        {u"1.2345678"_s, ErrorCode::TooManyDecimals},
        {u"9223372036854.775808"_s, ErrorCode::Overflow},
        {u"-9223372036854.775808"_s, ErrorCode::Overflow},
        {u"9223372036855"_s, ErrorCode::Overflow},
        {u"99999999999999999999999999"_s, ErrorCode::Overflow},
    };
    for (const Unreadable& row : rows) {
        SCOPED_TRACE(row.text.toStdString());
        const auto figure = Decimal::parse(row.text);
        ASSERT_FALSE(figure);
        EXPECT_EQ(figure.error().code, row.code);
        EXPECT_EQ(figure.error().details, QStringList{row.text});
    }
}

TEST(Decimal, PrintsAsFewDecimalsAsItNeeds) {
    EXPECT_EQ(Decimal::fromInteger(115).toString(), u"115"_s);
    EXPECT_EQ(Decimal::fromInteger(1000).toString(), u"1000"_s);
    EXPECT_EQ(Decimal::fromMicros(300'000).toString(), u"0.3"_s);
    EXPECT_EQ(Decimal::fromMicros(-1).toString(), u"-0.000001"_s);
    EXPECT_EQ(Decimal().toString(), u"0"_s);
    EXPECT_EQ(Decimal::fromMicros(kHighest).toString(), u"9223372036854.775807"_s);
    EXPECT_EQ(Decimal::fromMicros(-kHighest).toString(), u"-9223372036854.775807"_s);
}

TEST(Decimal, RoundsHalfAwayFromZeroWhenPrinted) {
    const Printed rows[] = {
        {50'000, 1, u"0.1"_s},
        {-50'000, 1, u"-0.1"_s},
        {49'999, 1, u"0.0"_s},
        {-49'999, 1, u"0.0"_s},
        {500'000, 0, u"1"_s},
        {-500'000, 0, u"-1"_s},
        {499'999, 0, u"0"_s},
        {1'250'000, 1, u"1.3"_s},
        {999'950'000, 1, u"1000.0"_s},
        {12'345'678, 6, u"12.345678"_s},
        {5'000'000, 2, u"5.00"_s},
        {kHighest, 0, u"9223372036855"_s},
        {-kHighest, 2, u"-9223372036854.78"_s},
    };
    for (const Printed& row : rows) {
        SCOPED_TRACE(row.text.toStdString());
        EXPECT_EQ(Decimal::fromMicros(row.micros).toString(row.places), row.text);
    }
}

TEST(Decimal, ReadsBackWhatItPrints) {
    for (const qint64 micros :
         {qint64{0}, qint64{1}, qint64{-1}, qint64{999'999}, qint64{-123'456'789}, kHighest, -kHighest}) {
        const Decimal figure = Decimal::fromMicros(micros);
        EXPECT_EQ(*Decimal::parse(figure.toString()), figure);
        EXPECT_EQ(*Decimal::parse(figure.toString(Decimal::kPlaces)), figure);
    }
}

TEST(Decimal, AddsTenthsExactly) {
    const Decimal tenth = *Decimal::parse(u"0.1");
    const Decimal fifth = *Decimal::parse(u"0.2");
    EXPECT_EQ(tenth.plus(fifth), *Decimal::parse(u"0.3"));
    EXPECT_EQ(tenth.minus(fifth), *Decimal::parse(u"-0.1"));
}

TEST(Decimal, GivesNoSumBeyondItsRange) {
    const Decimal highest = Decimal::fromMicros(kHighest);
    const Decimal lowest = Decimal::fromMicros(-kHighest);
    const Decimal step = Decimal::fromMicros(1);
    EXPECT_EQ(highest.plus(step), std::nullopt);
    EXPECT_EQ(lowest.minus(step), std::nullopt);
    EXPECT_EQ(lowest.minus(highest), std::nullopt);
    EXPECT_EQ(highest.minus(highest), Decimal());
    EXPECT_EQ(lowest.plus(highest), Decimal());
}

TEST(Decimal, OrdersByValue) {
    EXPECT_LT(*Decimal::parse(u"-2"), *Decimal::parse(u"-1.999999"));
    EXPECT_LT(*Decimal::parse(u"36.799999"), *Decimal::parse(u"36.8"));
    EXPECT_EQ(*Decimal::parse(u"36.80"), *Decimal::parse(u"36.8"));
    EXPECT_TRUE(Decimal().isZero());
    EXPECT_TRUE(Decimal::fromMicros(-1).isNegative());
    EXPECT_FALSE(Decimal().isNegative());
}

TEST(Decimal, KnowsWholeCases) {
    EXPECT_TRUE(Decimal::fromInteger(-34).isWhole());
    EXPECT_FALSE(Decimal::parse(u"2.5")->isWhole());
}

}  // namespace pledge
