#pragma once

#include <core/base/result.h>
#include <core/storage/access.h>
#include <core/storage/database.h>
#include <core/storage/schemamigrator.h>

#include <QString>

#include <functional>
#include <memory>

namespace pledge {

/// Opens a plan file of this version. An older one is first copied aside as "name.v1.ext" (never over another file) and
/// upgraded; for reading only it is upgraded in memory, the file untouched. FileMissing, FileNotAPlan, FileNewer (both
/// told from the header, the file untouched), FileBusy, FileReadOnly, FileCorrupt.
[[nodiscard]] Result<std::unique_ptr<Database>> openPlanFile(
    const QString& path, Access access, const SchemaMigrator& migrator = SchemaMigrator(shippedSteps()));

/// Makes a plan file with what fill writes into it, inside one transaction. FileExists; no file is left when it fails.
[[nodiscard]] Outcome createPlanFile(const QString& path, const std::function<Outcome(const Database&)>& fill,
                                     const SchemaMigrator& migrator = SchemaMigrator(shippedSteps()));

/// Copies an open plan whole, with what others have committed, into a new file that needs no log beside it. FileExists.
[[nodiscard]] Outcome copyPlanFile(const Database& database, const QString& path);

}  // namespace pledge
