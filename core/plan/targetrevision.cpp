#include <core/plan/pledge.h>
#include <core/plan/targetrevision.h>

#include <algorithm>
#include <array>
#include <utility>

namespace pledge {

namespace {

constexpr std::array kKinds{u"targets", u"withdrawn", u"force_majeure", u"reinstated"};

}  // namespace

QString tokenOf(RevisionKind kind) {
    return QString::fromUtf16(kKinds.at(static_cast<std::size_t>(kind)));
}

std::optional<RevisionKind> revisionKindOf(QStringView token) {
    const auto found = std::ranges::find_if(kKinds, [token](const char16_t* kind) { return token == kind; });
    return found == kKinds.end() ? std::nullopt
                                 : std::optional(static_cast<RevisionKind>(std::distance(kKinds.begin(), found)));
}

Standing standingAfter(const std::vector<TargetRevision>& revisions) {
    Standing standing = Standing::InForce;
    for (const TargetRevision& revision : revisions) {
        if (revision.undoneAt || revision.kind == RevisionKind::Targets) {
            continue;
        }
        const bool withdrawn = revision.kind == RevisionKind::Withdrawn;
        standing = revision.kind == RevisionKind::Reinstated ? Standing::InForce
                   : withdrawn                               ? Standing::Withdrawn
                                                             : Standing::ForceMajeure;
    }
    return standing;
}

const std::vector<Milestone>& milestonesAsPledged(const Pledge& pledge) {
    return pledge.revisions.empty() ? pledge.milestones : pledge.revisions.front().before;
}

void applyRevisions(Pledge& pledge, std::vector<TargetRevision> counting) {
    std::vector<Milestone> milestones = milestonesAsPledged(pledge);
    for (TargetRevision& revision : counting) {
        revision.undoneAt.reset();
        if (revision.kind == RevisionKind::Targets) {
            milestones = revision.after;
        }
    }
    pledge.milestones = std::move(milestones);
    pledge.standing = standingAfter(counting);
    pledge.revisions = std::move(counting);
}

}  // namespace pledge
