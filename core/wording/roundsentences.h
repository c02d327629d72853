#pragma once

#include <core/base/error.h>

#include <QString>

namespace pledge {

/// The pattern of a sentence about the monthly round, in the installed language: %1 is the error's subject, %2, %3 …
/// its details. Empty for every other error.
[[nodiscard]] QString roundPattern(const Error& error);

}  // namespace pledge
