#include <core/plan/measurescale.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

bool isSame(const char* figureHere, const QString& unitHere, const char* figureThere, const QString& unitThere) {
    const MeasureScale here = measureScale(unitHere);
    const MeasureScale there = measureScale(unitThere);
    return here.base == there.base && inBaseUnit(figure(figureHere), here) == inBaseUnit(figure(figureThere), there);
}

}  // namespace

TEST(MeasureScale, ConvertsMultiplesExactly) {
    EXPECT_TRUE(isSame("1.2", u"亿元"_s, "12000", u"万元"_s));
    EXPECT_TRUE(isSame("0.000001", u"亿元"_s, "100", u"元"_s));
    EXPECT_TRUE(isSame("3", u"千万元"_s, "3000", u"万元"_s));
    EXPECT_FALSE(isSame("1.2", u"亿元"_s, "12001", u"万元"_s));
    EXPECT_FALSE(isSame("1", u"亿元"_s, "1", u"亿美元"_s));
}

TEST(MeasureScale, ConvertsMeasuresOfLandWithoutRounding) {
    EXPECT_TRUE(isSame("3", u"亩"_s, "2000", u"平方米"_s));
    EXPECT_TRUE(isSame("1.5", u"万亩"_s, "1000", u"公顷"_s));
    EXPECT_TRUE(isSame("1", u"平方公里"_s, "100", u"公顷"_s));
    EXPECT_FALSE(isSame("1", u"亩"_s, "666.666667", u"平方米"_s));
}

TEST(MeasureScale, LeavesAloneWhatOnlyLooksLikeAMultiple) {
    EXPECT_EQ(measureScale(u"百分点"_s).base, u"百分点"_s);
    EXPECT_EQ(measureScale(u"万"_s).base, u"万"_s);
    EXPECT_EQ(measureScale(u"%"_s).scale, Rational::fromInteger(1));
    EXPECT_EQ(measureScale({}).base, QString());
}

TEST(MeasureScale, HoldsTheLargestFigure) {
    const Decimal largest = Decimal::fromMicros(std::numeric_limits<qint64>::max());
    EXPECT_GT(inBaseUnit(largest, measureScale(u"万亿元"_s)), Rational(largest));
}

}  // namespace pledge::test
