#include <core/wording/fill.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

TEST(Fill, TakesPositionsInAnyOrderAndMayLeaveOneOut) {
    EXPECT_EQ(fill(u"%3 %1"_s, {u"2022"_s, u"6"_s, u"June"_s}), u"June 2022"_s);
}

TEST(Fill, LeavesPositionsInsideAValueAlone) {
    EXPECT_EQ(fill(u"%1 and %2"_s, {u"%2"_s, u"b"_s}), u"%2 and b"_s);
}

TEST(Fill, KeepsPlainPercentSigns) {
    EXPECT_EQ(fill(u"%1 (%2%)"_s, {u"In hand"_s, u"80"_s}), u"In hand (80%)"_s);
}

TEST(Fill, APositionWithoutAValueVanishes) {
    EXPECT_EQ(fill(u"a%4b"_s, {}), u"ab"_s);
}

}  // namespace pledge
