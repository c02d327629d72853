#pragma once

#include <app/cli/textreading.h>
#include <core/workspace/workspace.h>

namespace pledge {

/// Adds --min-confidence, --year and --owner.
void addTextImportOptions(VerbOptions& options);

/// import --text: writes what the text promises with at least the confidence asked for, and says what was left out.
/// BadData where something that was sure enough was refused; the rest is written all the same.
[[nodiscard]] ExitCode importText(const VerbOptions& options, Workspace& workspace, const Console& console);

}  // namespace pledge
