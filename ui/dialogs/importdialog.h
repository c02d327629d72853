#pragma once

#include <core/workspace/planimport.h>
#include <core/workspace/sheetimport.h>
#include <ui/dialogs/dialog.h>
#include <ui/dialogs/fileprompts.h>
#include <ui/models/workthread.h>

#include <optional>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QStackedWidget;

namespace pledge {

class DialogTable;
class ImportIssuesModel;
class ImportPreviewModel;
class PlanState;
class SheetPanel;

/// Takes a table of actuals or of targets into the plan: the file is read in a thread of its own, what would be added
/// and changed is shown, or every row that is wrong, and nothing is written before it is confirmed. Of any other sheet
/// of figures the rows are shown with what becomes of each, and only what is accepted is written.
class ImportDialog : public Dialog {
    Q_OBJECT

public:
    ImportDialog(PlanState* state, FilePrompts prompts, const Theme& theme, QWidget* parent);

    /// Reads that file, as if it had been chosen.
    void read(ImportKind kind, const QString& path);

Q_SIGNALS:
    /// What was done, in a sentence.
    void said(const QString& sentence);

private:
    void arrange();
    QLayout* fileRow();
    QLayout* reasonRow();
    void connectParts();
    void ask();
    void start();
    void show(const Result<PlanImport>& import);
    void showSheet(const Result<SheetReading>& reading);
    [[nodiscard]] SheetOrder sheetOrder() const;
    [[nodiscard]] QString sheetSummary() const;
    void showReading(bool running);
    void write();
    void writeSheet();
    [[nodiscard]] QString summary() const;

    PlanState* m_state;
    FilePrompts m_prompts;
    QString m_path;
    std::optional<PlanImport> m_import;
    std::optional<SheetReading> m_sheet;  ///< instead, where it is no canonical table
    SheetPanel* m_panel;
    ImportPreviewModel* m_preview;
    ImportIssuesModel* m_issues;
    QComboBox* m_kind;
    QPushButton* m_choose;
    QLabel* m_file;
    QProgressBar* m_busy;
    QPushButton* m_stop;
    QLabel* m_summary;
    QStackedWidget* m_tables;
    DialogTable* m_previewTable;
    DialogTable* m_issuesTable;
    QWidget* m_reasonLine;
    QLineEdit* m_reason;
    QPushButton* m_again;
    QLabel* m_problem;
    QPushButton* m_write = nullptr;
    WorkThread m_thread;
};

}  // namespace pledge
