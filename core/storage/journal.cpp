#include <core/storage/canonicalhash.h>
#include <core/storage/database.h>
#include <core/storage/journal.h>
#include <core/storage/query.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Head {
    qint64 entries = 0;
    QByteArray hash;
};

QString actionName(JournalAction action) {
    switch (action) {
        case JournalAction::CreatePlan:
            return u"create_plan"_s;
        case JournalAction::AddTargets:
            return u"add_targets"_s;
        case JournalAction::AcceptDrafts:
            return u"accept_drafts"_s;
        case JournalAction::ChangePlan:
            return u"change_plan"_s;
        case JournalAction::ReviseTargets:
            return u"revise_targets"_s;
        case JournalAction::UndoRevision:
            return u"undo_revision"_s;
        case JournalAction::UndoTargets:
            return u"undo_targets"_s;
        case JournalAction::RecordActuals:
            return u"record_actuals"_s;
        case JournalAction::ImportActuals:
            return u"import_actuals"_s;
        case JournalAction::UndoActuals:
            return u"undo_actuals"_s;
        case JournalAction::CollectActuals:
            return u"collect_actuals"_s;
        case JournalAction::SwitchEntry:
            return u"switch_entry"_s;
        case JournalAction::MoveRound:
            return u"move_round"_s;
        case JournalAction::KeepProblems:
            return u"keep_problems"_s;
        case JournalAction::KeepEvidence:
            return u"keep_evidence"_s;
        case JournalAction::KeepLedger:
            return u"keep_ledger"_s;
        case JournalAction::KeepCases:
            return u"keep_cases"_s;
        case JournalAction::HandOut:
            return u"hand_out"_s;
        case JournalAction::KeepSheetWords:
            return u"keep_sheet_words"_s;
    }
    Q_UNREACHABLE();
}

QString roleName(Role role) {
    switch (role) {
        case Role::LeadOffice:
            return u"lead_office"_s;
        case Role::ReportingUnit:
            return u"reporting_unit"_s;
        case Role::Reviewer:
            return u"reviewer"_s;
        case Role::Leader:
            return u"leader"_s;
    }
    Q_UNREACHABLE();
}

QByteArray hashOf(const JournalEntry& entry) {
    CanonicalHash hash;
    hash.add(QByteArrayView(entry.previous));
    hash.add(entry.id.number());
    for (const QString* text : {&entry.at, &entry.actor, &entry.role, &entry.action, &entry.subject, &entry.detail}) {
        hash.add(QStringView(*text));
    }
    hash.add(QByteArrayView(entry.digest));
    return hash.result();
}

Result<Head> readHead(const Database& database) {
    Head head;
    Query query(database, u"SELECT entries, hash FROM journal_head"_s);
    const Outcome read = query.forEach([&head](const Query& row) { head = {row.value(0).toLongLong(), row.bytes(1)}; });
    return read ? Result<Head>(head) : Result<Head>(read.error());
}

Outcome writeHead(const Database& database, const JournalEntry& entry) {
    Query query(database,
                u"INSERT INTO journal_head (id, entries, hash) VALUES (1, :entries, :hash) "
                "ON CONFLICT (id) DO UPDATE SET entries = excluded.entries, hash = excluded.hash"_s);
    query.bind(u":entries"_s, entry.id.number());
    query.bind(u":hash"_s, entry.hash);
    return query.run();
}

Outcome writeEntry(const Database& database, const JournalEntry& entry) {
    Query query(database,
                u"INSERT INTO journal (id, at, actor, role, action, subject, detail, digest, previous, hash) "
                "VALUES (:id, :at, :actor, :role, :action, :subject, :detail, :digest, :previous, :hash)"_s);
    query.bind(u":id"_s, entry.id);
    query.bind(u":at"_s, entry.at);
    query.bind(u":actor"_s, entry.actor);
    query.bind(u":role"_s, entry.role);
    query.bind(u":action"_s, entry.action);
    query.bind(u":subject"_s, entry.subject);
    query.bind(u":detail"_s, entry.detail);
    query.bind(u":digest"_s, entry.digest);
    query.bind(u":previous"_s, entry.previous);
    query.bind(u":hash"_s, entry.hash);
    return query.run();
}

const QString& entryColumns() {
    static const QString names = u"id, at, actor, role, action, subject, detail, digest, previous, hash"_s;
    return names;
}

JournalEntry entryOf(const Query& row) {
    return {row.id<EntryId>(0), row.text(1), row.text(2),  row.text(3),  row.text(4),
            row.text(5),        row.text(6), row.bytes(7), row.bytes(8), row.bytes(9)};
}

Error broken(qint64 number) {
    return {ErrorCode::JournalBroken, QString::number(number), {}, {}};
}

Result<std::vector<JournalEntry>> entriesIn(Query& query) {
    std::vector<JournalEntry> entries;
    const Outcome read = query.forEach([&entries](const Query& row) { entries.push_back(entryOf(row)); });
    return read ? Result<std::vector<JournalEntry>>(std::move(entries))
                : Result<std::vector<JournalEntry>>(read.error());
}

}  // namespace

Result<EntryId> Journal::append(const JournalDraft& draft) const {
    const auto head = readHead(m_database);
    if (!head) {
        return head.error();
    }
    JournalEntry entry;
    entry.id = EntryId(head->entries + 1);
    entry.at = draft.occasion.at.toUTC().toString(Qt::ISODateWithMs);
    entry.actor = draft.occasion.actor.name;
    entry.role = roleName(draft.occasion.actor.role);
    entry.action = actionName(draft.action);
    entry.subject = draft.subject;
    entry.detail = QString::fromUtf8(QJsonDocument(draft.detail).toJson(QJsonDocument::Compact));
    entry.digest = draft.digest;
    entry.previous = head->hash;
    entry.hash = hashOf(entry);
    if (const Outcome written = writeEntry(m_database, entry); !written) {
        return written.error();
    }
    if (const Outcome written = writeHead(m_database, entry); !written) {
        return written.error();
    }
    return entry.id;
}

Result<std::vector<JournalEntry>> Journal::entries() const {
    Query query(m_database, u"SELECT %1 FROM journal ORDER BY id"_s.arg(entryColumns()));
    return entriesIn(query);
}

Result<std::vector<JournalEntry>> Journal::entriesAfter(EntryId entry) const {
    Query query(m_database, u"SELECT %1 FROM journal WHERE id > :entry ORDER BY id"_s.arg(entryColumns()));
    query.bind(u":entry"_s, entry);
    return entriesIn(query);
}

Result<EntryId> Journal::next() const {
    const auto head = readHead(m_database);
    return head ? Result<EntryId>(EntryId(head->entries + 1)) : Result<EntryId>(head.error());
}

Result<std::optional<JournalEntry>> Journal::lastImport() const {
    std::optional<JournalEntry> import;
    Query query(m_database,
                u"SELECT %1 FROM journal WHERE action IN (:targets, :actuals, :drafts, :collected) "
                "AND NOT EXISTS (SELECT 1 FROM undone_import WHERE import = journal.id) ORDER BY id DESC LIMIT 1"_s.arg(
                    entryColumns()));
    query.bind(u":targets"_s, actionName(JournalAction::AddTargets));
    query.bind(u":actuals"_s, actionName(JournalAction::ImportActuals));
    query.bind(u":drafts"_s, actionName(JournalAction::AcceptDrafts));
    query.bind(u":collected"_s, actionName(JournalAction::CollectActuals));
    const Outcome read = query.forEach([&import](const Query& row) { import = entryOf(row); });
    return read ? Result<std::optional<JournalEntry>>(std::move(import))
                : Result<std::optional<JournalEntry>>(read.error());
}

Outcome Journal::markUndone(EntryId import, EntryId entry) const {
    Query query(m_database, u"INSERT INTO undone_import (import, entry) VALUES (:import, :entry)"_s);
    query.bind(u":import"_s, import);
    query.bind(u":entry"_s, entry);
    return query.run();
}

Result<std::vector<Error>> Journal::verify(const std::vector<JournalEntry>& entries) const {
    const auto head = readHead(m_database);
    if (!head) {
        return head.error();
    }
    std::vector<Error> faults;
    qint64 number = 0;
    QByteArray previous;
    for (const JournalEntry& entry : entries) {
        ++number;
        if (entry.id.number() != number || entry.previous != previous || entry.hash != hashOf(entry)) {
            faults.push_back(broken(number));
        }
        number = entry.id.number();
        previous = entry.hash;
    }
    if (head->entries != number || head->hash != previous) {
        faults.push_back(broken(std::max(number, head->entries)));
    }
    return faults;
}

bool writesReports(const JournalEntry& entry) {
    const auto is = [&entry](JournalAction action) { return entry.action == actionName(action); };
    return is(JournalAction::RecordActuals) || importsReports(entry) || is(JournalAction::UndoActuals);
}

bool importsReports(const JournalEntry& entry) {
    return entry.action == actionName(JournalAction::ImportActuals) ||
           entry.action == actionName(JournalAction::CollectActuals);
}

QDateTime momentOf(const QString& at) {
    return QDateTime::fromString(at, Qt::ISODateWithMs);
}

}  // namespace pledge
