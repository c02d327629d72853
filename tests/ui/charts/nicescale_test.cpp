#include <ui/charts/nicescale.h>

#include <gtest/gtest.h>

#include <cmath>

namespace pledge {

TEST(NiceScale, StepsByOneTwoTwoAndAHalfOrFive) {
    EXPECT_DOUBLE_EQ(niceScale(0, 200, 5, Ticks::Any).step, 50);
    EXPECT_DOUBLE_EQ(niceScale(0, 856, 5, Ticks::Any).step, 200);
    EXPECT_DOUBLE_EQ(niceScale(0, 1, 5, Ticks::Any).step, 0.2);
    EXPECT_DOUBLE_EQ(niceScale(0, 1.2, 5, Ticks::Any).step, 0.25);
    EXPECT_EQ(niceScale(0, 1.2, 5, Ticks::Any).decimals, 2);
}

TEST(NiceScale, GivesWholeCasesWholeTicks) {
    EXPECT_DOUBLE_EQ(niceScale(0, 1, 8, Ticks::WholeOnly).step, 1);
    EXPECT_DOUBLE_EQ(niceScale(0, 10, 5, Ticks::WholeOnly).step, 2);
    EXPECT_EQ(niceScale(0, 20, 8, Ticks::WholeOnly).decimals, 0);
}

TEST(NiceScale, StartsAtZeroUnlessTheFiguresLieFarFromIt) {
    EXPECT_DOUBLE_EQ(niceScale(22, 200, 5, Ticks::Any).low, 0);
    EXPECT_GT(niceScale(86, 88, 5, Ticks::Any).low, 80);
    EXPECT_LT(niceScale(-12, 20, 5, Ticks::Any).low, 0);
}

TEST(NiceScale, CoversItsFiguresWithoutMoreStepsThanAsked) {
    for (double high = 0.003; high < 1e7; high *= 1.7) {
        const NiceScale scale = niceScale(0, high, 6, Ticks::Any);
        EXPECT_GE(scale.high, high * (1 - 1e-9));
        EXPECT_LE(scale.count(), 6);
        EXPECT_LT(std::abs(scale.step * scale.count() - (scale.high - scale.low)), scale.step * 1e-6);
    }
    EXPECT_EQ(niceScale(0, 0, 5, Ticks::Any).count() > 0, true);
}

}  // namespace pledge
