#pragma once

#include <core/exchange/planfolderpledges.h>
#include <core/exchange/plantables.h>

#include <QHash>

#include <vector>

namespace pledge {

// The rounds in a plan folder: rounds.csv has the steps of the units' months in the order in which they were taken,
// returned_figures.csv what was to be mended, collected_forms.csv the files that came back and were taken. A step says
// how many of the reports in actuals.csv were handed in before, a file also how many of the steps.

[[nodiscard]] PlanTable roundTable(const PlanDraft& draft, const QHash<OrgUnitId, QString>& unitNames);
/// keys: what the tables call the pledges.
[[nodiscard]] PlanTable returnedTable(const PlanDraft& draft, const QHash<OrgUnitId, QString>& unitNames,
                                      const QHash<PledgeId, QString>& keys);

[[nodiscard]] PlanTable collectedTable(const PlanDraft& draft, const QHash<OrgUnitId, QString>& unitNames);

// All answer with the rows that are wrong. Units, pledges and reports must have been read before; for what comes
// behind steps, the steps.

[[nodiscard]] std::vector<Error> readRounds(const Table& table, PlanDraft& draft);
[[nodiscard]] std::vector<Error> readCollected(const Table& table, PlanDraft& draft);
[[nodiscard]] std::vector<Error> readReturned(const Table& table, PlanDraft& draft, PlanFolderPledges& pledges);

}  // namespace pledge
