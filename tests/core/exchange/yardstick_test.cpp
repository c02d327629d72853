// The rules that the peers of the speed tests share, on a table small enough to reckon by hand (gen.py's format).

#include <core/plan/lightpresets.h>
#include <core/schedule/scoreboard.h>
#include <tests/core/exchange/smallplan.h>
#include <tests/support/peerplan.h>

#include <gtest/gtest.h>

namespace pledge::test {

namespace {

// As of 30 November 2025, 334 days into the year, 61 of the 92 days from 30 September on.
constexpr const char* kTargets =
    "unit,indicator,unit_of_measure,kind,direction,due,target\n"
    // on 30 November 200 + 92 × 61/92 = 261
    "A,Roads,km,cumulative,ge,2024-12-31,900\n"
    "A,Roads,km,cumulative,ge,2025-09-30,200\n"
    "A,Roads,km,cumulative,ge,2025-12-31,292\n"
    "A,Trees,t,cumulative,ge,2024-12-31,900\n"
    "A,Trees,t,cumulative,ge,2025-12-31,365\n"
    "A,Rain,t,cumulative,ge,2024-12-31,900\n"
    "A,Rain,t,cumulative,ge,2025-12-31,365\n"
    "A,Snow,t,cumulative,ge,2024-12-31,900\n"
    "A,Snow,t,cumulative,ge,2025-12-31,365\n"
    "B,Energy,MWh,cumulative,le,2024-12-31,900\n"
    "B,Energy,MWh,cumulative,le,2025-12-31,365\n"
    // on 30 November 100 − 92 × 61/92 = 39
    "B,Loss,%,level,le,2025-09-30,100\n"
    "B,Loss,%,level,le,2025-12-31,8\n"
    "B,Cover,%,level,ge,2025-12-31,40\n"
    "B,Fibre,%,level,ge,2024-12-31,50\n";
constexpr const char* kActuals =
    "unit,indicator,period,value\n"
    "A,Roads,2025-11,260.9\n"   // 261 expected: yellow, a missed milestone or not
    "A,Rain,2024-12,901\n"      // nothing in the as-of year: none
    "A,Trees,2025-10,334\n"     // 334 expected, carried from October: green
    "B,Energy,2025-11,371.2\n"  // 334 ÷ 371.2 = 0.8998: red
    "B,Loss,2025-11,43.3\n"     // 39 ÷ 43.3 = 0.9007: yellow
    "B,Cover,2024-02,40\n"      // the first target holds before its date, any earlier level is carried: green
    "B,Fibre,2025-11,44.9\n";   // the last target holds after its date: 44.9 ÷ 50 = 0.898: red

}  // namespace

TEST(Yardstick, CountsAsItsPeersDo) {
    const PlanSnapshot plan = peerPlan(tableOf(kTargets), tableOf(kActuals), {Month(2024, 1), Month(2025, 12)},
                                       lightPreset(u"yardstick")->policy);
    ASSERT_EQ(plan.lines().size(), 8U);
    const Scoreboard board(plan, Month(2025, 11));
    LightCounts counts;
    for (const Verdict& verdict : board.verdicts()) {
        counts.add(verdict);
    }
    EXPECT_EQ(counts.green, 2);
    EXPECT_EQ(counts.yellow, 2);
    EXPECT_EQ(counts.red, 2);
    EXPECT_EQ(counts.notReported, 2);
    EXPECT_EQ(counts.total(), 8);
}

}  // namespace pledge::test
