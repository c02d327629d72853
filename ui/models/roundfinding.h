#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/roundboard.h>

#include <QString>

#include <vector>

namespace pledge {

// What the page of the monthly round says above and below its table.

/// The month that the round is in: the as-of month, or the plan's last when that is over.
[[nodiscard]] Month roundMonth(const PlanSnapshot& snapshot, Month asOf);
/// 6月应报34个单位，已报30个，其中按时28个；逾期未报2个：市商务局、…
[[nodiscard]] QString roundFinding(const PlanSnapshot& snapshot, const std::vector<UnitRound>& rounds, Month month,
                                   QDate today);
/// Completeness and timeliness, month by month; empty without months.
[[nodiscard]] QString qualityLine(const std::vector<std::vector<UnitRound>>& months);
/// What was changed after its month was approved, a line each; empty where nothing was.
[[nodiscard]] QString correctedLine(const PlanSnapshot& snapshot);

}  // namespace pledge
