#pragma once

#include <core/plan/plansnapshot.h>

#include <QString>

namespace pledge {

/// Why the unit's figures of the month cannot be changed now, and what to do about it: “金融办2022年5月数据已由李某于
/// 2022-06-08核定并锁定。…” Empty where the month is neither approved nor submitted.
[[nodiscard]] QString lockWords(const PlanSnapshot& snapshot, OrgUnitId unit, Month month);

}  // namespace pledge
