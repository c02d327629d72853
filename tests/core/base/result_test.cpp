#include <core/base/result.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace pledge {

TEST(Result, HoldsAValue) {
    const Result<QString> result = u"115"_s;
    ASSERT_TRUE(result);
    EXPECT_EQ(*result, u"115"_s);
    EXPECT_EQ(result->size(), 3);
}

TEST(Result, HoldsTheErrorInstead) {
    const Result<QString> result = Error{ErrorCode::UnknownUnit, u"市财政局"_s, {}, {}};
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::UnknownUnit);
    EXPECT_EQ(result.error().subject, u"市财政局"_s);
}

TEST(Result, GivesAwayWhatCannotBeCopied) {
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = *std::move(result);
    ASSERT_TRUE(taken);
    EXPECT_EQ(*taken, 7);
}

TEST(Result, LetsItsValueBeChanged) {
    Result<int> result = 1;
    *result += 1;
    EXPECT_EQ(result.value(), 2);
}

TEST(Outcome, IsDoneOrAnError) {
    const Outcome done = Done{};
    const Outcome failed = Error{ErrorCode::FileBusy, {}, {}, {}};
    EXPECT_TRUE(done);
    EXPECT_FALSE(failed);
}

TEST(Place, IsKnownByFileOrRow) {
    EXPECT_FALSE(Place().isKnown());
    EXPECT_TRUE((Place{u"targets.csv"_s, {}, 0, 0}).isKnown());
    EXPECT_TRUE((Place{{}, {}, 3, 1}).isKnown());
}

}  // namespace pledge
