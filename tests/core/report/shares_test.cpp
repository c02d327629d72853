#include <core/report/shares.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

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

}  // namespace
}  // namespace pledge
