#pragma once

#include <QString>

namespace pledge {

/// Where a person's files are proposed to go: the documents folder, or the home where there is none.
[[nodiscard]] QString documentsFolder();

}  // namespace pledge
