#include <ui/models/planstate.h>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

Error noPlan() {
    return {ErrorCode::FileMissing, {}, {}, {}};
}

bool hasRevisions(const PlanSnapshot& snapshot) {
    return std::ranges::any_of(snapshot.lines(), [](const Line& line) { return !line.pledge->revisions.empty(); });
}

}  // namespace

PlanState::PlanState(Clock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock)) {}

PlanState::~PlanState() = default;

void PlanState::setWorkspace(std::unique_ptr<Workspace> workspace) {
    m_workspace = std::move(workspace);
    m_viewpoint = Viewpoint();
    m_standing = m_workspace ? m_workspace->snapshot() : PlanSnapshot();
    m_known = m_standing;
    m_snapshot = m_standing;
    if (m_workspace) {
        connect(m_workspace.get(), &Workspace::changed, this, &PlanState::follow);
        const MonthSpan& span = m_standing.plan().span;
        judgeAll(std::clamp(m_standing.lastReportedMonth(), span.first, span.last));
    } else {
        m_board = Scoreboard();
        m_previous = Scoreboard();
    }
    Q_EMIT planChanged();
    Q_EMIT boardChanged();
}

bool PlanState::isReadOnly() const {
    return !m_workspace || m_workspace->isReadOnly() || m_viewpoint.knownAt;
}

QString PlanState::path() const {
    return m_workspace ? m_workspace->path() : QString();
}

Outcome PlanState::setViewpoint(const Viewpoint& viewpoint) {
    if (!m_workspace || viewpoint == m_viewpoint) {
        return Done{};
    }
    const Viewpoint before = std::exchange(m_viewpoint, viewpoint);
    auto snapshot = known();
    if (!snapshot) {
        m_viewpoint = before;
        return snapshot.error();
    }
    m_known = std::move(*snapshot);
    judgeAll(asOf());
    Q_EMIT planChanged();
    Q_EMIT boardChanged();
    return Done{};
}

void PlanState::setAsOf(Month month) {
    const Month held = std::max(month, m_standing.plan().span.first);
    if (!m_workspace || held == asOf()) {
        return;
    }
    judgeAll(held);
    if (hasRevisions(m_standing)) {
        Q_EMIT planChanged();
    }
    Q_EMIT boardChanged();
}

void PlanState::setActor(const Actor& actor) {
    m_actor = actor;
    Q_EMIT boardChanged();
}

Result<Recorded> PlanState::record(std::span<const ActualChange> changes, const QString& reason) {
    return m_workspace ? m_workspace->record(changes, reason, occasion()) : noPlan();
}

Result<PlanChanges> PlanState::change(const PlanChanges& changes, const QString& reason) {
    return m_workspace ? m_workspace->change(changes, reason, occasion()) : noPlan();
}

Result<TargetRevision> PlanState::revise(const RevisionDraft& draft) {
    return m_workspace ? m_workspace->revise(draft, occasion()) : noPlan();
}

Outcome PlanState::undoRevision(PledgeId pledge) {
    return m_workspace ? m_workspace->undoRevision(pledge, occasion()) : noPlan();
}

Outcome PlanState::takeImport(const PlanImport& import) {
    return m_workspace ? writeImport(*m_workspace, import, occasion()) : noPlan();
}

Result<Acceptance> PlanState::acceptDrafts(const AcceptanceOrder& order) {
    return m_workspace ? m_workspace->acceptDrafts(order, occasion()) : noPlan();
}

Result<UndoneImport> PlanState::undoLastImport() {
    return m_workspace ? m_workspace->undoLastImport(occasion()) : noPlan();
}

Outcome PlanState::perform(const UseCase& act) {
    return m_workspace ? act(*m_workspace, occasion()) : Outcome(noPlan());
}

Result<std::vector<Revision>> PlanState::history(PledgeId pledge) const {
    return m_workspace ? m_workspace->history(pledge) : std::vector<Revision>();
}

Outcome PlanState::refresh() {
    return m_workspace ? m_workspace->refresh() : Outcome(Done{});
}

void PlanState::judgeAll(Month asOf) {
    const Month before = std::max(asOf.plus(-1), m_known.plan().span.first);
    m_snapshot = seenFrom(m_known, m_viewpoint, asOf);
    m_board = Scoreboard(m_snapshot, asOf);
    m_previous = before == asOf ? m_board : Scoreboard(seenFrom(m_known, m_viewpoint, before), before);
}

Result<PlanSnapshot> PlanState::known() const {
    return m_viewpoint.knownAt ? m_workspace->knownAt(*m_viewpoint.knownAt) : m_workspace->snapshot();
}

void PlanState::follow(const ChangeSet& changes) {
    m_standing = m_workspace->snapshot();
    if (m_viewpoint.knownAt) {
        return;
    }
    m_known = m_standing;
    if (changes.everything) {
        judgeAll(asOf());
        Q_EMIT planChanged();
    } else {
        m_snapshot = seenFrom(m_known, m_viewpoint, asOf());
        m_board = m_board.with(m_snapshot, changes.pledges);
        m_previous = m_previous.with(seenFrom(m_known, m_viewpoint, m_previous.asOf()), changes.pledges);
    }
    Q_EMIT boardChanged();
}

}  // namespace pledge
