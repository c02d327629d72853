#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/roundboard.h>

#include <QString>

#include <vector>

namespace pledge {

// What the page of the monthly round says above and below its table.

/// The month that the round is in: the as-of month, or the plan's last when that is over.
[[nodiscard]] Month roundMonth(const PlanSnapshot& snapshot, Month asOf);
/// 6月应报34个单位，已报30个，其中按时28个；逾期未报2个（市商务局、…）, as rich text: who is late stands bold.
[[nodiscard]] QString roundFinding(const PlanSnapshot& snapshot, const std::vector<UnitRound>& rounds, Month month,
                                   QDate today);
/// 市金融办7月还有5项未填（应填6项），应于8月5日前报送，还有3天 / 6项均已填，可以报送 / 已报送，待审核 …
[[nodiscard]] QString ownFinding(const PlanSnapshot& snapshot, const UnitRound& round, QDate today);
/// 此前缺报：5月2项（…）；6月1项（…）; empty where no earlier month of the plan lacks a figure of the unit.
[[nodiscard]] QString gapsLine(const PlanSnapshot& snapshot, OrgUnitId unit, Month month);
/// Which figures the page counts, and which those called “not reported” elsewhere are.
[[nodiscard]] QString countingRule();
/// Completeness and timeliness, month by month; empty without months.
[[nodiscard]] QString qualityLine(const std::vector<std::vector<UnitRound>>& months);
/// What was changed after its month was approved, a line each; empty where nothing was.
[[nodiscard]] QString correctedLine(const PlanSnapshot& snapshot);

}  // namespace pledge
