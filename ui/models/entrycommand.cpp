#include <ui/models/entrycommand.h>
#include <ui/models/entryhistory.h>

#include <QCoreApplication>

#include <utility>

namespace pledge {

EntryCommand::EntryCommand(EntryHistory& history, std::vector<ActualChange> changes, QString reason)
    : m_history(history), m_after(std::move(changes)), m_reason(std::move(reason)) {}

void EntryCommand::undo() {
    m_undone = true;
    const QString reason = QCoreApplication::translate("EntryCommand", "Undone");
    if (!m_history.stillStand(m_after) || !m_history.write(m_before, reason)) {
        setObsolete(true);
    }
}

void EntryCommand::redo() {
    const QString again = QCoreApplication::translate("EntryCommand", "Redone");
    const bool stands = !m_undone || m_history.stillStand(m_before);
    const auto before =
        stands ? m_history.write(m_after, m_undone && m_reason.isEmpty() ? again : m_reason) : std::nullopt;
    if (!before) {
        setObsolete(true);
        return;
    }
    m_before = *before;
}

}  // namespace pledge
