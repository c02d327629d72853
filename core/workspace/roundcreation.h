#pragma once

#include <core/base/result.h>
#include <core/plan/actor.h>
#include <core/plan/plandraft.h>

#include <cstddef>
#include <span>

namespace pledge {

class Database;

/// How many of the steps were taken before any report beyond so many was handed in.
[[nodiscard]] std::size_t roundsBy(std::span<const RoundDraft> rounds, int reports);

/// Writes the steps of a draft as they were taken, whatever the plan says of them now: one journal entry for those of
/// one person, time, act and reason. In the transaction that is open.
[[nodiscard]] Outcome writeCarriedRounds(const Database& database, std::span<const RoundDraft> rounds,
                                         const PlanSnapshot& snapshot, const Occasion& creation);

}  // namespace pledge
