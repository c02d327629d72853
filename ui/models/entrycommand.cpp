#include <ui/models/entrycommand.h>

#include <QCoreApplication>

#include <utility>

namespace pledge {

EntryCommand::EntryCommand(EntrySession& session, std::vector<ActualChange> changes, QString reason)
    : m_session(session), m_after(std::move(changes)), m_reason(std::move(reason)) {}

void EntryCommand::undo() {
    m_undone = true;
    if (!m_session.write(m_before, QCoreApplication::translate("EntryCommand", "Undone"))) {
        setObsolete(true);
    }
}

void EntryCommand::redo() {
    const QString again = QCoreApplication::translate("EntryCommand", "Redone");
    const auto before = m_session.write(m_after, m_undone && m_reason.isEmpty() ? again : m_reason);
    if (!before) {
        setObsolete(true);
        return;
    }
    m_before = *before;
}

}  // namespace pledge
