#pragma once

#include <core/workspace/collecting.h>
#include <ui/dialogs/dialog.h>
#include <ui/models/workthread.h>

#include <atomic>
#include <memory>

class QCheckBox;
class QLineEdit;
class QModelIndex;
class QProgressBar;

namespace pledge {

class CollectFilter;
class CollectModel;
class DialogTable;
class PlanState;

/// Takes back forms and submissions of the monthly round: files are chosen or dropped, read in a thread of their own,
/// and shown cell by cell; what a person accepts is taken in one go.
class CollectDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectDialog)

public:
    CollectDialog(PlanState* state, const Theme& theme, QWidget* parent);
    ~CollectDialog() override;

    /// Reads these files, as if they had been chosen.
    void read(const QStringList& paths);

Q_SIGNALS:
    /// What was done, in a sentence.
    void said(const QString& sentence);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void arrange();
    QLayout* fileRow();
    QLayout* choiceRow();
    void connectParts();
    void choose();
    void show(const ReadReturns& returns);
    void showReading(bool running);
    void toggle(const QModelIndex& index);
    void choose(CollectMode mode);
    void follow();
    void take();
    /// The plan is no longer the one that the files were held against.
    void offerReadingAgain();
    [[nodiscard]] QString summary() const;

    PlanState* m_state;
    QStringList m_paths;  ///< of the files that are shown
    ReadReturns m_returns;
    std::shared_ptr<std::atomic_bool> m_stopped;
    CollectModel* m_model;
    CollectFilter* m_filter;
    QPushButton* m_choose;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QLabel* m_summary;
    QLabel* m_files;
    DialogTable* m_table;
    QCheckBox* m_onlyTrouble;
    QPushButton* m_allNew;
    QPushButton* m_all;
    QLineEdit* m_reason;
    QLabel* m_problem;
    QPushButton* m_again = nullptr;
    QPushButton* m_take = nullptr;
    WorkThread m_thread;
};

}  // namespace pledge
