#pragma once

#include <ui/dialogs/dialog.h>
#include <ui/models/pastepreview.h>
#include <ui/models/workthread.h>

#include <optional>

class QLineEdit;

namespace pledge {

class DialogTable;
class EntrySession;
class PasteModel;
class PlanState;

/// What becomes of a pasted block, cell by cell, before anything is written: all of it, only what asks nothing, or
/// nothing is taken. Cells that break a rule are taken with a reason only; those refused or without a place never.
class PasteDialog : public Dialog {
    Q_OBJECT

public:
    PasteDialog(PlanState* state, EntrySession* session, PasteOrder order, const Theme& theme, QWidget* parent);

    /// Puts a reason into its field, as if it had been typed.
    void proposeReason(const QString& reason);

Q_SIGNALS:
    void reasonTyped(const QString& reason);

private:
    void arrange();
    void judge();
    void show(PastePreview preview);
    void offer();
    void take(const std::vector<ActualChange>& changes, const QString& reason);
    [[nodiscard]] QString summary() const;

    PlanState* m_state;
    EntrySession* m_session;
    PasteOrder m_order;
    PasteModel* m_model;
    DialogTable* m_table;
    QLabel* m_summary;
    QWidget* m_reasonLine;
    QLineEdit* m_reason;
    QPushButton* m_all = nullptr;
    QPushButton* m_clean = nullptr;
    bool m_isJudged = false;
    WorkThread m_thread;  ///< goes first: it waits for its work
};

}  // namespace pledge
