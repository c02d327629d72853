#pragma once

#include <core/exchange/importallocation.h>
#include <ui/dialogs/dialog.h>
#include <ui/dialogs/fileprompts.h>
#include <ui/models/workthread.h>

class QLineEdit;

namespace pledge {

class AllocationBar;
class AllocationModel;
class DialogTable;
class PlanState;

/// Splits one pledge among the towns: by hand, evenly, by a column of weights, or from a table; the sum always stands
/// against the whole. Writes through the plan state alone.
class AllocationDialog : public Dialog {
    Q_OBJECT

public:
    /// The pledge must be in the plan.
    AllocationDialog(PlanState* state, PledgeId pledge, FilePrompts prompts, const Theme& theme, QWidget* parent);

    /// Takes the shares of a CSV or spreadsheet file over into the table, where every row of it is right.
    void read(const QString& path);

Q_SIGNALS:
    /// What was done, in a sentence.
    void said(const QString& sentence);

private:
    void arrange();
    QLayout* toolRow();
    void connectParts();
    void follow();
    void spreadEvenly();
    void spreadByWeights();
    void paste();
    void ask();
    void show(const Result<Reading<AllocationDraft>>& reading);
    void take();
    /// The selected rows where there are several, else all.
    [[nodiscard]] QList<int> rowsToFill() const;
    [[nodiscard]] bool touchesReported() const;
    [[nodiscard]] QString problem() const;

    PlanState* m_state;
    PledgeId m_pledge;
    FilePrompts m_prompts;
    AllocationModel* m_model;
    DialogTable* m_table;
    AllocationBar* m_bar;
    QPushButton* m_evenly;
    QPushButton* m_byWeights;
    QPushButton* m_paste;
    QPushButton* m_choose;
    QPushButton* m_clear;
    QLabel* m_reasonCaption = nullptr;
    QLineEdit* m_reason;
    QLabel* m_problem;
    QPushButton* m_take = nullptr;
    WorkThread m_thread;
};

}  // namespace pledge
