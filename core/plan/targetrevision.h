#pragma once

#include <core/plan/milestone.h>

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace pledge {

/// Whether a pledge is in the count: withdrawn pledges and those lifted by force majeure are shown, but not counted.
enum class Standing { InForce, Withdrawn, ForceMajeure };

enum class RevisionKind { Targets, Withdrawn, ForceMajeure, Reinstated };

/// The kind's name in files: targets, withdrawn, force_majeure, reinstated.
[[nodiscard]] QString tokenOf(RevisionKind kind);
[[nodiscard]] std::optional<RevisionKind> revisionKindOf(QStringView token);

/// An approved change of a pledge's target (调整): numbered from 1 for each pledge, never an edit in place. An undone
/// one keeps its number and its row.
struct TargetRevision {
    int number = 0;
    RevisionKind kind = RevisionKind::Targets;
    std::vector<Milestone> before;  ///< of kind Targets; else both are the milestones that stood
    std::vector<Milestone> after;
    QDate decidedOn;  ///< in force at the end of that day
    QString authority;
    QString reason;
    QString by;
    QDateTime at;                       ///< when it was written into the plan
    std::optional<QDateTime> undoneAt;  ///< a mistake of the same day, taken back

    friend bool operator==(const TargetRevision&, const TargetRevision&) = default;
};

struct Pledge;

/// Where the revisions that are not undone leave a pledge.
[[nodiscard]] Standing standingAfter(const std::vector<TargetRevision>& revisions);

/// The milestones the pledge was signed with.
[[nodiscard]] const std::vector<Milestone>& milestonesAsPledged(const Pledge& pledge);

/// Takes the revisions that count, none of them undone for that look: the pledge's milestones and standing become those
/// of the last of them, or those it was signed with.
void applyRevisions(Pledge& pledge, std::vector<TargetRevision> counting);

}  // namespace pledge
