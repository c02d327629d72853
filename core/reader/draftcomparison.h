#pragma once

#include <core/plan/plansnapshot.h>
#include <core/reader/pledgedraft.h>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace pledge {

/// How a draft stands to a pledge of the plan, or to another text's draft.
enum class Comparison {
    Same,        ///< all dates and values, in one unit of measure or another (1.2亿元 and 12000万元)
    Part,        ///< fewer dates than the other, or more, those in common with equal values
    OtherValue,  ///< one date at least with another value
    OtherDate,   ///< equal values at other dates
    OtherUnit,   ///< in units of measure that do not convert
    New,         ///< only here
    Gone         ///< only in the other
};

/// How two drafts stand to one another, whatever their names and owners.
[[nodiscard]] Comparison comparisonOf(const PledgeDraft& draft, const PledgeDraft& other);

/// A draft beside what it may repeat.
struct DraftPair {
    std::optional<std::size_t> draft;  ///< position among the drafts; none for what is gone
    std::optional<std::size_t> other;  ///< position in the plan's lines(), or among the other drafts; none for new
    Comparison comparison = Comparison::New;
    double likeness = 0;  ///< of the names, 0 to 1; 1 is equal up to blanks, quotes and such words as 累计

    friend bool operator==(const DraftPair&, const DraftPair&) = default;
};

/// Every draft once, in order, then what is gone. Paired under one owner, equal names first, then the likest from 0.6
/// on; under one owner a pair is one to one. A draft whose owner the other side does not have is paired with anybody's,
/// from 0.8 on. Counts are never paired with deeds, nor at least with at most. Towns' shares of a pledge are left out;
/// only owners that the drafts name can have something gone. Of very many like names only the likest are looked at.
[[nodiscard]] std::vector<DraftPair> comparedWithPlan(std::span<const PledgeDraft> drafts,
                                                      const PlanSnapshot& snapshot);
[[nodiscard]] std::vector<DraftPair> comparedWithDrafts(std::span<const PledgeDraft> drafts,
                                                        std::span<const PledgeDraft> others);

/// Two drafts of one text under different owners that promise the same: like names, equal dates and values.
struct TwinDrafts {
    std::size_t first = 0;
    std::size_t second = 0;
    double likeness = 0;

    friend bool operator==(const TwinDrafts&, const TwinDrafts&) = default;
};

/// In order of the first, then of the second.
[[nodiscard]] std::vector<TwinDrafts> twinsAmong(std::span<const PledgeDraft> drafts);

}  // namespace pledge
