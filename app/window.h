#pragma once

#include <QString>

namespace pledge {

/// Opens the main window, with that plan if one is named, and runs until it is closed; the program's exit code.
[[nodiscard]] int runWindow(int& argc, char** argv, const QString& file);

}  // namespace pledge
