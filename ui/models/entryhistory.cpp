#include <core/wording/sentences.h>
#include <core/workspace/reportact.h>
#include <ui/models/entrycommand.h>
#include <ui/models/entryhistory.h>
#include <ui/models/planstate.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

EntryCell cellOf(const ActualChange& change) {
    return {change.pledge, change.actual.month};
}

const EntryCommand& commandAt(const QUndoStack& steps, int step) {
    return *static_cast<const EntryCommand*>(steps.command(step));
}

}  // namespace

EntryHistory& EntryHistory::of(PlanState& state) {
    auto* known = state.findChild<EntryHistory*>({}, Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new EntryHistory(&state);
}

EntryHistory::EntryHistory(PlanState* state) : QObject(state), m_state(state), m_path(state->path()) {
    connect(state, &PlanState::planChanged, this, &EntryHistory::followPlan);
}

/// Undo does not reach from one plan into another.
void EntryHistory::followPlan() {
    if (m_state->path() != m_path) {
        m_path = m_state->path();
        m_steps.clear();
    }
}

void EntryHistory::push(const std::vector<ActualChange>& changes, const QString& reason) {
    m_steps.push(new EntryCommand(*this, changes, reason));
}

void EntryHistory::undo() {
    if (m_steps.canUndo() && mayWrite(commandAt(m_steps, m_steps.index() - 1).before())) {
        m_steps.undo();
    }
}

void EntryHistory::redo() {
    if (m_steps.canRedo() && mayWrite(commandAt(m_steps, m_steps.index()).after())) {
        m_steps.redo();
    }
}

/// A step carries a reason, so that a running total may fall back to where it stood.
bool EntryHistory::mayWrite(const std::vector<ActualChange>& changes) {
    const Outcome allowed = checkReports(m_state->standingPlan(), changes, tr("Undone"), m_state->actor());
    if (!allowed) {
        Q_EMIT refused(cellOf(changes.front()), sentence(allowed.error()));
    }
    return bool(allowed);
}

bool EntryHistory::stillStand(const std::vector<ActualChange>& changes) {
    const PlanSnapshot& plan = m_state->standingPlan();
    const auto changed = std::ranges::find_if(
        changes, [&plan](const ActualChange& change) { return standingReport(plan, change) != change.actual; });
    if (changed != changes.end()) {
        Q_EMIT refused(cellOf(*changed), tr("This figure has been changed elsewhere since; that step is given up."));
    }
    return changed == changes.end();
}

std::optional<std::vector<ActualChange>> EntryHistory::write(const std::vector<ActualChange>& changes,
                                                             const QString& reason) {
    const auto recorded = m_state->record(changes, reason);
    if (!recorded) {
        Q_EMIT refused(cellOf(changes.front()), sentence(recorded.error()));
        return std::nullopt;
    }
    Q_EMIT written(cellOf(changes.front()));
    return recorded->replaced;
}

}  // namespace pledge
