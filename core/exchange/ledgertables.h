#pragma once

#include <core/exchange/plantables.h>
#include <core/plan/plandraft.h>

#include <QHash>
#include <QString>

#include <vector>

namespace pledge {

/// The ledgers of a plan as the tables of a plan folder. Ledgers are named by their names, cases by c1, c2 … in their
/// order; every cell and every stage reached of a case is a row of its own.
[[nodiscard]] std::vector<PlanTable> ledgerTables(const PlanRecords& records, const QHash<OrgUnitId, QString>& units,
                                                  const QHash<PledgeId, QString>& pledges);

/// The key of the case at that position among all cases: c1 for the first.
[[nodiscard]] QString caseKeyAt(std::size_t position);

}  // namespace pledge
