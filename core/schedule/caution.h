#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>

#include <optional>
#include <vector>

namespace pledge {

/// What does not fit together, or threatens a line from outside it; never a light of its own.
enum class CautionKind {
    PartAboveWhole,        ///< a part's figure exceeds that of the whole in the same month
    PartTargetAboveWhole,  ///< a part's final target exceeds the whole's
    AllocationsDiffer,     ///< the towns' shares do not add up to the final target
    OwnFigureDiffers,      ///< the owner's own figure is not what its towns add up to
    UpstreamOverdue,       ///< a pledge it waits for has missed a milestone and not made it up
    UpstreamBehind,        ///< a pledge it waits for is behind
    LedgerDiffers,         ///< the figure reported is not what its ledgers say
    CaseTwice              ///< a case stands more than once in the ledgers that feed it
};

/// One caution about a line. Figures are in the line's unit.
struct Caution {
    CautionKind kind = CautionKind::PartAboveWhole;
    std::size_t position = 0;          ///< in lines(): the line it is about, of parts the part
    std::optional<std::size_t> other;  ///< the whole, or the pledge upstream
    std::optional<Decimal> here;       ///< the part's figure, the shares' sum, the owner's own figure, the report
    std::optional<Decimal> there;      ///< the whole's figure, the final target, the towns' sum, what the ledgers say
    std::vector<std::size_t> cases = {};  ///< the rows of one case, as positions in PlanRecords::ledgerRows

    friend bool operator==(const Caution&, const Caution&) = default;
};

/// Those about one line: parts and allocations first, then upstream pledges, the nearest first. A pledge upstream warns
/// at any distance along the chain, until the line itself is completed or outside the count.
[[nodiscard]] std::vector<Caution> cautionsOf(const PlanSnapshot& snapshot, const Scoreboard& board,
                                              std::size_t position);

/// Those about all lines, in their order.
[[nodiscard]] std::vector<Caution> cautions(const PlanSnapshot& snapshot, const Scoreboard& board);

/// The pledges a line waits for, directly or through others, nearest first, as positions in lines().
[[nodiscard]] std::vector<std::size_t> upstreamOf(const PlanSnapshot& snapshot, std::size_t position);

/// The pledges that wait for a line directly, as positions in lines().
[[nodiscard]] std::vector<std::size_t> downstreamOf(const PlanSnapshot& snapshot, std::size_t position);

}  // namespace pledge
