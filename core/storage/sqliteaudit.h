#pragma once

#include <core/base/id.h>
#include <core/base/result.h>
#include <core/storage/journal.h>

#include <QByteArray>

#include <vector>

namespace pledge {

class Database;

/// SHA-256 over everything that was planned: the plan, its units, programmes, pledges, milestones and revisions, but no
/// reports. Tables that came after schema 1 add nothing while they are empty, so that older digests stay true.
[[nodiscard]] Result<QByteArray> planDigest(const Database& database);

/// The entries that did not write what now stands in their name: each entry's reports, with those that were replaced
/// since, against its digest; the plan against the last entry that changed it; every report against its last revision.
/// JournalBroken with the entry's number, once for each.
[[nodiscard]] Result<std::vector<Error>> auditPlan(const Database& database, const std::vector<JournalEntry>& entries);

/// How many reports stand in the file.
[[nodiscard]] Result<int> countActuals(const Database& database);

}  // namespace pledge
