#pragma once

#include <core/base/error.h>

namespace pledge {

/// What the program answers to the shell.
enum class ExitCode {
    Done = 0,
    BadData = 1,     ///< read and understood, but the data has problems: rows flagged, a bad or hostile file
    WrongUsage = 2,  ///< options that make no sense
    Refused = 3      ///< the system refused: missing, in use, read-only, full, of a newer version
};

[[nodiscard]] ExitCode exitCode(ErrorCode code);

}  // namespace pledge
