#include <core/storage/orgunitrepository.h>
#include <core/storage/personrepository.h>
#include <core/storage/planrepository.h>
#include <core/storage/pledgerepository.h>
#include <core/storage/programmerepository.h>
#include <core/storage/sourcerepository.h>
#include <core/storage/sqliteaudit.h>
#include <core/workspace/changejson.h>
#include <core/workspace/planwriting.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// The pledges that were changed, and the parts that follow them.
std::vector<Pledge> touchedPledges(const PlanSnapshot& next, const PlanChanges& changes) {
    QSet<PledgeId> ids;
    for (const Pledge& pledge : changes.pledges) {
        ids.insert(pledge.id);
        for (const std::size_t part : next.allocationsOf(pledge.id)) {
            ids.insert(next.lines()[part].pledge->id);
        }
    }
    std::vector<Pledge> touched;
    for (const Line& line : next.lines()) {
        if (ids.contains(line.pledge->id)) {
            touched.push_back(*line.pledge);
        }
    }
    return touched;
}

/// Referring rows go before what they refer to.
Outcome removeAll(const Database& database, const PlanChanges& changes) {
    if (const Outcome removed = PersonRepository(database).remove(changes.removedPersons); !removed) {
        return removed;
    }
    if (const Outcome removed = PledgeRepository(database).remove(changes.removedPledges); !removed) {
        return removed;
    }
    if (const Outcome removed = ProgrammeRepository(database).remove(changes.removedProgrammes); !removed) {
        return removed;
    }
    if (const Outcome removed = SourceRepository(database).remove(changes.removedSources); !removed) {
        return removed;
    }
    return OrgUnitRepository(database).remove(changes.removedUnits);
}

/// What is referred to goes before what refers.
Outcome replaceAll(const Database& database, const PlanSnapshot& next, const PlanChanges& changes) {
    if (const Outcome written = changes.plan ? PlanRepository(database).replace(next.plan()) : Outcome(Done{});
        !written) {
        return written;
    }
    if (const Outcome written = OrgUnitRepository(database).replace(changes.units); !written) {
        return written;
    }
    if (const Outcome written = ProgrammeRepository(database).replace(changes.programmes); !written) {
        return written;
    }
    if (const Outcome written = PersonRepository(database).replace(changes.persons); !written) {
        return written;
    }
    if (const Outcome written = SourceRepository(database).insert(changes.sources); !written) {
        return written;
    }
    return PledgeRepository(database).replace(touchedPledges(next, changes));
}

}  // namespace

Outcome checkLeadOffice(const PlanSnapshot& snapshot, const Actor& actor) {
    return actor.role == Role::LeadOffice
               ? Outcome(Done{})
               : Outcome(Error{ErrorCode::NotPermitted, actor.name, {snapshot.plan().name, u"plan"_s}, {}});
}

Result<EntryId> journalPlan(const Database& database, JournalAction action, const QString& subject,
                            const QJsonObject& detail, const Occasion& occasion) {
    const auto digest = planDigest(database);
    return digest ? Journal(database).append({occasion, action, subject, detail, *digest})
                  : Result<EntryId>(digest.error());
}

Outcome writeRows(const Database& database, const PlanSnapshot& next, const PlanChanges& changes) {
    if (const Outcome replaced = replaceAll(database, next, changes); !replaced) {
        return replaced;
    }
    return removeAll(database, changes);
}

Outcome writeChanges(const Database& database, const PlanSnapshot& snapshot, const PlanChanges& changes,
                     const QString& reason, const Occasion& occasion) {
    for (const Outcome& checked : {checkLeadOffice(snapshot, occasion.actor), checkChanges(snapshot, changes)}) {
        if (!checked) {
            return checked;
        }
    }
    const PlanSnapshot next = changedPlan(snapshot, changes);
    if (const Outcome written = writeRows(database, next, changes); !written) {
        return written;
    }
    QJsonObject detail{{u"changes"_s, changesToJson(snapshot, next, changes)}};
    if (!reason.isEmpty()) {
        detail.insert(u"reason"_s, reason);
    }
    const auto entry = journalPlan(database, JournalAction::ChangePlan, snapshot.plan().name, detail, occasion);
    return entry ? Outcome(Done{}) : Outcome(entry.error());
}

}  // namespace pledge
