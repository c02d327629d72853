#pragma once

#include <core/plan/ledgerchanges.h>

#include <QUndoCommand>

#include <optional>

namespace pledge {

class LedgerDesk;

/// One act on the ledgers, as a step of the undo stack. The first redo() is the writing itself. A step that cannot be
/// written, or whose things somebody has changed since, becomes obsolete and leaves the stack.
class LedgerCommand : public QUndoCommand {
public:
    LedgerCommand(LedgerDesk& desk, LedgerChanges changes, const QString& act);

    void undo() override { step(); }
    void redo() override { step(); }

private:
    void step();

    LedgerDesk& m_desk;
    LedgerChanges m_next;                     ///< what the next step writes, back or forth
    std::optional<LedgerChanges> m_standing;  ///< how all it touches stood after the last step
};

}  // namespace pledge
