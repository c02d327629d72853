#pragma once

#include <core/plan/pledge.h>

#include <algorithm>
#include <vector>

namespace pledge {

/// The pledge of that id among pledges in ascending order of their ids; null where there is none.
[[nodiscard]] inline Pledge* pledgeOf(std::vector<Pledge>& pledges, PledgeId id) {
    const auto found = std::ranges::lower_bound(pledges, id, {}, &Pledge::id);
    return found == pledges.end() || found->id != id ? nullptr : &*found;
}

}  // namespace pledge
