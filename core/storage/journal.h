#pragma once

#include <core/base/id.h>
#include <core/base/result.h>
#include <core/plan/actor.h>

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace pledge {

class Database;

enum class JournalAction {
    CreatePlan,
    AddTargets,
    AcceptDrafts,  ///< pledges read from a text
    ChangePlan,
    ReviseTargets,
    UndoRevision,
    UndoTargets,  ///< an import of targets, or an accepting of drafts, taken back
    RecordActuals,
    ImportActuals,
    UndoActuals,     ///< an import of actuals taken back
    CollectActuals,  ///< taken from workbooks or submissions that came back
    SwitchEntry,     ///< which view of a running total is typed
    MoveRound,       ///< a unit's month submitted, returned, approved or reopened
    KeepProblems,
    KeepEvidence,
    KeepLedger,  ///< its columns, stages and uses
    KeepCases,   ///< rows of a ledger
    HandOut,
    KeepSheetWords  ///< what heads and names of other offices' sheets mean, where no figure came with them
};

/// What a use case tells the journal about itself.
struct JournalDraft {
    Occasion occasion;
    JournalAction action = JournalAction::RecordActuals;
    QString subject;
    QJsonObject detail;
    QByteArray digest;  ///< of the reports it writes (ReportDigest), or of the plan it leaves (planDigest())
};

/// An entry as it is stored, text for text: the hash is over these.
struct JournalEntry {
    EntryId id;
    QString at;  ///< ISO 8601, UTC, milliseconds
    QString actor;
    QString role;
    QString action;
    QString subject;
    QString detail;  ///< JSON
    QByteArray digest;
    QByteArray previous;  ///< the hash of the entry before; empty for the first
    QByteArray hash;

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

/// The append-only record of all changes, numbered from 1 without gaps. Each entry's hash covers all its columns and
/// the entry before, so that a changed, inserted or removed entry shows; the head, kept apart, shows a cut-off end.
/// Whoever rewrites the whole chain and the head leaves no trace in the file: that takes a hash kept elsewhere, on
/// paper say.
class Journal {
public:
    explicit Journal(const Database& database) : m_database(database) {}

    /// Adds an entry, in the transaction that is open.
    [[nodiscard]] Result<EntryId> append(const JournalDraft& draft) const;
    /// The number that the next entry takes, in the transaction that is open.
    [[nodiscard]] Result<EntryId> next() const;
    [[nodiscard]] Result<std::vector<JournalEntry>> entries() const;
    /// Those with a higher number.
    [[nodiscard]] Result<std::vector<JournalEntry>> entriesAfter(EntryId entry) const;
    /// The last import of targets or actuals, collecting, or accepting of drafts, that was not taken back; nothing
    /// where there is none.
    [[nodiscard]] Result<std::optional<JournalEntry>> lastImport() const;
    /// Marks an import as taken back by that entry; once.
    [[nodiscard]] Outcome markUndone(EntryId import, EntryId entry) const;
    /// The chain's faults: JournalBroken with the entry's number, once for each entry.
    [[nodiscard]] Result<std::vector<Error>> verify(const std::vector<JournalEntry>& entries) const;

private:
    const Database& m_database;
};

/// Whether the entry wrote reports; the others changed what is planned.
[[nodiscard]] bool writesReports(const JournalEntry& entry);

/// Whether the entry is an import of actuals, from a table or from files that came back.
[[nodiscard]] bool importsReports(const JournalEntry& entry);

/// The moment of an entry or a revision.
[[nodiscard]] QDateTime momentOf(const QString& at);

}  // namespace pledge
