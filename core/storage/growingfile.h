#pragma once

#include <core/base/result.h>

#include <QString>

#include <functional>

namespace pledge {

/// Makes a file in one step for everybody else: it is filled under a hidden name in the same folder and given its own
/// when it is whole. FileExists, never over another file; nothing is left when filling fails, and an error about the
/// hidden name is said of the file's own.
[[nodiscard]] Outcome growFile(const QString& path, const std::function<Outcome(const QString&)>& fill);

}  // namespace pledge
