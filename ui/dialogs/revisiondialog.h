#pragma once

#include <core/schedule/scoreboard.h>
#include <core/workspace/workspace.h>
#include <ui/dialogs/dialog.h>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace pledge {

class ChartView;
class DialogTable;
class PlanState;
class RevisionHistoryModel;
class RevisionMilestonesModel;

/// The revisions of one pledge: what was changed so far, and a new one with the old and the new ladder beside it.
/// Writes through the plan state alone.
class RevisionDialog : public Dialog {
    Q_OBJECT

public:
    /// The pledge must be in the plan.
    RevisionDialog(PlanState* state, PledgeId pledge, const Theme& theme, QWidget* parent);

    /// Begins with that kind of revision, where the pledge's standing allows it.
    void choose(RevisionKind kind);

Q_SIGNALS:
    /// What was done, in a sentence.
    void said(const QString& sentence);

private:
    void makeHistory();
    void makeForm();
    void connectParts();
    QWidget* formColumn();
    QWidget* milestoneRow();
    void follow();
    void check();
    void record();
    void undoLast();
    [[nodiscard]] const Pledge& pledge() const;
    [[nodiscard]] RevisionKind kind() const;
    [[nodiscard]] std::vector<Milestone> milestones() const;
    /// What keeps the revision from being recorded; empty where nothing does.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool mayUndo() const;

    PlanState* m_state;
    PledgeId m_pledge;
    Scoreboard m_board;
    RevisionHistoryModel* m_history;
    RevisionMilestonesModel* m_milestones;
    DialogTable* m_historyTable;
    DialogTable* m_table;
    QComboBox* m_kind;
    QDateEdit* m_decidedOn;
    QLineEdit* m_authority;
    QLineEdit* m_reason;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_undo;
    QPushButton* m_record;
    QLabel* m_noHistory;
    QLabel* m_change;
    QLabel* m_problem;
    ChartView* m_chart;
};

}  // namespace pledge
