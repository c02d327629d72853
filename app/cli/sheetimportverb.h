#pragma once

#include <app/cli/verboptions.h>
#include <core/workspace/workspace.h>

namespace pledge {

/// --month, --map, --match and --format: how a sheet that is no canonical table is read.
void addSheetOptions(VerbOptions& options);

/// import FILE --actuals of any other sheet: prints one row a figure, or writes what is accepted and lists what is
/// flagged; BadData where anything is.
[[nodiscard]] ExitCode importSheet(const VerbOptions& options, Workspace& workspace, const Console& console);

}  // namespace pledge
