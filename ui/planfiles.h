#pragma once

#include <ui/dialogs/fileprompts.h>
#include <ui/dialogs/newplandialog.h>
#include <ui/models/planstate.h>
#include <ui/models/recentfiles.h>
#include <ui/theme.h>

#include <QObject>

#include <functional>

namespace pledge {

/// What can be done with plan files from the window: open, make, copy, look at their properties. Opens into the plan's
/// state, keeps the list of those opened last, and says what went wrong; a file that another window shows is left to
/// it.
class PlanFiles : public QObject {
    Q_OBJECT

public:
    /// Answers whether this window may show the file; brings the window that does to the front where it may not.
    using Gate = std::function<bool(const QString& path)>;

    PlanFiles(PlanState* state, QSettings& settings, const Theme& theme, QWidget* window);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void setPrompts(const FilePrompts& prompts) { m_prompts = prompts; }
    void setGate(Gate gate) { m_gate = std::move(gate); }

    /// Keeps what was open where it fails.
    bool open(const QString& path);
    /// The sample, written to the user's data folder the first time.
    bool openSample();
    void askOpen();
    /// The dialog, which goes by itself, for those who want to go on in the plan that it makes.
    NewPlanDialog* askNew(NewPlanDialog::Content content);
    /// A whole copy of the open plan that can travel.
    void askCopy();
    void showProperties();

    [[nodiscard]] std::vector<RecentFile> recent() const { return m_recent.files(); }
    void forget(const QString& path);

Q_SIGNALS:
    void said(const QString& sentence);
    /// A plan is about to be shown.
    void opening();
    void recentChanged();
    /// Opening has succeeded or failed: the state holds what this window shows.
    void settled();

private:
    [[nodiscard]] bool show(const QString& path);
    void copyTo(const QString& path);
    void adoptIdentity(const PlanSnapshot& snapshot);

    PlanState* m_state;
    QSettings& m_settings;
    RecentFiles m_recent;
    Theme m_theme;
    QWidget* m_window;
    FilePrompts m_prompts = systemPrompts();
    Gate m_gate;
};

}  // namespace pledge
