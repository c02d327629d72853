#include <ui/models/planstate.h>

#include <algorithm>
#include <utility>

namespace pledge {

PlanState::PlanState(Clock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock)) {}

PlanState::~PlanState() = default;

void PlanState::setWorkspace(std::unique_ptr<Workspace> workspace) {
    m_workspace = std::move(workspace);
    m_snapshot = m_workspace ? m_workspace->snapshot() : PlanSnapshot();
    if (m_workspace) {
        connect(m_workspace.get(), &Workspace::changed, this, &PlanState::follow);
        const MonthSpan& span = m_snapshot.plan().span;
        judgeAll(std::clamp(m_snapshot.lastReportedMonth(), span.first, span.last));
    } else {
        m_board = Scoreboard();
        m_previous = Scoreboard();
    }
    Q_EMIT planChanged();
    Q_EMIT boardChanged();
}

bool PlanState::isReadOnly() const {
    return !m_workspace || m_workspace->isReadOnly();
}

QString PlanState::path() const {
    return m_workspace ? m_workspace->path() : QString();
}

void PlanState::setAsOf(Month month) {
    const Month held = std::max(month, m_snapshot.plan().span.first);
    if (!m_workspace || held == asOf()) {
        return;
    }
    judgeAll(held);
    Q_EMIT boardChanged();
}

void PlanState::setActor(const Actor& actor) {
    m_actor = actor;
    Q_EMIT boardChanged();
}

Result<Recorded> PlanState::record(std::span<const ActualChange> changes, const QString& reason) {
    if (!m_workspace) {
        return Error{ErrorCode::FileMissing, {}, {}, {}};
    }
    return m_workspace->record(changes, reason, Occasion{m_actor, m_clock()});
}

Result<std::vector<Revision>> PlanState::history(PledgeId pledge) const {
    return m_workspace ? m_workspace->history(pledge) : std::vector<Revision>();
}

Outcome PlanState::refresh() {
    return m_workspace ? m_workspace->refresh() : Outcome(Done{});
}

void PlanState::judgeAll(Month asOf) {
    const Month before = std::max(asOf.plus(-1), m_snapshot.plan().span.first);
    m_board = Scoreboard(m_snapshot, asOf);
    m_previous = before == asOf ? m_board : Scoreboard(m_snapshot, before);
}

void PlanState::follow(const ChangeSet& changes) {
    m_snapshot = m_workspace->snapshot();
    if (changes.everything) {
        judgeAll(asOf());
        Q_EMIT planChanged();
    } else {
        m_board = m_board.with(m_snapshot, changes.pledges);
        m_previous = m_previous.with(m_snapshot, changes.pledges);
    }
    Q_EMIT boardChanged();
}

}  // namespace pledge
