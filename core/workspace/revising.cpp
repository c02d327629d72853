#include <core/plan/planchanges.h>
#include <core/plan/planfacts.h>
#include <core/storage/pledgerepository.h>
#include <core/storage/targetrevisionrepository.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/revising.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Error refused(const Pledge& pledge, const QString& why) {
    return {ErrorCode::RevisionRefused, pledge.name, {why}, {}};
}

const TargetRevision* lastCounting(const Pledge& pledge) {
    const auto last = std::find_if(pledge.revisions.rbegin(), pledge.revisions.rend(),
                                   [](const TargetRevision& revision) { return !revision.undoneAt; });
    return last == pledge.revisions.rend() ? nullptr : &*last;
}

/// Why the revision cannot be; empty where it can.
QString hindrance(const Pledge& pledge, const RevisionDraft& draft) {
    if (draft.reason.trimmed().isEmpty()) {
        return u"reason"_s;
    }
    if (draft.authority.trimmed().isEmpty()) {
        return u"authority"_s;
    }
    if (!draft.decidedOn.isValid()) {
        return u"date"_s;
    }
    const TargetRevision* last = lastCounting(pledge);
    if (last != nullptr && draft.decidedOn < last->decidedOn) {
        return u"order"_s;
    }
    const bool isOut = pledge.standing != Standing::InForce;
    if (draft.kind == RevisionKind::Reinstated) {
        return isOut ? QString() : u"in"_s;
    }
    if (isOut) {
        return u"out"_s;
    }
    const bool same = draft.kind == RevisionKind::Targets && draft.milestones == pledge.milestones;
    return same ? u"nothing_changes"_s : QString();
}

QJsonObject detailOf(PledgeId pledge, const TargetRevision& revision) {
    return {{u"pledge"_s, pledge.number()},
            {u"number"_s, revision.number},
            {u"kind"_s, tokenOf(revision.kind)},
            {u"old"_s, milestonesText(revision.before)},
            {u"new"_s, milestonesText(revision.after)},
            {u"decided_on"_s, revision.decidedOn.toString(Qt::ISODate)},
            {u"authority"_s, revision.authority},
            {u"reason"_s, revision.reason}};
}

Result<const Line*> revisable(const PlanSnapshot& snapshot, PledgeId id) {
    const Line* line = snapshot.line(id);
    if (line == nullptr) {
        return Error{ErrorCode::UnknownPledge, QString::number(id.number()), {QString()}, {}};
    }
    if (line->pledge->allocation) {
        return Error{ErrorCode::InvalidPledge, line->pledge->name, {u"allocation"_s}, {}};
    }
    return line;
}

Outcome writeMilestones(const Database& database, Pledge pledge, const std::vector<Milestone>& milestones) {
    pledge.milestones = milestones;
    return PledgeRepository(database).replace(std::vector{std::move(pledge)});
}

/// Revision rows name their entry before it is written: its digest covers them.
Outcome journalRevision(const Database& database, const Pledge& pledge, JournalAction action,
                        const TargetRevision& revision, const Occasion& occasion) {
    const auto entry = journalPlan(database, action, pledge.name, detailOf(pledge.id, revision), occasion);
    return entry ? Outcome(Done{}) : Outcome(entry.error());
}

Outcome addRevision(const Database& database, const Pledge& pledge, const TargetRevision& revision,
                    const Actor& actor) {
    const auto entry = Journal(database).next();
    if (!entry) {
        return entry.error();
    }
    if (const Outcome added = TargetRevisionRepository(database).insert(pledge.id, revision, *entry); !added) {
        return added;
    }
    return journalRevision(database, pledge, JournalAction::ReviseTargets, revision, {actor, revision.at});
}

Outcome markUndone(const Database& database, const Pledge& pledge, const TargetRevision& revision,
                   const Occasion& occasion) {
    const auto entry = Journal(database).next();
    if (!entry) {
        return entry.error();
    }
    if (const Outcome undone = TargetRevisionRepository(database).undo(pledge.id, revision.number, *entry); !undone) {
        return undone;
    }
    return journalRevision(database, pledge, JournalAction::UndoRevision, revision, occasion);
}

/// One act of a draft's revisions: it was written, or taken back, at that time.
struct CarriedAct {
    QDateTime at;
    const Pledge* pledge;
    const TargetRevision* revision;
    bool undoes;
};

std::vector<CarriedAct> carriedActs(std::span<const Pledge> pledges) {
    std::vector<CarriedAct> acts;
    for (const Pledge& pledge : pledges) {
        for (const TargetRevision& revision : pledge.revisions) {
            acts.push_back({revision.at, &pledge, &revision, false});
            if (revision.undoneAt) {
                acts.push_back({*revision.undoneAt, &pledge, &revision, true});
            }
        }
    }
    std::ranges::stable_sort(acts, {}, &CarriedAct::at);
    return acts;
}

}  // namespace

Result<TargetRevision> checkRevision(const PlanSnapshot& snapshot, const RevisionDraft& draft) {
    const auto line = revisable(snapshot, draft.pledge);
    if (!line) {
        return line.error();
    }
    const Pledge& pledge = *(*line)->pledge;
    if (const QString why = hindrance(pledge, draft); !why.isEmpty()) {
        return refused(pledge, why);
    }
    TargetRevision revision;
    revision.number = pledge.revisions.empty() ? 1 : pledge.revisions.back().number + 1;
    revision.kind = draft.kind;
    revision.before = pledge.milestones;
    revision.after = draft.kind == RevisionKind::Targets ? draft.milestones : pledge.milestones;
    revision.decidedOn = draft.decidedOn;
    revision.authority = draft.authority.trimmed();
    revision.reason = draft.reason.trimmed();
    Pledge revised = pledge;
    revised.milestones = revision.after;
    const Outcome fits = validate(revised, snapshot.plan().span);
    return fits ? Result<TargetRevision>(std::move(revision)) : Result<TargetRevision>(fits.error());
}

Result<TargetRevision> writeRevision(const Database& database, const PlanSnapshot& snapshot, const RevisionDraft& draft,
                                     const Occasion& occasion) {
    if (const Outcome allowed = checkLeadOffice(snapshot, occasion.actor); !allowed) {
        return allowed.error();
    }
    auto revision = checkRevision(snapshot, draft);
    if (!revision) {
        return revision;
    }
    revision->by = occasion.actor.name;
    revision->at = occasion.at;
    const Pledge& pledge = *snapshot.line(draft.pledge)->pledge;
    if (const Outcome written = writeMilestones(database, pledge, revision->after); !written) {
        return written.error();
    }
    const Outcome added = addRevision(database, pledge, *revision, occasion.actor);
    return added ? revision : Result<TargetRevision>(added.error());
}

Outcome writeUndoneRevision(const Database& database, const PlanSnapshot& snapshot, PledgeId id,
                            const Occasion& occasion) {
    if (const Outcome allowed = checkLeadOffice(snapshot, occasion.actor); !allowed) {
        return allowed;
    }
    const auto line = revisable(snapshot, id);
    if (!line) {
        return line.error();
    }
    const Pledge& pledge = *(*line)->pledge;
    const TargetRevision* last = lastCounting(pledge);
    if (last == nullptr) {
        return refused(pledge, u"none"_s);
    }
    if (last->at.toLocalTime().date() != occasion.at.toLocalTime().date()) {
        return refused(pledge, u"not_today"_s);
    }
    const TargetRevision revision = *last;
    if (const Outcome written = writeMilestones(database, pledge, revision.before); !written) {
        return written;
    }
    return markUndone(database, pledge, revision, occasion);
}

Outcome writeCarriedRevisions(const Database& database, std::span<const Pledge> pledges) {
    for (const CarriedAct& act : carriedActs(pledges)) {
        const Actor actor{act.revision->by, Role::LeadOffice, {}};
        const Outcome written = act.undoes ? markUndone(database, *act.pledge, *act.revision, {actor, act.at})
                                           : addRevision(database, *act.pledge, *act.revision, actor);
        if (!written) {
            return written;
        }
    }
    return Done{};
}

}  // namespace pledge
