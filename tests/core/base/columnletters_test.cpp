#include <core/base/columnletters.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

TEST(ColumnLetters, CountOnAfterZ) {
    EXPECT_EQ(columnLetters(1), u"A"_s);
    EXPECT_EQ(columnLetters(26), u"Z"_s);
    EXPECT_EQ(columnLetters(27), u"AA"_s);
    EXPECT_EQ(columnLetters(703), u"AAA"_s);
    EXPECT_EQ(columnLetters(0), QString());
}

}  // namespace pledge::test
