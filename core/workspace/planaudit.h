#pragma once

#include <core/workspace/workspace.h>

namespace pledge {

class Database;

/// Everything that can be held against a file: SQLite's own integrity, references, kept files, the journal's chain,
/// what its entries wrote, and the facts of every pledge. What cannot be read is a problem of the report too.
[[nodiscard]] CheckReport auditPlanFile(const Database& database);

}  // namespace pledge
