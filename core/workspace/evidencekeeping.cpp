#include <core/document/evidencefile.h>
#include <core/plan/evidencelist.h>
#include <core/plan/problemlist.h>
#include <core/storage/attachmentrepository.h>
#include <core/workspace/evidencekeeping.h>
#include <core/workspace/monthlock.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/workspace.h>

#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qint64 kMegabyte = qint64{1024} * 1024;

Error refused(const QString& name, const QStringList& why) {
    return {ErrorCode::AttachmentRefused, name, why, {}};
}

/// Who writes what the evidence shows; nothing where it shows nothing that the plan has.
std::optional<std::vector<OrgUnitId>> writersOf(const PlanSnapshot& snapshot, const Evidence& place) {
    const PlanRecords& records = snapshot.records();
    if (place.pledge) {
        const Line* line = snapshot.line(*place.pledge);
        return line == nullptr ? std::nullopt : std::optional(line->pledge->owners);
    }
    if (place.problem) {
        const auto problem = std::ranges::find(records.problems, *place.problem, &Problem::id);
        return problem == records.problems.end() ? std::nullopt : std::optional(unitsOf(snapshot, *problem));
    }
    const auto row = std::ranges::find(records.ledgerRows, place.row.value_or(LedgerRowId()), &LedgerRow::id);
    if (row == records.ledgerRows.end()) {
        return std::nullopt;
    }
    return row->unit ? std::vector<OrgUnitId>{*row->unit} : std::vector<OrgUnitId>{};
}

Outcome checkPlace(const PlanSnapshot& snapshot, const Evidence& place, const Actor& actor) {
    const auto writers = writersOf(snapshot, place);
    if (!writers) {
        const ErrorCode code = place.pledge ? ErrorCode::UnknownPledge : ErrorCode::NothingToDo;
        return Error{code, QString::number(place.pledge.value_or(PledgeId()).number()), {QString()}, {}};
    }
    if (!actor.mayReportFor(*writers)) {
        const OrgUnit* unit = writers->empty() ? nullptr : snapshot.unit(writers->front());
        return Error{ErrorCode::NotPermitted, actor.name, {unit == nullptr ? snapshot.plan().name : unit->name}, {}};
    }
    const MonthSpan allowed = snapshot.plan().reportable();
    if (place.month && !allowed.contains(*place.month)) {
        return Error{ErrorCode::MonthOutsidePlan,
                     place.month->toString(),
                     {allowed.first.toString(), allowed.last.toString()},
                     {}};
    }
    return place.pledge && place.month
               ? checkNotResting(snapshot, *snapshot.line(*place.pledge)->pledge, *place.month, actor)
               : Outcome(Done{});
}

/// What the journal says of a file that came or went.
QJsonObject journalled(const PlanSnapshot& snapshot, const QString& act, const Attachment& attachment,
                       const Evidence& place, const QString& reason) {
    QJsonObject detail{{u"act"_s, act},
                       {u"file"_s, attachment.name},
                       {u"size"_s, attachment.size},
                       {u"sha256"_s, QString::fromLatin1(attachment.digest.toHex())}};
    if (place.pledge) {
        detail.insert(u"pledge"_s, snapshot.line(*place.pledge)->pledge->name);
        detail.insert(u"month"_s, place.month->toString());
    }
    if (place.problem) {
        detail.insert(u"problem"_s, place.problem->number());
    }
    if (place.row) {
        detail.insert(u"case"_s, place.row->number());
    }
    if (!reason.trimmed().isEmpty()) {
        detail.insert(u"reason"_s, reason.trimmed());
    }
    return detail;
}

AttachmentId nextId(const PlanRecords& records) {
    AttachmentId last;
    for (const Attachment& attachment : records.attachments) {
        last = std::max(last, attachment.id);
    }
    return AttachmentId(last.number() + 1);
}

/// The plan's file with these bytes, written now where it had none.
Result<Attachment> keptFile(const Database& database, const PlanRecords& records, const EvidenceFile& file,
                            const Occasion& occasion) {
    const auto known = std::ranges::find(records.attachments, file.digest, &Attachment::digest);
    if (known != records.attachments.end()) {
        return *known;
    }
    const Attachment attachment{nextId(records), file.name,           file.type,  file.bytes.size(),
                                file.digest,     occasion.actor.name, occasion.at};
    const Outcome written = AttachmentRepository(database).insert(attachment, file.bytes);
    return written ? Result<Attachment>(attachment) : Result<Attachment>(written.error());
}

Outcome writeEvidence(const Database& database, const PlanSnapshot& snapshot, const EvidenceFile& file, Evidence place,
                      const QString& reason, const Occasion& occasion, AttachmentId& id) {
    const auto attachment = keptFile(database, snapshot.records(), file, occasion);
    if (!attachment) {
        return attachment.error();
    }
    id = attachment->id;
    place.attachment = id;
    if (std::ranges::find(snapshot.records().evidence, place) != snapshot.records().evidence.end()) {
        return Done{};
    }
    if (const Outcome written = AttachmentRepository(database).insertEvidence(place); !written) {
        return written;
    }
    const auto entry = journalPlan(database, JournalAction::KeepEvidence, file.name,
                                   journalled(snapshot, u"add"_s, *attachment, place, reason), occasion);
    return entry ? Outcome(Done{}) : Outcome(entry.error());
}

}  // namespace

bool mayKeepEvidence(const PlanSnapshot& snapshot, const Evidence& place, const Actor& actor) {
    const auto writers = writersOf(snapshot, place);
    return writers && actor.mayReportFor(*writers);
}

bool isLockedPlace(const PlanSnapshot& snapshot, const Evidence& place) {
    const Line* line = place.pledge && place.month ? snapshot.line(*place.pledge) : nullptr;
    return line != nullptr && !checkUnlocked(snapshot, *line->pledge, *place.month);
}

Result<AttachmentId> addEvidence(Workspace& workspace, const EvidenceFile& file, const Evidence& place,
                                 const QString& reason, const Occasion& occasion) {
    AttachmentId id;
    const Outcome added =
        workspace.changeRecords([&](const Database& database, const PlanSnapshot& snapshot) -> Outcome {
            if (const Outcome fits = checkPlace(snapshot, place, occasion.actor); !fits) {
                return fits;
            }
            const int limit = snapshot.plan().attachmentMegabytes;
            if (file.bytes.size() > limit * kMegabyte) {
                return refused(file.name, {u"size"_s, QString::number(limit)});
            }
            if (isLockedPlace(snapshot, place) && reason.trimmed().isEmpty()) {
                return refused(file.name, {u"reason"_s});
            }
            return writeEvidence(database, snapshot, file, place, reason, occasion, id);
        });
    return added ? Result<AttachmentId>(id) : Result<AttachmentId>(added.error());
}

Outcome removeEvidence(Workspace& workspace, const Evidence& evidence, const QString& reason,
                       const Occasion& occasion) {
    return workspace.changeRecords([&](const Database& database, const PlanSnapshot& snapshot) -> Outcome {
        const PlanRecords& records = snapshot.records();
        const Attachment* attachment = findAttachment(records, evidence.attachment);
        if (attachment == nullptr || std::ranges::find(records.evidence, evidence) == records.evidence.end()) {
            return Error{ErrorCode::NothingToDo, {}, {QString::number(evidence.attachment.number())}, {}};
        }
        if (const Outcome fits = checkPlace(snapshot, evidence, occasion.actor); !fits) {
            return fits;
        }
        if (reason.trimmed().isEmpty()) {
            return refused(attachment->name, {u"reason"_s});
        }
        const AttachmentRepository repository(database);
        for (const Outcome& removed : {repository.removeEvidence(evidence), repository.removeUnused()}) {
            if (!removed) {
                return removed;
            }
        }
        const auto entry = journalPlan(database, JournalAction::KeepEvidence, attachment->name,
                                       journalled(snapshot, u"remove"_s, *attachment, evidence, reason), occasion);
        return entry ? Outcome(Done{}) : Outcome(entry.error());
    });
}

Result<QByteArray> evidenceBytes(const Workspace& workspace, AttachmentId attachment) {
    Result<QByteArray> bytes = QByteArray();
    const Outcome looked = workspace.look([&](const Database& database) -> Outcome {
        bytes = AttachmentRepository(database).bytes(attachment);
        return bytes ? Outcome(Done{}) : Outcome(bytes.error());
    });
    return looked ? bytes : Result<QByteArray>(looked.error());
}

Outcome saveEvidence(const Workspace& workspace, AttachmentId attachment, const QString& path) {
    const auto bytes = evidenceBytes(workspace, attachment);
    if (!bytes) {
        return bytes.error();
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::FileReadOnly, path, {file.errorString()}, {}};
    }
    const bool isWhole = file.write(*bytes) == bytes->size() && file.commit();
    return isWhole ? Outcome(Done{}) : Outcome(Error{ErrorCode::FileFull, path, {file.errorString()}, {}});
}

}  // namespace pledge
