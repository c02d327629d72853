#pragma once

#include <core/base/result.h>
#include <core/exchange/sheetreading.h>
#include <core/plan/sheetmemory.h>
#include <core/storage/sheetmappings.h>

#include <QByteArray>

#include <span>
#include <vector>

namespace pledge {

class Database;

// What a person decided of other offices' sheets, as the plan file keeps it (one JSON for each signature of heads) and
// as a plan folder lists it.

[[nodiscard]] QByteArray decisionsJson(const SheetDecisions& decisions);

/// Adds what is kept to what was decided since, which goes before it; pledges that are gone are forgotten.
void addRemembered(const QByteArray& json, const PlanSnapshot& snapshot, SheetDecisions& decisions);

/// By signature, heads before names, then by text; without pledges that are gone.
[[nodiscard]] std::vector<SheetMemory> sheetMemories(const KeptMappings& kept, const PlanSnapshot& snapshot);

/// Keeps a draft's memories. In the transaction that is open.
[[nodiscard]] Outcome writeSheetMemories(const Database& database, std::span<const SheetMemory> memories);

}  // namespace pledge
