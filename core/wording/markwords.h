#pragma once

#include <core/plan/plan.h>
#include <core/plan/pledge.h>
#include <core/schedule/score.h>

#include <QString>

namespace pledge {

// The arithmetic of scores, written out. Marks take the plan's decimals.

/// Why a line has no part in the score: 未到期, 未报送, 力争目标, …
[[nodiscard]] QString leftOutWords(LeftOut leftOut);
/// How the line's ratio comes about: 108.6÷115=94.4%, 达标, 未达标; empty where there is none.
[[nodiscard]] QString ratioArithmetic(const Pledge& pledge, const Verdict& verdict, const PledgeScore& score,
                                      int decimals);
/// The mark that counts, or would count; empty where there is none.
[[nodiscard]] QString markFigure(const PledgeScore& score, int decimals);
/// The whole of it: 108.6÷115=94.4%，权重1，得94.4分; or why it does not count.
[[nodiscard]] QString markSentence(const Pledge& pledge, const Verdict& verdict, const PledgeScore& score,
                                   int decimals);
/// How a unit's score comes about: 5项按权重平均94.4分，扣黄灯1项1分、红灯1项2分，得91.4分.
[[nodiscard]] QString scoreArithmetic(const UnitScore& score, int decimals);
/// The points deducted, with their reasons; empty where none are.
[[nodiscard]] QString deductionWords(const UnitScore& score);

}  // namespace pledge
