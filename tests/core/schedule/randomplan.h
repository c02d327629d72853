#pragma once

#include <core/plan/plansnapshot.h>

#include <vector>

namespace pledge::test {

/// Numbers that look random and are the same on every machine (a linear congruential generator of 64 bits).
class Dice {
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    /// From 0 up to, but not, this.
    int below(int end);
    bool oneIn(int chances) { return below(chances) == 0; }

private:
    quint64 m_state;
};

/// Pledges of every kind over 2021 and 2022 with gaps in their reports, some of them split among two towns. The same
/// for the same dice.
PlanSnapshot randomPlan(Dice dice, int pledges, const LightPolicy& policy);

/// All reports of a plan in the order of their months, and the plan without them.
struct Reports {
    PlanSnapshot blank;
    std::vector<ActualChange> inOrder;
};
Reports takenOut(const PlanSnapshot& snapshot);

}  // namespace pledge::test
