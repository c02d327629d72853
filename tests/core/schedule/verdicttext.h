#pragma once

#include <core/schedule/verdict.h>

#include <ostream>
#include <string>

namespace pledge {

void PrintTo(Light light, std::ostream* out);
void PrintTo(Reason reason, std::ostream* out);

}  // namespace pledge

namespace pledge::test {

/// A rate or gap with one decimal, "-" where the rule gives none.
std::string rate(const std::optional<Rational>& points);
/// What is required, exactly enough to compare: up to six decimals.
std::string exact(const std::optional<Rational>& value);
/// "kept late2 missed open", in order of the milestones.
std::string history(const Verdict& verdict);
std::string trend(const Verdict& verdict);

}  // namespace pledge::test
