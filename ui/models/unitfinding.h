#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>

#include <QString>

namespace pledge {

/// What is to be said of a unit first: how many of its pledges stand under which light, which is furthest behind, and
/// how many fall due by the end of next month. "金融办6项承诺：5项按序时，1项未报送；2项下月底前到期。"
[[nodiscard]] QString unitFinding(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit);

}  // namespace pledge
