#pragma once

#include <core/base/error.h>

#include <QString>

namespace pledge {

/// What kind of file it is that was given for a table, and what to do with it, as a pattern; empty
/// where the error does not say.
[[nodiscard]] QString tableFilePattern(const Error& error);

}  // namespace pledge
