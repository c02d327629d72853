#include <core/base/rational.h>
#include <core/schedule/shares.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace pledge {
namespace {

std::vector<std::string> sharesOf(std::vector<int> counts) {
    std::vector<std::string> texts;
    for (const Decimal share : shares(counts)) {
        texts.push_back(share.toString(1).toStdString());
    }
    return texts;
}

using Texts = std::vector<std::string>;

TEST(Shares, AddUpToAHundredByLargestRemainder) {
    EXPECT_EQ(sharesOf({17, 10, 24, 9, 162}), (Texts{"7.7", "4.5", "10.8", "4.0", "73.0"}));
}

TEST(Shares, GiveTheLastTenthToTheEarlierOfEqualRemainders) {
    EXPECT_EQ(sharesOf({1, 1, 1}), (Texts{"33.4", "33.3", "33.3"}));
}

TEST(Shares, OfOneClassAreTheWhole) {
    EXPECT_EQ(sharesOf({0, 7, 0}), (Texts{"0.0", "100.0", "0.0"}));
}

TEST(Shares, OfNothingAreZero) {
    EXPECT_EQ(sharesOf({0, 0}), (Texts{"0.0", "0.0"}));
    EXPECT_TRUE(sharesOf({}).empty());
}

TEST(Shares, AlwaysAddUpAndLieWithinATenthOfTheTruth) {
    std::mt19937 random(222);
    for (int round = 0; round < 500; ++round) {
        std::vector<int> counts(std::uniform_int_distribution<std::size_t>(1, 12)(random));
        std::ranges::generate(counts, [&random] { return std::uniform_int_distribution(0, 999)(random); });
        counts.front() += 1;
        const auto total = std::accumulate(counts.begin(), counts.end(), qint64{0});
        const std::vector<Decimal> parts = shares(counts);
        qint64 sum = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            sum += parts[i].micros();
            const Rational off = Rational(parts[i]) - Rational::of(qint64{counts[i]} * 100, total);
            EXPECT_LT(off.isNegative() ? -off : off, Rational::of(1, 10));
        }
        EXPECT_EQ(sum, 100 * Decimal::kScale);
    }
}

}  // namespace
}  // namespace pledge
