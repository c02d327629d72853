#pragma once

#include <core/plan/pledge.h>

#include <QSet>

#include <vector>

namespace pledge {

/// Whether a pledge, directly or through others, waits for itself. find(id) gives the pledge of an id, or null.
template <typename Find>
[[nodiscard]] bool waitsForItself(const Pledge& pledge, Find find) {
    QSet<PledgeId> seen;
    std::vector<PledgeId> open = pledge.waitsFor;
    while (!open.empty()) {
        const PledgeId id = open.back();
        open.pop_back();
        if (id == pledge.id) {
            return true;
        }
        const Pledge* other = seen.contains(id) ? nullptr : find(id);
        if (other != nullptr) {
            open.insert(open.end(), other->waitsFor.begin(), other->waitsFor.end());
        }
        seen.insert(id);
    }
    return false;
}

}  // namespace pledge
