#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/verdict.h>

#include <optional>

namespace pledge {

/// Why a line has no part in its unit's score.
enum class LeftOut {
    NotDue,        ///< nothing is required of it yet, or its target is still to be given
    NotReported,   ///< it owes a report, and the plan leaves those out
    Stretch,       ///< a stretch goal, and the plan leaves those out
    Unrated,       ///< a standing or direction pledge: there is nothing to divide by
    RequiredZero,  ///< what is required is zero or less
    NoWeight,      ///< its weight is zero
    Withdrawn,
    ForceMajeure
};

/// What one line brings to the score of each of its owners, and why. Ratio and mark are percent; both stand also where
/// the line is left out, as far as they can be told.
struct PledgeScore {
    std::size_t position = 0;  ///< in the snapshot's lines
    Light light = Light::NotDue;
    Decimal weight;
    std::optional<Rational> required;  ///< in the pledge's unit; of works finished early their final target
    std::optional<Rational> ratio;     ///< of what is required, unrounded, 0 or more, before the cap and the scheme
    std::optional<int> place;          ///< under the rank ladder: among the units with a share of the same pledge
    std::optional<Decimal> mark;       ///< what counts, held with six decimals so that sums of marks are exact
    std::optional<LeftOut> leftOut;    ///< nothing where it counts
    bool reported = false;             ///< no report is missing; a deliverable owes none
    int missed = 0;                    ///< milestones missed and not made up

    [[nodiscard]] bool counts() const { return !leftOut; }
    /// Whether it is one of the m in "n of m reported": it counts, or is left out for want of a report alone.
    [[nodiscard]] bool isOwed() const { return !leftOut || leftOut == LeftOut::NotReported; }
    /// Whether it shows what is required of it by now.
    [[nodiscard]] bool isKept() const;

    friend bool operator==(const PledgeScore&, const PledgeScore&) = default;
};

/// The ratio given where the use of an upper limit is zero or less: the largest cap there is.
inline constexpr int kLargestRatio = 200;

/// The line's ratio at the as-of month and its mark by itself: as a percentage up to the cap, or all or
/// nothing. The verdict is the line's at that month.
[[nodiscard]] PledgeScore pledgeScore(const PlanSnapshot& snapshot, std::size_t position, const Verdict& verdict,
                                      Month asOf);

}  // namespace pledge
