#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/caution.h>

#include <QString>

namespace pledge {

/// What does not fit, in one sentence with its figures, without the name of the line it is about.
[[nodiscard]] QString cautionSentence(const PlanSnapshot& snapshot, const Scoreboard& board, const Caution& caution);

/// The kind in a few words: 其中项大于总项, 分解合计不符, 前序事项逾期 …
[[nodiscard]] QString cautionWord(CautionKind kind);

}  // namespace pledge
