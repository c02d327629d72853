#include <core/wording/sentences.h>
#include <ui/models/plancommand.h>
#include <ui/models/planeditor.h>
#include <ui/models/planstate.h>

namespace pledge {

PlanEditor::PlanEditor(PlanState* state, QObject* parent) : QObject(parent), m_state(state), m_path(state->path()) {
    connect(state, &PlanState::boardChanged, this, &PlanEditor::follow);
}

QString PlanEditor::path() const {
    return m_state->path();
}

const PlanSnapshot& PlanEditor::plan() const {
    return m_state->standingPlan();
}

QString PlanEditor::readOnlySentence(const PlanState& state) {
    if (!state.hasPlan()) {
        return tr("No plan is open.");
    }
    if (state.actor().role != Role::LeadOffice) {
        return tr("The plan is kept by the lead office. You can read it here, but not change it.");
    }
    if (state.viewpoint().knownAt) {
        return tr("The plan is shown as it was known earlier. Return to the present to change it.");
    }
    return state.isReadOnly() ? tr("This plan is open for reading only, because the file cannot be written.")
                              : QString();
}

bool PlanEditor::apply(const PlanChanges& changes, const QString& act) {
    if (!mayEdit()) {
        say(readOnlySentence());
        return false;
    }
    const PlanChanges differing = differingFrom(plan(), changes);
    if (differing.isEmpty()) {
        say({});
        return true;
    }
    const int before = m_undoStack.index();
    m_undoStack.push(new PlanCommand(*this, differing, act));
    return m_undoStack.index() > before;
}

void PlanEditor::say(const QString& words) {
    Q_EMIT said(words);
}

std::optional<PlanChanges> PlanEditor::write(const PlanChanges& changes, const QString& reason) {
    auto inverse = m_state->change(changes, reason);
    if (!inverse) {
        say(sentence(inverse.error()));
        return std::nullopt;
    }
    say({});
    return *std::move(inverse);
}

void PlanEditor::follow() {
    if (m_path != m_state->path()) {
        m_path = m_state->path();
        m_undoStack.clear();
    }
    Q_EMIT changed();
}

}  // namespace pledge
