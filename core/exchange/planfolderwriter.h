#pragma once

#include <core/base/result.h>
#include <core/plan/journalline.h>
#include <core/plan/plandraft.h>

#include <QString>
#include <QStringList>

#include <span>

namespace pledge {

/// Writes a plan as a folder of tables (docs/formats.md): one .csv for each, its journal, and plan.json with all of
/// them but the journal. The folder appears whole or not at all. Answers with the files' names. FileExists where the
/// folder is there and not empty; FileReadOnly, FileFull, System.
[[nodiscard]] Result<QStringList> writePlanFolder(const QString& folder, const PlanDraft& draft,
                                                  std::span<const JournalLine> journal);

}  // namespace pledge
