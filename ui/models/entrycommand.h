#pragma once

#include <core/plan/plansnapshot.h>

#include <QUndoCommand>

#include <vector>

namespace pledge {

class EntryHistory;

/// One act of entering, as a step of the undo stack. The first redo() is the writing itself; a step that cannot be
/// written becomes obsolete and leaves the stack.
class EntryCommand : public QUndoCommand {
public:
    EntryCommand(EntryHistory& history, std::vector<ActualChange> changes, QString reason);

    [[nodiscard]] const std::vector<ActualChange>& before() const { return m_before; }
    [[nodiscard]] const std::vector<ActualChange>& after() const { return m_after; }
    void undo() override;
    void redo() override;

private:
    EntryHistory& m_history;
    std::vector<ActualChange> m_after;
    std::vector<ActualChange> m_before;
    QString m_reason;
    bool m_undone = false;
};

}  // namespace pledge
