#pragma once

#include <core/base/id.h>
#include <core/base/month.h>
#include <core/plan/targetrevision.h>
#include <ui/dialogs/fileprompts.h>
#include <ui/theme.h>

#include <QObject>

#include <optional>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace pledge {

class PlanState;
class ViewpointBar;

/// The Plan menu: handing out and collecting forms, importing and taking imports back, splitting and revising pledges,
/// the viewpoint, the journal, comparing and exporting. Opens the dialogs over the window, and says what they did.
class PlanActions : public QObject {
    Q_OBJECT

public:
    PlanActions(PlanState* state, const Theme& theme, QWidget* window);

    /// Adds the menu after those the bar has; once.
    void addTo(QMenuBar* bar);
    /// The strip under the header, for the window to place.
    [[nodiscard]] ViewpointBar* viewpointBar() const { return m_viewpoint; }
    void setTheme(const Theme& theme);
    void setPrompts(const FilePrompts& prompts) { m_prompts = prompts; }

    void allocate(PledgeId pledge);
    void revise(PledgeId pledge);
    /// A revision that takes the pledge out of the count.
    void withdraw(PledgeId pledge);
    void showJournal();
    void importTable();
    void undoImport();
    void compare();
    void exportAll();
    /// The forms of a month, to be filled in by the units; without one, of the as-of month.
    void handOut(std::optional<Month> month = {});
    /// Forms and submissions that came back.
    void collect();

Q_SIGNALS:
    /// What was done, or why it was not, in a sentence.
    void said(const QString& sentence);
    /// A signed text is to be read; that has a page of its own.
    void textAsked();

private:
    QAction* add(QMenu* menu, const QString& text, void (PlanActions::*act)());
    void askHandout() { handOut(); }
    void chooseAndAllocate();
    void chooseAndRevise();
    void choosePledge(const QString& heading, void (PlanActions::*act)(PledgeId));
    void openRevision(PledgeId pledge, RevisionKind kind);
    void follow();

    PlanState* m_state;
    Theme m_theme;
    QWidget* m_window;
    ViewpointBar* m_viewpoint;
    FilePrompts m_prompts = systemPrompts();
    std::vector<QAction*> m_reading;  ///< need a plan
    std::vector<QAction*> m_writing;  ///< need one that can be written
    QAction* m_collecting = nullptr;  ///< for whoever may report, too
};

}  // namespace pledge
