#pragma once

#include <core/schedule/figureguards.h>

#include <QString>

namespace pledge {

/// The finding as a sentence to the person who gave the figure: "累计数下降：5月已报3.2，本月2.8".
[[nodiscard]] QString guardSentence(const PlanSnapshot& next, const ActualChange& change, const FigureGuard& guard);
/// The finding in a few words, for a list: 累计下降, 疑似单位错误, 与上月相同 …
[[nodiscard]] QString guardWord(FigureGuardKind kind);

}  // namespace pledge
