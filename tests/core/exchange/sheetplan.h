#pragma once

#include <core/plan/plansnapshot.h>

namespace pledge::test {

/// The plan of 2022 that the sheets of tests/data/sheets are read against: three departments and three towns with a
/// pledge of every kind, reported up to May.
PlanSnapshot sheetPlan();

}  // namespace pledge::test
