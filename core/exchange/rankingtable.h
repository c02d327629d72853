#pragma once

#include <core/exchange/statustable.h>
#include <core/schedule/ranking.h>

namespace pledge {

/// A ranking as other programs read it: one row per unit in the order of the ranking, English tokens, scores with one
/// decimal from unrounded values; rank and places_won empty where there is none.
[[nodiscard]] StatusTable rankingTable(const PlanSnapshot& snapshot, const Ranking& ranking);

/// The arithmetic of one unit's score: one row per line, in the order of the text. The unit must be in the ranking.
[[nodiscard]] StatusTable markTable(const PlanSnapshot& snapshot, const Scoreboard& board, const Ranking& ranking,
                                    OrgUnitId unit);

}  // namespace pledge
