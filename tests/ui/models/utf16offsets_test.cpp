#include <ui/models/utf16offsets.h>

#include <gtest/gtest.h>

namespace pledge {

TEST(Utf16Offsets, AreEqualWhereNoCharacterTakesTwo) {
    const Utf16Offsets offsets(U"责任状2023");
    EXPECT_EQ(offsets.utf16(5), 5);
    EXPECT_EQ(offsets.codePoint(7), 7);
}

TEST(Utf16Offsets, CountEveryWideCharacterBefore) {
    const Utf16Offsets offsets(U"a𠮷b😀c");
    for (const auto& [codePoint, utf16] : {std::pair(0, 0), {1, 1}, {2, 3}, {3, 4}, {4, 6}, {5, 7}}) {
        EXPECT_EQ(offsets.utf16(codePoint), utf16);
        EXPECT_EQ(offsets.codePoint(utf16), codePoint);
    }
}

TEST(Utf16Offsets, TakeTheMiddleOfACharacterForTheCharacter) {
    const Utf16Offsets offsets(U"a𠮷b😀c");
    EXPECT_EQ(offsets.codePoint(2), 1);
    EXPECT_EQ(offsets.codePoint(5), 3);
}

}  // namespace pledge
