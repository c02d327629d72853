#pragma once

#include <core/reader/statement.h>

namespace pledge {

/// From here on a person need not look.
inline constexpr double kSure = 0.8;

/// How sure a statement is, from 0 to 1: the least that any of its doubts allows.
[[nodiscard]] double confidenceOf(const Statement& statement);

}  // namespace pledge
