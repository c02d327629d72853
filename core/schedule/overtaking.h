#pragma once

#include <core/schedule/ranking.h>
#include <core/schedule/scoreboard.h>

#include <optional>

namespace pledge {

/// What one better figure would do for a unit: which of its reported pledges, brought to which figure, takes it past
/// a unit above it, or, where no mark can pass, level with one.
struct Overtaking {
    enum class Outcome {
        Possible,
        FirstAlready,
        NotRanked,
        NotByOnePledge  ///< no pledge alone suffices, brought as far as its score can go
    };
    Outcome outcome = Outcome::NotRanked;
    OrgUnitId passed;               ///< the best placed unit it passes; where it passes none, the one next above
    std::size_t position = 0;       ///< of the pledge, in the snapshot's lines
    std::optional<Decimal> figure;  ///< in the pledge's unit, in steps of its figures' last digit; none: to be claimed
    int rank = 0;                   ///< the rank it would bring
    bool joint = false;             ///< shared with a unit of the same score

    friend bool operator==(const Overtaking&, const Overtaking&) = default;
};

/// The smallest single improvement that overtakes the next unit, measured in percent of what the pledge requires (a
/// deliverable takes 100): found by judging and scoring the plan with that figure, and so exact under every policy. The
/// ranking is that of the board.
[[nodiscard]] Overtaking overtaking(const PlanSnapshot& snapshot, const Scoreboard& board, const Ranking& ranking,
                                    OrgUnitId unit);

}  // namespace pledge
