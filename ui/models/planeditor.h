#pragma once

#include <core/plan/planchanges.h>

#include <QObject>
#include <QUndoStack>

namespace pledge {

class PlanState;

/// The lead office's hand on the plan itself: every act goes through apply() as one change and one step of undo. Says
/// what was refused, and why, in a sentence. Lives as long as the page that edits; undo does not reach from one plan
/// into another.
class PlanEditor : public QObject {
    Q_OBJECT

public:
    explicit PlanEditor(PlanState* state, QObject* parent = nullptr);

    /// The plan as it stands in the file.
    [[nodiscard]] const PlanSnapshot& plan() const;
    /// The plan file; empty without a plan.
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool mayEdit() const { return readOnlySentence().isEmpty(); }
    /// Why nothing can be changed here; empty where it can.
    [[nodiscard]] QString readOnlySentence() const { return readOnlySentence(*m_state); }
    [[nodiscard]] static QString readOnlySentence(const PlanState& state);

    /// Writes the changes as one step, named so in the undo buttons; says the refusal otherwise. True where it is
    /// written or nothing differs.
    bool apply(const PlanChanges& changes, const QString& act);
    /// Says why something was not taken; empty takes back what was said.
    void say(const QString& sentence);
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

    /// Writes and answers with what undoes it. For the commands of the undo stack.
    std::optional<PlanChanges> write(const PlanChanges& changes, const QString& reason);

Q_SIGNALS:
    /// The plan, its figures, or who may change it.
    void changed();
    void said(const QString& sentence);

private:
    void follow();

    PlanState* m_state;
    QUndoStack m_undoStack;
    QString m_path;
};

}  // namespace pledge
