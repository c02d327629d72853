#pragma once

#include <core/workspace/workspace.h>
#include <ui/dialogs/dialog.h>
#include <ui/models/workthread.h>

class QLineEdit;
class QPlainTextEdit;

namespace pledge {

class DialogTable;
class JournalModel;
class PlanState;
class SortProxy;

/// The plan's journal: who did what and when, each entry in words, and whether the chain of its hashes still holds.
class JournalDialog : public Dialog {
    Q_OBJECT

public:
    JournalDialog(PlanState* state, const Theme& theme, QWidget* parent);

private:
    void arrange();
    void connectParts();
    void showEntry();
    void startCheck();
    void showCheck(const Result<CheckReport>& report);

    PlanState* m_state;
    JournalModel* m_model;
    SortProxy* m_proxy;
    QLineEdit* m_filter;
    DialogTable* m_table;
    QPlainTextEdit* m_detail;
    QPushButton* m_check;
    QLabel* m_result;
    QLabel* m_problem;
    WorkThread m_thread;
};

}  // namespace pledge
