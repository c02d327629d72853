#pragma once

#include <core/base/error.h>

#include <QString>

namespace pledge {

/// An error as one clear sentence in the installed language: which file, sheet, row and column, what was found, what
/// was expected, and what to do.
[[nodiscard]] QString sentence(const Error& error);

}  // namespace pledge
