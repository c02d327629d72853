#pragma once

#include <core/plan/plansnapshot.h>
#include <ui/models/entrycell.h>

#include <QObject>
#include <QUndoStack>

#include <optional>
#include <vector>

namespace pledge {

class PlanState;

/// The steps of entering figures in one plan, which can be taken back and done again as long as the plan is open:
/// whatever page, layout or month is looked at, and even when the window is made again. Every step back or forth is one
/// more revision in the file. Belongs to the plan's state.
class EntryHistory : public QObject {
    Q_OBJECT

public:
    /// That of the state; made when it is first asked for.
    static EntryHistory& of(PlanState& state);

    /// Writes the changes as a step that can be taken back; one that cannot be written leaves no step.
    void push(const std::vector<ActualChange>& changes, const QString& reason);
    /// Refused, and the step kept, where the file would refuse it (an approved month); a step whose figures somebody
    /// else has changed since is given up.
    void undo();
    void redo();
    [[nodiscard]] QUndoStack& steps() { return m_steps; }

    /// Writes and answers with what stood there before; says why not otherwise. For the commands of the stack.
    std::optional<std::vector<ActualChange>> write(const std::vector<ActualChange>& changes, const QString& reason);

    /// Whether these figures still stand; says so where somebody else has changed them. For the commands too.
    [[nodiscard]] bool stillStand(const std::vector<ActualChange>& changes);

Q_SIGNALS:
    /// This cell was written, also by undo or redo.
    void written(const pledge::EntryCell& cell);
    void refused(const pledge::EntryCell& cell, const QString& sentence);

private:
    explicit EntryHistory(PlanState* state);

    void followPlan();
    [[nodiscard]] bool mayWrite(const std::vector<ActualChange>& changes);

    PlanState* m_state;
    QString m_path;
    QUndoStack m_steps;
};

}  // namespace pledge
