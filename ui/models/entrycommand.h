#pragma once

#include <ui/models/entrysession.h>

#include <QUndoCommand>

namespace pledge {

/// One act of entering, as a step of the undo stack. The first redo() is the writing itself; a step that cannot be
/// written becomes obsolete and leaves the stack.
class EntryCommand : public QUndoCommand {
public:
    EntryCommand(EntrySession& session, std::vector<ActualChange> changes, QString reason);

    void undo() override;
    void redo() override;

private:
    EntrySession& m_session;
    std::vector<ActualChange> m_after;
    std::vector<ActualChange> m_before;
    QString m_reason;
    bool m_undone = false;
};

}  // namespace pledge
