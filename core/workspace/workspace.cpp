#include <core/plan/planrecords.h>
#include <core/storage/database.h>
#include <core/storage/journal.h>
#include <core/storage/planfile.h>
#include <core/storage/recordsreader.h>
#include <core/storage/revisionrepository.h>
#include <core/storage/snapshotreader.h>
#include <core/storage/transaction.h>
#include <core/workspace/acceptancewriting.h>
#include <core/workspace/importundo.h>
#include <core/workspace/planaudit.h>
#include <core/workspace/plancreation.h>
#include <core/workspace/planreading.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/reportact.h>
#include <core/workspace/revising.h>
#include <core/workspace/targetwriting.h>
#include <core/workspace/workspace.h>

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pledge {

namespace {

constexpr auto kIdleAfter = 2s;

std::vector<PledgeId> pledgesOf(std::span<const ActualChange* const> differences) {
    std::vector<PledgeId> pledges;
    for (const ActualChange* change : differences) {
        if (pledges.empty() || pledges.back() != change->pledge) {
            pledges.push_back(change->pledge);
        }
    }
    return pledges;
}

/// Whether any of these months was submitted, approved or collected before, so that changing it is to be marked.
bool mayCorrect(const PlanSnapshot& before, std::span<const ActualChange* const> differences) {
    const auto isTouched = [&differences](Month month) {
        return std::ranges::any_of(differences,
                                   [month](const ActualChange* change) { return change->actual.month == month; });
    };
    const PlanRecords& records = before.records();
    return std::ranges::any_of(records.taken, isTouched, &TakenHandout::month) ||
           std::ranges::any_of(records.steps, [&isTouched](const RoundStep& step) {
               return (step.act == RoundAct::Approve || step.act == RoundAct::Submit) && isTouched(step.month);
           });
}

Recorded recordedBy(const PlanSnapshot& before, const ReportAct& act,
                    std::span<const ActualChange* const> differences) {
    Recorded recorded;
    recorded.changed = static_cast<int>(differences.size());
    for (const ActualChange* change : differences) {
        const Actual standing = standingReport(before, *change);
        if (act.action == JournalAction::RecordActuals || !standing.isBlank()) {
            recorded.replaced.push_back({change->pledge, standing});
        }
    }
    return recorded;
}

}  // namespace

Workspace::Workspace(std::unique_ptr<Database> database) : m_database(std::move(database)) {
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdleAfter);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        // Refused while another program reads; then the next pause or the end does it.
        [[maybe_unused]] const Outcome emptied = m_database->checkpoint();
    });
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, Access access) {
    auto database = openPlanFile(path, access);
    if (!database) {
        return database.error();
    }
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*database)));
    if (const Outcome read = workspace->refresh(); !read) {
        return read.error();
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openAsAllowed(const QString& path) {
    auto workspace = open(path, Access::ReadWrite);
    const bool refused = !workspace && workspace.error().code == ErrorCode::FileReadOnly;
    return refused ? open(path, Access::ReadOnly) : std::move(workspace);
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const PlanDraft& draft,
                                                     const Occasion& occasion) {
    const auto fill = [&](const Database& database) { return writeDraft(database, draft, occasion); };
    if (const Outcome created = createPlanFile(path, fill); !created) {
        return created.error();
    }
    return open(path, Access::ReadWrite);
}

QString Workspace::path() const {
    return m_database->path();
}

bool Workspace::isReadOnly() const {
    return m_database->isReadOnly();
}

Result<Recorded> Workspace::record(std::span<const ActualChange> changes, const QString& reason,
                                   const Occasion& occasion) {
    return write({changes, reason, occasion, JournalAction::RecordActuals, {}, {}});
}

Result<Recorded> Workspace::importActuals(const ActualsDraft& draft, const QString& reason, const Occasion& occasion) {
    const QString file = QFileInfo(draft.file).fileName();
    const QJsonObject detail{{u"file"_s, file},
                             {u"sha256"_s, QString::fromLatin1(draft.digest.toHex())},
                             {u"rows"_s, draft.rows},
                             {u"unchanged"_s, draft.unchanged}};
    return write({draft.changes, reason, occasion, JournalAction::ImportActuals, file, detail});
}

Outcome Workspace::addTargets(const TargetsDraft& draft, const Occasion& occasion) {
    if (draft.units.empty() && draft.pledges.empty()) {
        return Done{};
    }
    return changePlan([&] { return writeTargets(*m_database, m_snapshot, draft, occasion); });
}

Result<Acceptance> Workspace::acceptDrafts(const AcceptanceOrder& order, const Occasion& occasion) {
    Acceptance accepted;
    const Outcome changed = changePlan([&]() -> Outcome {
        auto written = writeAcceptance(*m_database, m_snapshot, order, occasion);
        if (!written) {
            return written.error();
        }
        accepted = std::move(*written);
        return Done{};
    });
    return changed ? Result<Acceptance>(std::move(accepted)) : Result<Acceptance>(changed.error());
}

Result<PlanChanges> Workspace::change(const PlanChanges& changes, const QString& reason, const Occasion& occasion) {
    if (differingFrom(m_snapshot, changes).isEmpty()) {
        return PlanChanges();
    }
    PlanChanges inverse;
    const Outcome changed = changePlan([&] {
        const PlanChanges differing = differingFrom(m_snapshot, changes);
        inverse = inverseOf(m_snapshot, differing);
        return writeChanges(*m_database, m_snapshot, differing, reason, occasion);
    });
    return changed ? Result<PlanChanges>(std::move(inverse)) : Result<PlanChanges>(changed.error());
}

Result<TargetRevision> Workspace::revise(const RevisionDraft& draft, const Occasion& occasion) {
    TargetRevision written;
    const Outcome changed = changePlan([&]() -> Outcome {
        auto revision = writeRevision(*m_database, m_snapshot, draft, occasion);
        if (!revision) {
            return revision.error();
        }
        written = std::move(*revision);
        return Done{};
    });
    return changed ? Result<TargetRevision>(std::move(written)) : Result<TargetRevision>(changed.error());
}

Outcome Workspace::undoRevision(PledgeId pledge, const Occasion& occasion) {
    return changePlan([&] { return writeUndoneRevision(*m_database, m_snapshot, pledge, occasion); });
}

Result<UndoneImport> Workspace::undoLastImport(const Occasion& occasion) {
    UndoneImport undone;
    const Outcome changed = changePlan([&]() -> Outcome {
        const auto import = importToUndo(*m_database);
        if (!import) {
            return import.error();
        }
        const auto undo = importsReports(*import) ? &undoActuals : &undoTargets;
        auto done = undo(*m_database, m_snapshot, *import, occasion);
        if (!done) {
            return done.error();
        }
        undone = std::move(*done);
        return Done{};
    });
    return changed ? Result<UndoneImport>(std::move(undone)) : Result<UndoneImport>(changed.error());
}

Outcome Workspace::changeRecords(const RecordsAct& act) {
    bool caughtUp = false;
    const Outcome changed = changeRecordsInTransaction(act, caughtUp);
    if (changed || caughtUp) {
        announce({{}, caughtUp, true});
    }
    return changed;
}

Outcome Workspace::changeRecordsInTransaction(const RecordsAct& act, bool& caughtUp) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    const auto read = catchUp();
    if (!read) {
        return read.error();
    }
    caughtUp = *read;
    if (const Outcome written = act(*m_database, m_snapshot); !written) {
        return written;
    }
    auto records = readRecords(*m_database);
    if (!records) {
        return records.error();
    }
    const Outcome committed = transaction->commit();
    if (committed) {
        m_snapshot = m_snapshot.withRecords(std::make_shared<const PlanRecords>(std::move(*records)));
    }
    return committed;
}

Outcome Workspace::changeFigures(const RecordsAct& act) {
    return changePlan([&] { return act(*m_database, m_snapshot); });
}

Outcome Workspace::look(const std::function<Outcome(const Database& database)>& reading) const {
    const auto view = Transaction::beginReading(*m_database);
    return view ? reading(*m_database) : Outcome(view.error());
}

Outcome Workspace::changePlan(const std::function<Outcome()>& act) {
    bool caughtUp = false;
    const Outcome changed = changePlanInTransaction(act, caughtUp);
    if (changed || caughtUp) {
        announce({{}, true});
    }
    return changed;
}

Outcome Workspace::changePlanInTransaction(const std::function<Outcome()>& act, bool& caughtUp) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    const auto read = catchUp();
    if (!read) {
        return read.error();
    }
    caughtUp = *read;
    if (const Outcome written = act(); !written) {
        return written;
    }
    auto next = readSnapshot(*m_database);
    if (!next) {
        return next.error();
    }
    const Outcome committed = transaction->commit();
    if (committed) {
        m_snapshot = std::move(*next);
    }
    return committed;
}

Result<Recorded> Workspace::write(const ReportAct& act) {
    ChangeSet touched;
    auto recorded = writeInTransaction(act, touched);
    if (touched.everything || !touched.pledges.empty()) {
        announce(touched);
    }
    return recorded;
}

Result<Recorded> Workspace::writeInTransaction(const ReportAct& act, ChangeSet& touched) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    const auto caughtUp = catchUp();
    if (!caughtUp) {
        return caughtUp.error();
    }
    touched.everything = *caughtUp;
    PlanSnapshot next = m_snapshot.with(act.changes);
    if (const Outcome checked = checkReports(m_snapshot, next, act.changes, act.reason, act.occasion.actor); !checked) {
        return checked.error();
    }
    const auto differences = findDifferences(m_snapshot, act.changes);
    if (differences.empty()) {
        return Recorded{};
    }
    if (const auto written = writeReports(*m_database, m_snapshot, act, differences); !written) {
        return written.error();
    }
    if (mayCorrect(m_snapshot, differences)) {
        auto records = readRecords(*m_database);
        if (!records) {
            return records.error();
        }
        next = next.withRecords(std::make_shared<const PlanRecords>(std::move(*records)));
        touched.records = true;
    }
    if (const Outcome committed = transaction->commit(); !committed) {
        return committed.error();
    }
    Recorded recorded = recordedBy(m_snapshot, act, differences);
    m_snapshot = std::move(next);
    touched.pledges = pledgesOf(differences);
    return recorded;
}

Result<std::vector<Revision>> Workspace::history(PledgeId pledge) const {
    return RevisionRepository(*m_database).history(pledge);
}

Result<PlanSnapshot> Workspace::knownAt(const QDateTime& moment) const {
    const auto view = Transaction::beginReading(*m_database);
    return view ? readSnapshotKnownAt(*m_database, moment) : Result<PlanSnapshot>(view.error());
}

Result<PlanDraft> Workspace::contents() const {
    const auto view = Transaction::beginReading(*m_database);
    return view ? readContents(*m_database) : Result<PlanDraft>(view.error());
}

Result<std::vector<JournalLine>> Workspace::journal() const {
    return readJournal(*m_database);
}

Result<FileFacts> Workspace::facts() const {
    return readFileFacts(*m_database);
}

Outcome Workspace::saveCopy(const QString& path) const {
    return copyPlanFile(*m_database, path);
}

Result<CheckReport> Workspace::check() const {
    const auto view = Transaction::beginReading(*m_database);
    if (!view) {
        return view.error();
    }
    return auditPlanFile(*m_database);
}

Outcome Workspace::refresh() {
    const bool isFirst = m_dataVersion == 0;
    bool caughtUp = false;
    {
        const auto view = Transaction::beginReading(*m_database);
        if (!view) {
            return view.error();
        }
        const auto read = catchUp();
        if (!read) {
            return read.error();
        }
        caughtUp = *read;
    }
    if (caughtUp && !isFirst) {
        announce({{}, true});
    }
    return Done{};
}

Result<bool> Workspace::catchUp() {
    const auto version = m_database->dataVersion();
    if (!version) {
        return version.error();
    }
    if (*version == m_dataVersion) {
        return false;
    }
    auto snapshot = readSnapshot(*m_database);
    if (!snapshot) {
        return snapshot.error();
    }
    m_snapshot = std::move(*snapshot);
    m_dataVersion = *version;
    return true;
}

void Workspace::announce(const ChangeSet& changes) {
    m_idle.start();
    Q_EMIT changed(changes);
}

}  // namespace pledge
