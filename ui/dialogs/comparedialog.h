#pragma once

#include <core/base/result.h>
#include <core/plan/plandifference.h>
#include <ui/dialogs/dialog.h>
#include <ui/dialogs/fileprompts.h>
#include <ui/models/workthread.h>

#include <vector>

class QLineEdit;

namespace pledge {

class ComparisonModel;
class DialogTable;
class PlanState;
class SortProxy;

/// Holds the open plan against another plan file: every fact that differs, and who changed it last. Both files are read
/// in a thread of their own and left as they are.
class CompareDialog : public Dialog {
    Q_OBJECT

public:
    CompareDialog(PlanState* state, FilePrompts prompts, const Theme& theme, QWidget* parent);

    /// Compares with that file, as if it had been chosen.
    void compareWith(const QString& path);

private:
    void arrange();
    void ask();
    void show(const Result<std::vector<PlanDifference>>& differences);

    PlanState* m_state;
    FilePrompts m_prompts;
    ComparisonModel* m_model;
    SortProxy* m_proxy;
    QPushButton* m_choose;
    QLabel* m_file;
    QLabel* m_summary;
    QLineEdit* m_filter;
    DialogTable* m_table;
    QLabel* m_problem;
    WorkThread m_thread;
};

}  // namespace pledge
