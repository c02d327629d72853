#include <core/plan/standingreport.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr Month kJune{2022, 6};

Actual june(const char* value, const QString& note = {}) {
    Actual actual;
    actual.month = kJune;
    if (value != nullptr) {
        actual.value = figure(value);
    }
    actual.note = note;
    return actual;
}

Revision revision(Actual before, Actual after, const QString& reason) {
    Revision made;
    made.before = std::move(before);
    made.after = std::move(after);
    made.reason = reason;
    return made;
}

}  // namespace

TEST(StandingReason, OutlivesANoteThatIsTypedLater) {
    const std::vector history{revision(june(nullptr), june("90"), u"一次性采购"_s),
                              revision(june("90"), june("90", u"已核对"_s), {})};
    EXPECT_EQ(standingReason(history, kJune), u"一次性采购"_s);
}

TEST(StandingReason, GoesWithTheFigureItWasGivenFor) {
    const std::vector history{revision(june(nullptr), june("90"), u"一次性采购"_s),
                              revision(june("90"), june("95"), {})};
    EXPECT_TRUE(standingReason(history, kJune).isEmpty());
}

TEST(StandingReason, IsOfTheMonthAskedFor) {
    const std::vector history{revision(june(nullptr), june("90"), u"一次性采购"_s)};
    EXPECT_TRUE(standingReason(history, Month(2022, 5)).isEmpty());
}

}  // namespace pledge::test
