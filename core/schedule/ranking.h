#pragma once

#include <core/schedule/score.h>

#include <optional>
#include <span>
#include <vector>

namespace pledge {

/// The two published lists (红榜, 黑榜).
enum class ListMark { Honour, Warning };

/// A unit's place among those of its group.
struct RankRow {
    UnitScore score;
    std::optional<int> rank;       ///< from 1; equal scores share one (1, 2, 2, 4)
    std::optional<int> before;     ///< its rank in the ranking compared with
    std::optional<ListMark> list;  ///< on which published list it stands

    /// Places won against the earlier ranking, below zero where lost; nothing where either has no rank.
    [[nodiscard]] std::optional<int> placesWon() const;
    friend bool operator==(const RankRow&, const RankRow&) = default;
};

/// The units of one group in the order of their scores at one month: equal ones in official order, and after them, in
/// official order too, those without a rank.
struct Ranking {
    UnitGroup group = UnitGroup::Department;
    Month asOf;
    std::optional<Month> against;  ///< of the ranking compared with
    std::vector<RankRow> rows;

    [[nodiscard]] const RankRow* row(OrgUnitId unit) const;
    /// How many take a rank.
    [[nodiscard]] int ranked() const;
    friend bool operator==(const Ranking&, const Ranking&) = default;
};

/// The ranking that follows from the scores of a group, given in official order, with the published lists: on the
/// honour list are those that kept every pledge whose score is due and are among the first, on the warning list those
/// that missed one and are among the last, but not among the first (few ranked: nobody is warned). Pledges lifted by
/// force majeure are in no score and so miss nothing.
[[nodiscard]] Ranking rankedBy(std::vector<UnitScore> scores, UnitGroup group, Month asOf, const ListLengths& lists);

/// The ranking of a group over a snapshot, whose verdicts at that month these are.
[[nodiscard]] Ranking rankingOf(const PlanSnapshot& snapshot, std::span<const Verdict> verdicts, Month asOf,
                                UnitGroup group);

/// The same with each unit's rank in an earlier ranking of the group.
[[nodiscard]] Ranking comparedWith(Ranking ranking, const Ranking& earlier);

}  // namespace pledge
