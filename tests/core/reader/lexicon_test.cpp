#include <core/reader/lexicon.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

TEST(WordList, TakesTheLongestWordAtAPlace) {
    const WordList words = WordList::parsed(u"# units\n万元\n万\n元\n\n人次\tpersons\n"_s);

    EXPECT_EQ(words.lengthAt(U"30万元", 2), 2);
    EXPECT_EQ(words.lengthAt(U"30万人次", 3), 2);
    EXPECT_EQ(words.lengthAt(U"30万元", 0), 0);
    EXPECT_EQ(words.lengthBefore(U"30万元", 4), 2);
    EXPECT_EQ(words.find(U"共30人次"), 3);
    EXPECT_FALSE(words.holds(U"persons"));
}

}  // namespace pledge
