#include <core/wording/fill.h>
#include <ui/models/plancommand.h>
#include <ui/models/planeditor.h>

#include <QCoreApplication>

#include <utility>

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlanCommand)
};

}  // namespace

PlanCommand::PlanCommand(PlanEditor& editor, PlanChanges changes, const QString& act)
    : QUndoCommand(act), m_editor(editor), m_after(std::move(changes)) {}

void PlanCommand::undo() {
    m_undone = true;
    step(m_before, fill(Texts::tr("Undone: %1"), {text()}));
}

void PlanCommand::redo() {
    if (m_undone) {
        step(m_after, fill(Texts::tr("Redone: %1"), {text()}));
        return;
    }
    auto before = m_editor.write(m_after, text());
    if (!before) {
        setObsolete(true);
        return;
    }
    m_before = *std::move(before);
    m_standing = inverseOf(m_editor.plan(), m_after);
}

void PlanCommand::step(const PlanChanges& changes, const QString& reason) {
    if (inverseOf(m_editor.plan(), m_after) != m_standing) {
        m_editor.say(
            fill(Texts::tr("“%1” was not taken back or done again: it has been changed elsewhere since."), {text()}));
        setObsolete(true);
        return;
    }
    if (!m_editor.write(changes, reason)) {
        setObsolete(true);
        return;
    }
    m_standing = inverseOf(m_editor.plan(), m_after);
}

}  // namespace pledge
