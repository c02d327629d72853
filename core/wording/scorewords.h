#pragma once

#include <core/plan/scorepolicy.h>

#include <QString>

namespace pledge {

/// How units are scored and ranked, in sentences for the foot of whatever shows it: the scheme, the cap, pledges
/// without a report, stretch goals, deductions, and who takes a rank.
[[nodiscard]] QString scorePolicySentence(const ScorePolicy& policy);

}  // namespace pledge
