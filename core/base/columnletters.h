#pragma once

#include <QString>

namespace pledge {

/// A column as a spreadsheet names it: 1 is A, 27 is AA; empty below 1.
[[nodiscard]] QString columnLetters(int column);

}  // namespace pledge
