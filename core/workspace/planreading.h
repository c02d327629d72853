#pragma once

#include <core/workspace/workspace.h>

namespace pledge {

class Database;
struct JournalEntry;

/// The plan with every report that was ever handed in, in the order of the journal. Needs an open transaction for one
/// unchanging view.
[[nodiscard]] Result<PlanDraft> readContents(const Database& database);

[[nodiscard]] JournalLine lineOf(const JournalEntry& entry);
[[nodiscard]] Result<std::vector<JournalLine>> readJournal(const Database& database);

[[nodiscard]] Result<FileFacts> readFileFacts(const Database& database);

}  // namespace pledge
