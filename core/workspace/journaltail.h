#pragma once

#include <core/base/result.h>
#include <core/plan/journalline.h>

#include <vector>

namespace pledge {

class Workspace;

/// The number of the journal's last entry; 0 where there is none. Entries are numbered from 1 without gaps.
[[nodiscard]] Result<qint64> lastJournalEntry(const Workspace& workspace);

/// The entries after that number, oldest first: reads no others.
[[nodiscard]] Result<std::vector<JournalLine>> journalAfter(const Workspace& workspace, qint64 number);

}  // namespace pledge
