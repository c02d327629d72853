#pragma once

#include <core/plan/planchanges.h>

#include <span>
#include <vector>

namespace pledge {

/// A town and what it takes over of a pledge's final target, in the pledge's unit.
struct Share {
    OrgUnitId town;
    Decimal share;

    friend bool operator==(const Share&, const Share&) = default;
};

/// What the towns have of a pledge now, in the order of lines().
[[nodiscard]] std::vector<Share> sharesOf(const PlanSnapshot& snapshot, PledgeId whole);

/// The shares' sum against the whole's final target.
struct AllocationSum {
    Decimal allocated;
    std::optional<Decimal> whole;
    std::optional<Decimal> open;  ///< whole − allocated; nothing without a final target, or beyond the range
};

[[nodiscard]] AllocationSum sumOf(const Pledge& whole, std::span<const Share> shares);

/// The changes that leave exactly these shares of the pledge: new parts, other shares, and no part for towns that are
/// not listed. InvalidPledge for a part that would be split again, a pledge without a final target, a unit that is not
/// there, listed twice or an owner itself (details: allocation), and a share below zero (share).
[[nodiscard]] Result<PlanChanges> allocationChanges(const PlanSnapshot& snapshot, PledgeId whole,
                                                    std::span<const Share> shares);

}  // namespace pledge
