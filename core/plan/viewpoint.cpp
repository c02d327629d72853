#include <core/plan/viewpoint.h>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

bool counts(const TargetRevision& revision, const Viewpoint& viewpoint, QDate asOf) {
    if (viewpoint.targets == TargetView::AsPledged || revision.decidedOn > asOf) {
        return false;
    }
    if (!viewpoint.knownAt) {
        return !revision.undoneAt;
    }
    return revision.at <= *viewpoint.knownAt && (!revision.undoneAt || *revision.undoneAt > *viewpoint.knownAt);
}

std::vector<TargetRevision> counting(const Pledge& pledge, const Viewpoint& viewpoint, QDate asOf) {
    std::vector<TargetRevision> chosen;
    for (const TargetRevision& revision : pledge.revisions) {
        if (counts(revision, viewpoint, asOf)) {
            chosen.push_back(revision);
        }
    }
    return chosen;
}

/// Whether the pledge stands as the chosen revisions leave it: an undone one that is chosen does not show in it.
bool standsSo(const Pledge& pledge, const std::vector<TargetRevision>& chosen) {
    const auto isUndone = [](const TargetRevision& revision) { return revision.undoneAt.has_value(); };
    return chosen.size() == pledge.revisions.size() && std::ranges::none_of(chosen, isUndone);
}

}  // namespace

PlanSnapshot seenFrom(const PlanSnapshot& snapshot, const Viewpoint& viewpoint, Month asOf) {
    std::vector<Pledge> changed;
    for (const Line& line : snapshot.lines()) {
        const Pledge& pledge = *line.pledge;
        if (pledge.revisions.empty()) {
            continue;
        }
        auto chosen = counting(pledge, viewpoint, asOf.lastDay());
        if (standsSo(pledge, chosen)) {
            continue;
        }
        Pledge seen = pledge;
        applyRevisions(seen, std::move(chosen));
        changed.push_back(std::move(seen));
    }
    return changed.empty() ? snapshot : snapshot.withPledges(changed);
}

}  // namespace pledge
