#pragma once

#include <core/schedule/pledgescore.h>

#include <span>
#include <vector>

namespace pledge {

/// So many of a kind, and the points they cost together.
struct Deduction {
    int count = 0;
    Decimal points;

    friend bool operator==(const Deduction&, const Deduction&) = default;
};

/// Why a unit takes no rank.
enum class NoRank { NothingDue, TooFewReported };

/// A unit's score with all that it is made of: the mean of its marks by their weights, less the deductions, not below
/// zero. Unrounded.
struct UnitScore {
    OrgUnitId unit;
    std::vector<PledgeScore> pledges;  ///< every line of the unit, in the order of the text
    int reported = 0;                  ///< n …
    int owed = 0;                      ///< … of m pledges whose score is due
    std::optional<Rational> mean;      ///< nothing while no mark counts
    Deduction yellow;                  ///< of the pledges whose score is due
    Deduction red;
    Deduction overdue;  ///< their milestones missed and not made up
    std::optional<Rational> total;
    std::optional<NoRank> noRank;

    [[nodiscard]] Rational deducted() const;
    /// Every pledge whose score is due was reported and shows what is required.
    [[nodiscard]] bool keptAll() const;

    friend bool operator==(const UnitScore&, const UnitScore&) = default;
};

/// The score that follows from a unit's lines, each with its mark.
[[nodiscard]] UnitScore totalScore(OrgUnitId unit, std::vector<PledgeScore> pledges, const ScorePolicy& policy);

/// The scores of the units of the group that are active in the month and have lines, in official order; a shared
/// pledge counts under each of its owners. The verdicts are those of the snapshot's lines at that month.
[[nodiscard]] std::vector<UnitScore> unitScores(const PlanSnapshot& snapshot, std::span<const Verdict> verdicts,
                                                Month asOf, UnitGroup group);

}  // namespace pledge
