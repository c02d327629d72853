#pragma once

#include <core/workspace/handingout.h>
#include <ui/dialogs/dialog.h>
#include <ui/models/workthread.h>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QProgressBar;

namespace pledge {

class PlanState;

/// Writes the forms of a month: for which units, into which folder, with keys for units' own programs or without. The
/// files are written in a thread of their own; stopped, none stays behind.
class HandoutDialog : public Dialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandoutDialog)

public:
    HandoutDialog(PlanState* state, const Theme& theme, QWidget* parent);
    ~HandoutDialog() override;

    void setMonth(Month month);
    void setFolder(const QString& folder);

Q_SIGNALS:
    /// What was done, in a sentence.
    void said(const QString& sentence);

private:
    void arrange();
    QLayout* unitRow();
    QLayout* folderRow();
    void connectParts();
    void fillUnits();
    void tickAll(Qt::CheckState state);
    void chooseFolder();
    void follow();
    void write();
    void start(const PreparedHandout& prepared);
    void finish(const PreparedHandout& prepared, const Result<HandoutFiles>& files);
    void showWriting(bool running);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] HandoutOrder order() const;

    PlanState* m_state;
    std::shared_ptr<std::atomic_bool> m_stopped;
    QComboBox* m_month;
    QListWidget* m_units;
    QPushButton* m_allUnits;
    QPushButton* m_noUnit;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    QLineEdit* m_contact;
    QCheckBox* m_keys;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QLabel* m_problem;
    QPushButton* m_write = nullptr;
    WorkThread m_thread;
};

}  // namespace pledge
