#include <core/plan/series.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr Month kMarch(2022, 3);
constexpr Month kMay(2022, 5);
constexpr Month kJune(2022, 6);

Actual noteFor(Month month) {
    Actual actual;
    actual.month = month;
    actual.note = u"平台已升级"_s;
    return actual;
}

}  // namespace

TEST(Series, IsEmptyUntilSomethingIsReported) {
    const Series series;
    EXPECT_TRUE(series.isEmpty());
    EXPECT_FALSE(series.isReported(kJune));
    EXPECT_EQ(series.value(kJune), std::nullopt);
    EXPECT_EQ(series.at(kJune), std::nullopt);
    EXPECT_EQ(series.lastReportedBy(kJune), std::nullopt);
    EXPECT_EQ(series.firstReportedFrom(kJune), std::nullopt);
}

TEST(Series, ZeroIsAReportAndBlankIsNone) {
    Series series;
    series.setValue(kMay, Decimal());
    EXPECT_TRUE(series.isReported(kMay));
    EXPECT_EQ(series.value(kMay), Decimal());
    EXPECT_FALSE(series.isReported(kJune));
    EXPECT_EQ(series.value(kJune), std::nullopt);
}

TEST(Series, TakesMonthsInAnyOrder) {
    Series series;
    series.setValue(kMay, Decimal::fromInteger(98));
    series.setValue(kJune, Decimal::fromInteger(120));
    series.setValue(kMarch, Decimal::fromInteger(50));
    EXPECT_EQ(series.reportedMonths(), 3);
    EXPECT_EQ(series.firstReported(), kMarch);
    EXPECT_EQ(series.lastReported(), kJune);
    EXPECT_EQ(series.value(kMarch), Decimal::fromInteger(50));
    EXPECT_EQ(series.value(Month(2022, 4)), std::nullopt);
    EXPECT_EQ(series.value(kMay), Decimal::fromInteger(98));
    EXPECT_EQ(series.value(kJune), Decimal::fromInteger(120));
}

TEST(Series, FindsTheNeighboursOfAGap) {
    Series series;
    series.setValue(kMarch, Decimal::fromInteger(50));
    series.setValue(kJune, Decimal::fromInteger(120));
    EXPECT_EQ(series.lastReportedBy(kMay), kMarch);
    EXPECT_EQ(series.lastReportedBy(kJune), kJune);
    EXPECT_EQ(series.lastReportedBy(Month(2030, 1)), kJune);
    EXPECT_EQ(series.lastReportedBy(Month(2022, 2)), std::nullopt);
    EXPECT_EQ(series.firstReportedFrom(Month(2022, 4)), kJune);
    EXPECT_EQ(series.firstReportedFrom(Month(1999, 1)), kMarch);
    EXPECT_EQ(series.firstReportedFrom(Month(2022, 7)), std::nullopt);
}

TEST(Series, ABlankReportTakesTheMonthAway) {
    Series series;
    series.setValue(kMay, Decimal::fromInteger(98));
    series.set(noteFor(kJune));
    series.set(Actual{kJune, {}, {}, {}, {}, {}, {}});
    series.set(Actual{Month(2025, 1), {}, {}, {}, {}, {}, {}});
    EXPECT_EQ(series.reportedMonths(), 1);
    EXPECT_EQ(series.at(kJune), std::nullopt);
    EXPECT_EQ(series.lastReported(), kMay);
    series.set(Actual{kMay, {}, {}, {}, {}, {}, {}});
    EXPECT_TRUE(series.isEmpty());
}

TEST(Series, KeepsStateNoteAndPartsOfAMonth) {
    Series series;
    const Actual claimed{kMay, {}, TaskState::Claimed, {}, {}, {}, u"已印发"_s};
    const Actual ratio{kJune, Decimal::fromInteger(88), {}, {}, Decimal::fromInteger(44), Decimal::fromInteger(50), {}};
    series.set(claimed);
    series.set(ratio);
    EXPECT_EQ(series.at(kMay), claimed);
    EXPECT_EQ(series.value(kMay), std::nullopt);
    EXPECT_EQ(series.at(kJune), ratio);
    EXPECT_EQ(series.value(kJune), Decimal::fromInteger(88));
}

TEST(Series, AReplacedReportLeavesNothingBehind) {
    Series series;
    series.set(Actual{kJune, Decimal::fromInteger(88), {}, {}, {}, {}, u"初步数"_s});
    series.setValue(kJune, Decimal::fromInteger(90));
    EXPECT_EQ(series.at(kJune), (Actual{kJune, Decimal::fromInteger(90), {}, {}, {}, {}, {}}));
    EXPECT_EQ(series.reportedMonths(), 1);
}

TEST(TaskState, IsDoneWhenClaimedOrClosed) {
    EXPECT_FALSE(isDone(TaskState::Started));
    EXPECT_TRUE(isDone(TaskState::Claimed));
    EXPECT_FALSE(isDone(TaskState::Returned));
    EXPECT_TRUE(isDone(TaskState::Closed));
}

}  // namespace pledge
