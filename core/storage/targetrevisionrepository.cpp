#include <core/storage/database.h>
#include <core/storage/journal.h>
#include <core/storage/pledgelookup.h>
#include <core/storage/query.h>
#include <core/storage/targetrevisionrepository.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Outcome insertMilestones(const Database& database, PledgeId pledge, int number, const QString& side,
                         const std::vector<Milestone>& milestones) {
    Query query(database,
                u"INSERT INTO pledge_revision_milestone (pledge, number, side, due, value) "
                "VALUES (:pledge, :number, :side, :due, :value)"_s);
    query.bind(u":pledge"_s, pledge);
    query.bind(u":number"_s, number);
    query.bind(u":side"_s, side);
    for (const Milestone& milestone : milestones) {
        query.bind(u":due"_s, milestone.due);
        query.bind(u":value"_s, milestone.value);
        if (const Outcome inserted = query.run(); !inserted) {
            return inserted;
        }
    }
    return Done{};
}

TargetRevision revisionOf(const Query& row) {
    TargetRevision revision;
    revision.number = row.number(1);
    revision.kind = revisionKindOf(row.text(2)).value_or(RevisionKind::Targets);
    revision.decidedOn = row.date(3);
    revision.authority = row.text(4);
    revision.reason = row.text(5);
    revision.by = row.text(6);
    revision.at = momentOf(row.text(7));
    if (!row.isNull(8)) {
        revision.undoneAt = momentOf(row.text(8));
    }
    return revision;
}

void addMilestone(std::vector<Pledge>& pledges, const Query& row) {
    Pledge* pledge = pledgeOf(pledges, row.id<PledgeId>(0));
    if (pledge == nullptr) {
        return;
    }
    const auto revision = std::ranges::find(pledge->revisions, row.number(1), &TargetRevision::number);
    if (revision != pledge->revisions.end()) {
        auto& side = row.text(2) == u"before"_s ? revision->before : revision->after;
        side.push_back({row.date(3), row.maybe(4, &Query::figure)});
    }
}

}  // namespace

Outcome TargetRevisionRepository::insert(PledgeId pledge, const TargetRevision& revision, EntryId entry) const {
    Query query(m_database,
                u"INSERT INTO pledge_revision (pledge, number, kind, decided_on, authority, reason, entry) "
                "VALUES (:pledge, :number, :kind, :decided, :authority, :reason, :entry)"_s);
    query.bind(u":pledge"_s, pledge);
    query.bind(u":number"_s, revision.number);
    query.bind(u":kind"_s, tokenOf(revision.kind));
    query.bind(u":decided"_s, revision.decidedOn);
    query.bind(u":authority"_s, revision.authority);
    query.bind(u":reason"_s, revision.reason);
    query.bind(u":entry"_s, entry);
    if (const Outcome inserted = query.run(); !inserted) {
        return inserted;
    }
    if (const Outcome inserted = insertMilestones(m_database, pledge, revision.number, u"before"_s, revision.before);
        !inserted) {
        return inserted;
    }
    return insertMilestones(m_database, pledge, revision.number, u"after"_s, revision.after);
}

Outcome TargetRevisionRepository::undo(PledgeId pledge, int number, EntryId entry) const {
    Query query(m_database,
                u"UPDATE pledge_revision SET undone_entry = :entry WHERE pledge = :pledge AND number = :number"_s);
    query.bind(u":entry"_s, entry);
    query.bind(u":pledge"_s, pledge);
    query.bind(u":number"_s, number);
    return query.run();
}

Outcome TargetRevisionRepository::load(std::vector<Pledge>& pledges) const {
    Query query(m_database,
                u"SELECT r.pledge, r.number, r.kind, r.decided_on, r.authority, r.reason, j.actor, j.at, u.at "
                "FROM pledge_revision AS r JOIN journal AS j ON j.id = r.entry "
                "LEFT JOIN journal AS u ON u.id = r.undone_entry ORDER BY r.pledge, r.number"_s);
    const Outcome read = query.forEach([&pledges](const Query& row) {
        if (Pledge* pledge = pledgeOf(pledges, row.id<PledgeId>(0))) {
            pledge->revisions.push_back(revisionOf(row));
        }
    });
    if (!read) {
        return read;
    }
    Query milestones(m_database,
                     u"SELECT pledge, number, side, due, value FROM pledge_revision_milestone "
                     "ORDER BY pledge, number, side, due"_s);
    const Outcome added = milestones.forEach([&pledges](const Query& row) { addMilestone(pledges, row); });
    for (Pledge& pledge : pledges) {
        pledge.standing = standingAfter(pledge.revisions);
    }
    return added;
}

}  // namespace pledge
