#include <core/schedule/milestonerevision.h>

#include <algorithm>

namespace pledge {

namespace {

bool contains(const std::vector<Milestone>& milestones, const Milestone& milestone) {
    return std::ranges::find(milestones, milestone) != milestones.end();
}

std::optional<Milestone> counterpart(const Pledge& pledge, const Milestone& milestone) {
    const auto& pledged = milestonesAsPledged(pledge);
    const auto sameDate = std::ranges::find(pledged, milestone.due, &Milestone::due);
    if (sameDate != pledged.end()) {
        return *sameDate;
    }
    const auto place = std::ranges::find(pledge.milestones, milestone) - pledge.milestones.begin();
    return pledged.size() == pledge.milestones.size() ? std::optional(pledged[static_cast<std::size_t>(place)])
                                                      : std::nullopt;
}

/// The last revision that brought the milestone.
int numberOf(const Pledge& pledge, const Milestone& milestone) {
    const auto last =
        std::find_if(pledge.revisions.rbegin(), pledge.revisions.rend(), [&milestone](const TargetRevision& revision) {
            return !revision.undoneAt && contains(revision.after, milestone) && !contains(revision.before, milestone);
        });
    return last == pledge.revisions.rend() ? 0 : last->number;
}

std::vector<Milestone> scaled(const Pledge& whole, const std::vector<Milestone>& milestones, Decimal share) {
    Pledge then = whole;
    then.milestones = milestones;
    return scaledMilestones(then, share);
}

}  // namespace

std::optional<MilestoneChange> changeOf(const Pledge& pledge, const Milestone& milestone) {
    if (pledge.revisions.empty() || contains(milestonesAsPledged(pledge), milestone)) {
        return std::nullopt;
    }
    return MilestoneChange{numberOf(pledge, milestone), counterpart(pledge, milestone)};
}

std::optional<QDate> outsideSince(const Pledge& pledge) {
    if (pledge.standing == Standing::InForce) {
        return std::nullopt;
    }
    const RevisionKind kind =
        pledge.standing == Standing::Withdrawn ? RevisionKind::Withdrawn : RevisionKind::ForceMajeure;
    const auto last =
        std::find_if(pledge.revisions.rbegin(), pledge.revisions.rend(),
                     [kind](const TargetRevision& revision) { return revision.kind == kind && !revision.undoneAt; });
    return last == pledge.revisions.rend() ? std::nullopt : std::optional(last->decidedOn);
}

Pledge revisedWith(const Pledge& whole, const Pledge& part) {
    Pledge revised = part;
    revised.revisions = whole.revisions;
    for (TargetRevision& revision : revised.revisions) {
        revision.before = scaled(whole, revision.before, part.allocation->share);
        revision.after = scaled(whole, revision.after, part.allocation->share);
    }
    return revised;
}

}  // namespace pledge
