#include <ui/models/entryowed.h>

namespace pledge {

Owed owedBy(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit) {
    const MonthDuty duty = dutyOf(snapshot, board, unit);
    return {duty.asked, static_cast<int>(duty.missing.size())};
}

}  // namespace pledge
