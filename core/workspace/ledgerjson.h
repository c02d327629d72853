#pragma once

#include <core/plan/ledgerchanges.h>

#include <QJsonObject>

namespace pledge {

/// What settled changes leave behind in the journal: of every ledger and case touched what stood before and what stands
/// now, by the columns' names; either is missing where there was or is none.
[[nodiscard]] QJsonObject ledgerChangesToJson(const PlanSnapshot& snapshot, const PlanRecords& next,
                                              const LedgerChanges& changes);

}  // namespace pledge
