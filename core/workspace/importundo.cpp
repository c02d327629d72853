#include <core/storage/handoutrepository.h>
#include <core/storage/revisionrepository.h>
#include <core/workspace/importundo.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/reportact.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QJsonObject detailOf(const JournalEntry& entry) {
    return QJsonDocument::fromJson(entry.detail.toUtf8()).object();
}

/// The ids that an import gave, one after the other from the first.
template <typename IdType>
std::vector<IdType> givenIds(const QJsonObject& detail, const QString& first, const QString& count) {
    std::vector<IdType> ids;
    const qint64 begin = detail.value(first).toInteger();
    for (qint64 i = 0; begin > 0 && i < detail.value(count).toInteger(); ++i) {
        ids.push_back(IdType(begin + i));
    }
    return ids;
}

Outcome markUndone(const Database& database, const JournalEntry& import, const Result<EntryId>& entry) {
    return entry ? Journal(database).markUndone(import.id, *entry) : Outcome(entry.error());
}

QJsonObject undoDetail(const JournalEntry& import) {
    return {{u"file"_s, import.subject}, {u"import"_s, import.id.number()}};
}

}  // namespace

Result<JournalEntry> importToUndo(const Database& database) {
    auto import = Journal(database).lastImport();
    if (!import) {
        return import.error();
    }
    if (!*import) {
        return Error{ErrorCode::NothingToDo, {}, {u"import"_s}, {}};
    }
    return **import;
}

Result<UndoneImport> undoTargets(const Database& database, const PlanSnapshot& snapshot, const JournalEntry& import,
                                 const Occasion& occasion) {
    const QJsonObject detail = detailOf(import);
    PlanChanges changes;
    changes.removedUnits = givenIds<OrgUnitId>(detail, u"first_unit"_s, u"units"_s);
    changes.removedProgrammes = givenIds<ProgrammeId>(detail, u"first_programme"_s, u"programmes"_s);
    changes.removedSources = givenIds<SourceId>(detail, u"first_source"_s, u"sources"_s);
    changes.removedPledges = givenIds<PledgeId>(detail, u"first_pledge"_s, u"pledges"_s);
    if (changes.isEmpty()) {
        return Error{ErrorCode::NothingToDo, {}, {u"import"_s}, {}};
    }
    for (const Outcome& checked : {checkLeadOffice(snapshot, occasion.actor), checkChanges(snapshot, changes)}) {
        if (!checked) {
            return checked.error();
        }
    }
    if (const Outcome written = writeRows(database, changedPlan(snapshot, changes), changes); !written) {
        return written.error();
    }
    const auto entry = journalPlan(database, JournalAction::UndoTargets, import.subject, undoDetail(import), occasion);
    if (const Outcome marked = markUndone(database, import, entry); !marked) {
        return marked.error();
    }
    return UndoneImport{import.subject, 0, static_cast<int>(changes.removedPledges.size()), 0};
}

Result<UndoneImport> undoActuals(const Database& database, const PlanSnapshot& snapshot, const JournalEntry& import,
                                 const Occasion& occasion) {
    const RevisionRepository revisions(database);
    const auto standing = revisions.standingFrom(import.id);
    const auto replaced = revisions.replacedSince(import.id);
    if (!standing || !replaced) {
        return standing ? replaced.error() : standing.error();
    }
    std::vector<ActualChange> changes;
    for (const Revision& revision : *standing) {
        changes.push_back({revision.pledge, revision.before});
    }
    const ReportAct act{changes,        import.subject,    occasion, JournalAction::UndoActuals,
                        import.subject, undoDetail(import)};
    if (const Outcome checked = checkReports(snapshot, snapshot.with(changes), changes, act.reason, occasion.actor);
        !checked) {
        return checked.error();
    }
    const auto differences = findDifferences(snapshot, changes);
    if (differences.empty()) {
        return Error{ErrorCode::NothingToDo, {}, {u"import"_s}, {}};
    }
    const auto entry = writeReports(database, snapshot, act, differences);
    for (const Outcome& done :
         {markUndone(database, import, entry), HandoutRepository(database).forgetTaken(import.id)}) {
        if (!done) {
            return done.error();
        }
    }
    return UndoneImport{import.subject, static_cast<int>(differences.size()), 0, *replaced};
}

}  // namespace pledge
