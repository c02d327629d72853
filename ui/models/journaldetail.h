#pragma once

#include <core/plan/journalline.h>
#include <core/plan/plansnapshot.h>

#include <QStringList>

namespace pledge {

/// What was done, in one word: 填报, 导入实绩, 调整 …; the entry's own token where this program knows no word for it.
[[nodiscard]] QString journalActionWord(const QString& action);
/// 牵头部门, 责任单位.
[[nodiscard]] QString journalRoleWord(const QString& role);
/// The entry's detail as lines that people read: "新增贷款 2022年6月：105 → 108.6". Units and pledges the plan no
/// longer has are named by their numbers.
[[nodiscard]] QStringList journalDetailLines(const JournalLine& entry, const PlanSnapshot& snapshot);

}  // namespace pledge
