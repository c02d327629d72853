#include <core/base/rational.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qint64 kHighest = std::numeric_limits<qint64>::max();

Rational figure(QStringView text) {
    return *Decimal::parse(text);
}

Rational percentOf(QStringView part, QStringView whole) {
    return figure(part) / figure(whole) * Rational::fromInteger(100);
}

struct Rounding {
    qint64 numerator;
    qint64 denominator;
    int places;
    QString text;
};

struct Whole {
    qint64 numerator;
    qint64 denominator;
    qint64 floor;
};

}  // namespace

TEST(Rational, IsAlwaysReducedWithAPositiveDenominator) {
    EXPECT_EQ(Rational::of(6, 8), Rational::of(3, 4));
    EXPECT_EQ(Rational::of(3, -4), Rational::of(-3, 4));
    EXPECT_EQ(Rational::of(0, -5), Rational());
    EXPECT_TRUE(Rational::of(8, 4).isWhole());
    EXPECT_FALSE(Rational::of(7, 4).isWhole());
    EXPECT_TRUE(Rational::of(1, -2).isNegative());
}

TEST(Rational, CalculatesExactly) {
    const Rational third = Rational::of(1, 3);
    EXPECT_EQ(third + third + third, Rational::fromInteger(1));
    EXPECT_EQ(third - Rational::of(1, 2), Rational::of(-1, 6));
    EXPECT_EQ(Rational::of(-2, 3) * Rational::of(3, -4), Rational::of(1, 2));
    EXPECT_EQ(Rational::of(1, 2) / Rational::of(-1, 4), Rational::fromInteger(-2));
    EXPECT_EQ(-third, Rational::of(-1, 3));
    EXPECT_EQ(figure(u"0.1") + figure(u"0.2"), figure(u"0.3"));
}

TEST(Rational, RoundsHalfAwayFromZero) {
    const Rounding rows[] = {
        {1, 2, 0, u"1"_s},
        {-1, 2, 0, u"-1"_s},
        {1, 20, 1, u"0.1"_s},
        {-1, 20, 1, u"-0.1"_s},
        {1, 3, 1, u"0.3"_s},
        {2, 3, 1, u"0.7"_s},
        {-2, 3, 1, u"-0.7"_s},
        {5, 4, 1, u"1.3"_s},
        {49, 1000, 1, u"0.0"_s},
        {-49, 1000, 1, u"0.0"_s},
        {1, 3, 6, u"0.333333"_s},
        {2, 3, 6, u"0.666667"_s},
        {1, 2'000'000, 6, u"0.000001"_s},
        {999'999, 1'000'000, 1, u"1.0"_s},
        {0, 7, 2, u"0.00"_s},
    };
    for (const Rounding& row : rows) {
        SCOPED_TRACE(row.text.toStdString());
        EXPECT_EQ(Rational::of(row.numerator, row.denominator).toString(row.places), row.text);
    }
}

TEST(Rational, FloorsTowardsMinusInfinity) {
    const Whole rows[] = {{5, 2, 2}, {-5, 2, -3}, {4, 2, 2}, {-4, 2, -2}, {0, 3, 0}, {1, 3, 0}, {-1, 3, -1}};
    for (const Whole& row : rows) {
        EXPECT_EQ(Rational::of(row.numerator, row.denominator).floor(), Rational::fromInteger(row.floor))
            << row.numerator << '/' << row.denominator;
    }
}

TEST(Rational, OrdersByValue) {
    EXPECT_LT(Rational::of(1, 3), Rational::of(1, 2));
    EXPECT_LT(Rational::of(-1, 2), Rational::of(-1, 3));
    EXPECT_LT(Rational::of(-1, 3), Rational());
    EXPECT_GT(Rational::of(7, 2), Rational::of(10, 3));
    EXPECT_GT(Rational::of(99, 70), Rational::of(140, 99));
    EXPECT_LE(Rational::of(2, 4), Rational::of(1, 2));
    EXPECT_GT(figure(u"-9.999999"), Rational::fromInteger(-10));
}

TEST(Rational, ComparesFractionsWhoseDifferenceWouldNotFit) {
    const Rational left = Rational::of(kHighest, kHighest - 1) * Rational::of(kHighest - 2, kHighest - 4);
    const Rational right = Rational::of(kHighest - 1, kHighest - 3) * Rational::of(kHighest - 4, kHighest - 6);
    EXPECT_LT(left, right);
    EXPECT_GT(right, left);
    EXPECT_EQ(left <=> left, std::strong_ordering::equal);
}

TEST(Rational, CarriesTheLargestFiguresThroughARate) {
    const Rational highest = Decimal::fromMicros(kHighest);
    const Rational rate = highest / Decimal::fromMicros(kHighest - 2) * Rational::fromInteger(100);
    EXPECT_GT(rate, Rational::fromInteger(100));
    EXPECT_EQ(rate.toString(1), u"100.0"_s);
    EXPECT_EQ((highest * Rational::of(36'524, 36'525)).rounded(6), Decimal::fromMicros(9'223'119'514'690'864'656));
}

TEST(Rational, HoldsAtTheEndsOfADecimal) {
    const Rational beyond = Rational(Decimal::fromMicros(kHighest)) * Rational::fromInteger(2);
    EXPECT_EQ(beyond.rounded(1), Decimal::fromMicros(kHighest));
    EXPECT_EQ((-beyond).rounded(1), Decimal::fromMicros(-kHighest));
    EXPECT_EQ(Rational(Decimal::fromMicros(kHighest)).rounded(0), Decimal::fromMicros(kHighest));
}

TEST(Rational, TakesRatesFromUnroundedFigures) {
    const Rational october = percentOf(u"629.0", u"647.4");
    EXPECT_EQ(october.toString(1), u"97.2"_s);
    EXPECT_EQ((october - Rational::of(1000, 12)).toString(1), u"13.8"_s);
    EXPECT_EQ(percentOf(u"684", u"856").toString(1), u"79.9"_s);
    EXPECT_EQ((percentOf(u"684", u"856") - Rational::fromInteger(50)).toString(1), u"29.9"_s);
    EXPECT_EQ((percentOf(u"313.64", u"1015") - Rational::fromInteger(25)).toString(1), u"5.9"_s);
    EXPECT_EQ((figure(u"70.41") - Rational::of(1000, 12)).toString(1), u"-12.9"_s);
}

}  // namespace pledge
