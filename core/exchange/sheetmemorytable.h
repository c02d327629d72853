#pragma once

#include <core/document/table.h>
#include <core/exchange/planfolderpledges.h>
#include <core/exchange/recordtables.h>

#include <span>
#include <vector>

namespace pledge {

/// sheet_mappings.csv of a plan folder: what a person said of the heads and names in other offices' sheets.
[[nodiscard]] PlanTable sheetMemoryTable(std::span<const SheetMemory> memories, const LineNames& names);

/// Answers with the rows that are wrong; units and pledges must have been read before.
[[nodiscard]] std::vector<Error> readSheetMemories(const Table& table, PlanDraft& draft, PlanFolderPledges& pledges);

}  // namespace pledge
