#pragma once

#include <ui/models/planstate.h>

#include <QTemporaryDir>

namespace pledge::test {

/// The sample plan that comes with the program, in a file of its own, open, as of June 2022.
class SamplePlan {
public:
    SamplePlan();

    [[nodiscard]] PlanState& state() { return m_state; }

private:
    QTemporaryDir m_folder;
    PlanState m_state;
};

}  // namespace pledge::test
