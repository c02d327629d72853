#include <ui/widgets/columnfit.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace pledge::test {

using testing::ElementsAre;

TEST(ColumnFit, GivesWhatIsToSpareToThoseThatGrow) {
    const std::array wishes{ColumnWish{50, 50, 0}, ColumnWish{100, 60, 3}, ColumnWish{40, 40, 1}};
    EXPECT_THAT(fitColumns(wishes, 230), ElementsAre(50, 130, 50));
}

TEST(ColumnFit, TakesWhatIsLackingFromThoseThatCanGive) {
    const std::array wishes{ColumnWish{50, 50, 0}, ColumnWish{100, 60, 3}, ColumnWish{40, 20, 1}};
    EXPECT_THAT(fitColumns(wishes, 160), ElementsAre(50, 80, 30));
}

TEST(ColumnFit, NeverGoesBelowTheLeastOfAll) {
    const std::array wishes{ColumnWish{50, 50, 0}, ColumnWish{100, 60, 3}};
    EXPECT_THAT(fitColumns(wishes, 10), ElementsAre(50, 60));
}

TEST(ColumnFit, AddsUpToTheRoomWhateverItIs) {
    const std::array wishes{ColumnWish{31, 17, 2}, ColumnWish{101, 60, 3}, ColumnWish{43, 29, 1}};
    for (int room = 106; room < 400; ++room) {
        int sum = 0;
        for (const int width : fitColumns(wishes, room)) {
            sum += width;
        }
        EXPECT_EQ(sum, room);
    }
}

}  // namespace pledge::test
