#pragma once

#include <core/base/id.h>
#include <core/plan/targetrevision.h>

namespace pledge {

/// A revision as it is handed in; the milestones are those of kind Targets.
struct RevisionDraft {
    PledgeId pledge;
    RevisionKind kind = RevisionKind::Targets;
    std::vector<Milestone> milestones;
    QDate decidedOn;
    QString authority;
    QString reason;
};

}  // namespace pledge
