#include <core/base/id.h>

#include <QHash>

#include <gtest/gtest.h>

#include <type_traits>

namespace pledge {

static_assert(!std::is_convertible_v<OrgUnitId, PledgeId>);
static_assert(!std::is_convertible_v<qint64, PledgeId>);

TEST(Id, IsNotValidBeforeItIsStored) {
    EXPECT_FALSE(PledgeId().isValid());
    EXPECT_FALSE(PledgeId(0).isValid());
    EXPECT_FALSE(PledgeId(-1).isValid());
    EXPECT_TRUE(PledgeId(1).isValid());
}

TEST(Id, ComparesByNumber) {
    EXPECT_EQ(PledgeId(7), PledgeId(7));
    EXPECT_LT(PledgeId(7), PledgeId(8));
    EXPECT_EQ(PledgeId(7).number(), 7);
}

TEST(Id, IsAKeyOfHashes) {
    QHash<PledgeId, int> table;
    table.insert(PledgeId(1), 10);
    table.insert(PledgeId(2), 20);
    table.insert(PledgeId(1), 11);
    EXPECT_EQ(table.size(), 2);
    EXPECT_EQ(table.value(PledgeId(1)), 11);
    EXPECT_EQ(table.value(PledgeId(3), -1), -1);
}

}  // namespace pledge
