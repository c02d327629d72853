#pragma once

#include <core/plan/ledgerchanges.h>

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace pledge {

class PlanState;

/// One person's hand on the ledgers: every act goes through apply() as one change and one step of undo. Says what was
/// refused, and why, in a sentence. Undo does not reach from one plan into another.
class LedgerDesk : public QObject {
    Q_OBJECT

public:
    explicit LedgerDesk(PlanState* state, QObject* parent = nullptr);

    /// The plan as it stands in the file.
    [[nodiscard]] const PlanSnapshot& plan() const;
    [[nodiscard]] const PlanState& state() const { return *m_state; }
    /// Whether ledgers may be made and changed here; cases are another matter.
    [[nodiscard]] bool mayDefine() const;
    [[nodiscard]] bool mayKeep(const Ledger& ledger, const std::optional<OrgUnitId>& unit) const;
    /// Who keeps the cases that are added here; nothing for the lead office.
    [[nodiscard]] std::optional<OrgUnitId> keeper(const Ledger& ledger) const;

    /// Writes the changes as one step of that name; says the refusal otherwise. True where it is written or nothing
    /// differs.
    bool apply(const LedgerChanges& changes, const QString& act);
    void say(const QString& sentence);
    /// Takes over what another window or command has written, before something is written from what was shown.
    void readAgain();
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

    /// Writes and answers with what undoes it. For the commands of the undo stack.
    std::optional<LedgerChanges> write(const LedgerChanges& changes);

Q_SIGNALS:
    /// Another plan is open, or none; changed() follows.
    void planOpened();
    /// The ledgers, the figures, or who may change them.
    void changed();
    void said(const QString& sentence);

private:
    void follow();
    [[nodiscard]] bool isWritable() const;

    PlanState* m_state;
    QUndoStack m_undoStack;
    QString m_path;
};

}  // namespace pledge
