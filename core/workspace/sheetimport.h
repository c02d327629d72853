#pragma once

#include <core/base/result.h>
#include <core/exchange/sheetreading.h>
#include <core/plan/actor.h>
#include <core/storage/sheetmappings.h>

#include <QString>

namespace pledge {

class Workspace;

/// Whether a file of actuals is the canonical table (unit,indicator,period,value), which is all or nothing: it is left
/// to readImport(). Errors are those of readSheetFile().
[[nodiscard]] Result<bool> isCanonicalActuals(const QString& path, const QString& sheet);

/// What the plan remembers of sheets that were taken in before.
[[nodiscard]] Result<KeptMappings> keptMappings(const Workspace& workspace);

/// Reads any sheet of figures against the plan, with what is remembered of its heads under what the order says. Flags
/// what the actor may not write and what is locked. Needs no plan file, and may run in any thread. Errors: those of
/// readSheetFile() and readSheets().
[[nodiscard]] Result<SheetReading> readSheetImport(const QString& path, const PlanSnapshot& snapshot,
                                                   const SheetOrder& order, const KeptMappings& kept,
                                                   const Actor& actor);

/// Writes what was accepted, under one journal entry that says the order's decisions, and remembers these for sheets
/// with the same heads, also where no figure is new: all in one transaction. HandoutStale where a pledge that it writes
/// has changed since it was read; the refusals of Workspace::importActuals().
[[nodiscard]] Outcome writeSheetImport(Workspace& workspace, const SheetReading& reading, const SheetOrder& order,
                                       const Occasion& occasion);

/// The matches of names as a person writes them: NAME=PLEDGE or NAME=UNIT/PLEDGE, and HEAD=meaning. WrongUsage,
/// UnknownPledge, AmbiguousName.
[[nodiscard]] Result<SheetDecisions> parseDecisions(const QStringList& maps, const QStringList& matches,
                                                    const PlanSnapshot& snapshot);

}  // namespace pledge
