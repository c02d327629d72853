#pragma once

#include <core/plan/plandifference.h>

#include <QString>

namespace pledge {

/// A difference between two plans in one line, in the installed language:
/// 承诺事项“新增贷款”（金融办）：权重 1 → 2（李某，2022-07-03 09:00）. The moment is that of this place.
[[nodiscard]] QString differenceSentence(const PlanDifference& difference);

/// What differs: 设置, 责任单位, 承诺事项 ….
[[nodiscard]] QString comparedWord(Compared what);

/// The people's word for a fact of a plan, by its field name; the name itself where there is none, as for months.
[[nodiscard]] QString factWord(const QString& field);

}  // namespace pledge
