#include <core/schedule/timeline.h>
#include <tests/core/schedule/verdicttext.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace pledge::test {

namespace {

Pledge loans() {
    return flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}});
}

PlanSnapshot planWith(const Pledge& pledge, const Series& series) {
    return {plan2022(), {}, {}, {{std::make_shared<const Pledge>(pledge), std::make_shared<const Series>(series)}}, {}};
}

/// One letter a month: Green, Yellow, Red, not due (.), not reported (?).
std::string lights(const std::vector<MonthVerdict>& months) {
    static constexpr std::string_view letters = "GYR.?";
    std::string text;
    for (const MonthVerdict& month : months) {
        text += letters[static_cast<std::size_t>(month.light)];
    }
    return text;
}

}  // namespace

TEST(Timeline, AMonthThatWasRedStaysRedAfterItIsMadeUp) {
    const PlanSnapshot plan =
        planWith(loans(), figures({{"2022-05", "98"}, {"2022-06", "105"}, {"2022-07", "114"}, {"2022-08", "150"}}));
    const auto months = timeline(plan, 0, month("2022-08"));
    EXPECT_EQ(lights(months), "????GRRG");
    EXPECT_EQ(months[5].reason, Reason::MilestoneMissed);
    EXPECT_EQ(months[5].madeUp, month("2022-08"));
    EXPECT_EQ(months[6].madeUp, month("2022-08"));
    EXPECT_EQ(months[5].figure, figure("105"));
    EXPECT_EQ(rate(months[5].paceGap), "-5.0");
    EXPECT_FALSE(months[7].madeUp);
}

TEST(Timeline, WhatIsNotMadeUpByTheMonthAskedForIsNotSaidToBe) {
    const PlanSnapshot plan = planWith(loans(), figures({{"2022-06", "105"}, {"2022-07", "150"}}));
    EXPECT_FALSE(timeline(plan, 0, month("2022-06")).back().madeUp);
    EXPECT_EQ(timeline(plan, 0, month("2022-07"))[5].madeUp, month("2022-07"));
}

TEST(Timeline, EachMonthIsHeldAgainstTheTargetsThatCountedThen) {
    Pledge pledge = loans();
    TargetRevision lowered;
    lowered.number = 1;
    lowered.before = pledge.milestones;
    lowered.after = flow({{"2022-06-30", "100"}, {"2022-09-30", "165"}, {"2022-12-31", "180"}}).milestones;
    lowered.decidedOn = date("2022-07-20");
    applyRevisions(pledge, {lowered});
    const auto months =
        timeline(planWith(pledge, figures({{"2022-06", "105"}, {"2022-07", "126"}})), 0, month("2022-07"));
    EXPECT_EQ(lights(months), "?????RG");
    EXPECT_FALSE(months[5].madeUp);
}

TEST(Timeline, EndsWithThePlan) {
    const auto months = timeline(planWith(deliverable("2022-05-31"), Series()), 0, month("2023-03"));
    EXPECT_EQ(lights(months), "....RRRRRRRR");
    EXPECT_TRUE(months.back().silent);
}

TEST(Timeline, ADeliverableDoneLateWasRedUntilThen) {
    const auto months =
        timeline(planWith(deliverable("2022-05-31"), states({{"2022-07", TaskState::Claimed}})), 0, month("2022-08"));
    EXPECT_EQ(lights(months), "....RRGG");
    EXPECT_EQ(months[4].madeUp, month("2022-07"));
}

TEST(Timeline, ASplitPledgeAddsUpItsTownsInEveryMonth) {
    Pledge whole = flow({{"2022-12-31", "120"}});
    Pledge east = allocatedPart(whole, OrgUnitId(2), figure("60"));
    Pledge west = allocatedPart(whole, OrgUnitId(3), figure("60"));
    east.id = PledgeId(2);
    west.id = PledgeId(3);
    const auto line = [](const Pledge& pledge, const Series& series) {
        return Line{std::make_shared<const Pledge>(pledge), std::make_shared<const Series>(series)};
    };
    const PlanSnapshot plan(plan2022(), {}, {},
                            {line(whole, Series()), line(east, figures({{"2022-01", "5"}, {"2022-02", "8"}})),
                             line(west, figures({{"2022-01", "5"}, {"2022-03", "14"}}))});
    EXPECT_EQ(lights(timeline(plan, 0, month("2022-03"))), "G??");
    EXPECT_EQ(lights(timeline(plan, 1, month("2022-03"))), "GY?");
}

}  // namespace pledge::test
