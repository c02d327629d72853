#pragma once

#include <core/base/result.h>
#include <core/plan/actor.h>
#include <core/plan/planchanges.h>
#include <core/storage/journal.h>
#include <core/workspace/workspace.h>

namespace pledge {

class Database;

/// The import that undoing would take back: NothingToDo where there is none.
[[nodiscard]] Result<JournalEntry> importToUndo(const Database& database);

/// Takes out what an import of targets, or an accepting of drafts, added, in the transaction that is open.
[[nodiscard]] Result<UndoneImport> undoTargets(const Database& database, const PlanSnapshot& snapshot,
                                               const JournalEntry& import, const Occasion& occasion);

/// Brings back what stood before the reports of an import, as far as they still stand, in the transaction that is open.
[[nodiscard]] Result<UndoneImport> undoActuals(const Database& database, const PlanSnapshot& snapshot,
                                               const JournalEntry& import, const Occasion& occasion);

}  // namespace pledge
