#pragma once

#include <core/plan/planchanges.h>

#include <QUndoCommand>

namespace pledge {

class PlanEditor;

/// One act on the plan, as a step of the undo stack. The first redo() is the writing itself. A step that cannot be
/// written, or whose things somebody has changed since, becomes obsolete and leaves the stack.
class PlanCommand : public QUndoCommand {
public:
    PlanCommand(PlanEditor& editor, PlanChanges changes, const QString& act);

    void undo() override;
    void redo() override;

private:
    /// Writes, unless what it touches stands otherwise than the step before left it.
    void step(const PlanChanges& changes, const QString& reason);

    PlanEditor& m_editor;
    PlanChanges m_after;
    PlanChanges m_before;
    PlanChanges m_standing;  ///< how everything it touches stood after its last step
    bool m_undone = false;
};

}  // namespace pledge
