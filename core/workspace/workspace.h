#pragma once

#include <core/base/result.h>
#include <core/exchange/drafts.h>
#include <core/plan/actor.h>
#include <core/plan/journalline.h>
#include <core/plan/planchanges.h>
#include <core/plan/plandraft.h>
#include <core/plan/plansnapshot.h>
#include <core/storage/access.h>
#include <core/workspace/revisiondraft.h>

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace pledge {

class Database;
struct Acceptance;
struct AcceptanceOrder;
struct ReportAct;

/// What a committed change touched.
struct ChangeSet {
    std::vector<PledgeId> pledges;
    bool everything = false;  ///< units or pledges were added, or another program has written
    bool records = false;     ///< rounds, problems, evidence or ledgers (PlanSnapshot::records())
};

/// What recording did.
struct Recorded {
    /// What stood there before, in order of pledge and month; a blank actual where nothing did. After an import only
    /// what really stood.
    std::vector<ActualChange> replaced;
    int changed = 0;  ///< reports that differ from what stood there; the others were left alone
};

/// What undoing an import did.
struct UndoneImport {
    QString file;
    int reports = 0;  ///< brought back to what stood before
    int pledges = 0;  ///< taken out again
    int kept = 0;     ///< reports that somebody has changed since, and which stay
};

/// Where a plan lies, and how much of it there is.
struct FileFacts {
    QString path;
    qint64 bytes = 0;  ///< with its log
    int schema = 0;
    int journalEntries = 0;
    QString lastBy;
    QDateTime lastAt;
};

/// What was found in a file: nothing wrong when problems is empty.
struct CheckReport {
    int journalEntries = 0;
    int pledges = 0;
    int actuals = 0;
    std::vector<Error> problems;
};

/// An open plan file and the use cases that change it. Each is one transaction that writes its journal entry with it
/// and is durable when it returns; then the snapshot is the new one and changed() is emitted. Lives in the thread that
/// opened it.
class Workspace : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    ~Workspace() override;

    /// FileMissing, FileNotAPlan, FileNewer (left untouched), FileBusy, FileReadOnly, FileCorrupt. An older file is
    /// copied aside and upgraded; opened read-only it is upgraded in memory and left untouched.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, Access access);
    /// For writing where the file may be written, else for reading only.
    static Result<std::unique_ptr<Workspace>> openAsAllowed(const QString& path);
    /// Writes a new file, never over an existing one (FileExists). Each run of reports by one person at one time
    /// becomes a journal entry of its own. Leaves no file behind when it fails.
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const PlanDraft& draft,
                                                     const Occasion& occasion);

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const PlanSnapshot& snapshot() const { return m_snapshot; }

    /// Writes the reports of one act: all or none. A blank actual withdraws the month's report. Refuses a month outside
    /// the plan and its base year, a state for a figure and the reverse, a unit the actor may not write, and a running
    /// total that falls below an earlier report, or above a later one, without a reason (FigureFalls).
    Result<Recorded> record(std::span<const ActualChange> changes, const QString& reason, const Occasion& occasion);
    /// Writes what a file of targets adds, under one journal entry with the file's digest.
    Outcome addTargets(const TargetsDraft& draft, const Occasion& occasion);
    /// Writes what a file of actuals changes, under one journal entry with its digest; a revision only where a report
    /// is replaced. The same refusals as record().
    Result<Recorded> importActuals(const ActualsDraft& draft, const QString& reason, const Occasion& occasion);

    /// Writes the accepted drafts of a text that was read, with the text they came from, under one journal entry: what
    /// acceptanceOf() says of the plan as it then stands. NotPermitted for all but the lead office. Nothing is written
    /// where nothing is new. Taken back by undoLastImport().
    Result<Acceptance> acceptDrafts(const AcceptanceOrder& order, const Occasion& occasion);

    /// Changes the plan itself (see checkChanges()): the lead office only. Returns what undoing it would apply. Nothing
    /// is written where nothing differs.
    Result<PlanChanges> change(const PlanChanges& changes, const QString& reason, const Occasion& occasion);
    /// Writes a numbered revision of a pledge's targets, or of its standing. RevisionRefused, InvalidPledge,
    /// NotPermitted.
    Result<TargetRevision> revise(const RevisionDraft& draft, const Occasion& occasion);
    /// Takes back the pledge's last revision, on the day on which it was written; the journal keeps both.
    Outcome undoRevision(PledgeId pledge, const Occasion& occasion);
    /// Takes back the last import of targets or actuals, or the last accepting of drafts, that was not taken back yet.
    /// NothingToDo where there is none; InUse where a pledge it brought has been reported since.
    Result<UndoneImport> undoLastImport(const Occasion& occasion);

    /// The plan as it was known at that moment: figures and revisions written later are left out.
    Result<PlanSnapshot> knownAt(const QDateTime& moment) const;
    /// Everything in the plan but the journal, in the order in which it was handed in: what an export writes, and what
    /// makes two plans equal.
    Result<PlanDraft> contents() const;
    Result<std::vector<JournalLine>> journal() const;
    Result<FileFacts> facts() const;
    /// A whole file that can travel, under a new name (FileExists).
    Outcome saveCopy(const QString& path) const;

    /// Everything that was written for a pledge, oldest first.
    Result<std::vector<Revision>> history(PledgeId pledge) const;
    /// Integrity, foreign keys, the journal's chain, and the actuals' entries.
    Result<CheckReport> check() const;
    /// Reads the plan again if another program has written; emits changed() then.
    Outcome refresh();

    /// For this room's use cases beside the class: writes on the plan as it then stands.
    using RecordsAct = std::function<Outcome(const Database& database, const PlanSnapshot& snapshot)>;
    /// Runs the act in a transaction of its own, reads the records again and announces them. The act writes its journal
    /// entry itself.
    Outcome changeRecords(const RecordsAct& act);
    /// The same for reports that come with records of their own: reads the whole plan again.
    Outcome changeFigures(const RecordsAct& act);
    /// Runs a reading in one unchanging view.
    Outcome look(const std::function<Outcome(const Database& database)>& reading) const;

Q_SIGNALS:
    void changed(const pledge::ChangeSet& changes);

private:
    explicit Workspace(std::unique_ptr<Database> database);

    /// Reads the plan if another program has written since it was last read: true then. Needs an open transaction.
    Result<bool> catchUp();
    Result<Recorded> write(const ReportAct& act);
    Result<Recorded> writeInTransaction(const ReportAct& act, ChangeSet& touched);
    /// Runs an act that changes what is planned in a transaction of its own, and reads the plan again.
    Outcome changePlan(const std::function<Outcome()>& act);
    Outcome changePlanInTransaction(const std::function<Outcome()>& act, bool& caughtUp);
    Outcome changeRecordsInTransaction(const RecordsAct& act, bool& caughtUp);
    void announce(const ChangeSet& changes);

    std::unique_ptr<Database> m_database;
    PlanSnapshot m_snapshot;
    qint64 m_dataVersion = 0;  ///< of the file when the snapshot was read; 0 before that
    QTimer m_idle;
};

/// Holds reports against the rules of record() without writing them: what a dry run answers.
[[nodiscard]] Outcome checkReports(const PlanSnapshot& snapshot, std::span<const ActualChange> changes,
                                   const QString& reason, const Actor& actor);

}  // namespace pledge
