#pragma once

#include <ui/dialogs/dialog.h>

class QLineEdit;

namespace pledge {

class PlanState;

/// Writes the whole plan as a new folder of tables that other programs can read, and that a plan can be made from
/// again.
class ExportDialog : public Dialog {
    Q_OBJECT

public:
    ExportDialog(PlanState* state, const Theme& theme, QWidget* parent);

Q_SIGNALS:
    /// What was done, in a sentence.
    void said(const QString& sentence);

private:
    void choose();
    void write();

    PlanState* m_state;
    QLineEdit* m_folder;
    QLabel* m_problem;
    QPushButton* m_write = nullptr;
};

}  // namespace pledge
