#pragma once

#include <core/document/table.h>
#include <core/exchange/planfolderpledges.h>
#include <core/plan/plandraft.h>

#include <QString>

#include <vector>

namespace pledge {

/// The key of a kept text in a plan folder, from its position counted from 0: s1, s2 …
[[nodiscard]] QString sourceKey(std::size_t position);
/// Where in the folder a text lies: sources/s1.txt. The name comes from its position, never from a file.
[[nodiscard]] QString sourceFile(std::size_t position);

// Both functions answer with the rows that are wrong.

/// sources.csv, and the texts that it names.
[[nodiscard]] std::vector<Error> readSources(const Table& table, const QString& folder, PlanDraft& draft);
/// pledge_sources.csv: where the texts state the pledges. Both must have been read before.
[[nodiscard]] std::vector<Error> readSourceSpans(const Table& table, PlanDraft& draft, PlanFolderPledges& pledges);

}  // namespace pledge
