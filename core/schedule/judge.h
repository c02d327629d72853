#pragma once

#include <core/plan/plan.h>
#include <core/plan/pledge.h>
#include <core/plan/series.h>
#include <core/schedule/verdict.h>

namespace pledge {

/// Judges one pledge's reports at the end of the as-of month against its own facts and the plan's policy. Pure: the
/// same values give the same verdict. The series is what counts for the pledge (rolled up, where it is split).
[[nodiscard]] Verdict judge(const Pledge& pledge, const Series& series, const Plan& plan, Month asOf);

}  // namespace pledge
