#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <ui/dialogs/allocationdialog.h>
#include <ui/dialogs/collectdialog.h>
#include <ui/dialogs/comparedialog.h>
#include <ui/dialogs/exportdialog.h>
#include <ui/dialogs/handoutdialog.h>
#include <ui/dialogs/importdialog.h>
#include <ui/dialogs/journaldialog.h>
#include <ui/dialogs/pledgechoicedialog.h>
#include <ui/dialogs/revisiondialog.h>
#include <ui/models/planstate.h>
#include <ui/planactions.h>
#include <ui/widgets/viewpointbar.h>

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace pledge {

namespace {

/// The context of the monthly round's entries.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HandoutActions)
};

}  // namespace

PlanActions::PlanActions(PlanState* state, const Theme& theme, QWidget* window)
    : QObject(window),
      m_state(state),
      m_theme(theme),
      m_window(window),
      m_viewpoint(new ViewpointBar(state, theme, window)) {
    connect(m_viewpoint, &ViewpointBar::refused, this, &PlanActions::said);
    connect(state, &PlanState::boardChanged, this, &PlanActions::follow);
}

void PlanActions::addTo(QMenuBar* bar) {
    QMenu* menu = bar->addMenu(tr("&Plan"));
    m_writing = {add(menu, tr("&Read a signed text…"), &PlanActions::textAsked),
                 add(menu, tr("&Import a table…"), &PlanActions::importTable),
                 add(menu, tr("&Take back the last import"), &PlanActions::undoImport)};
    menu->addSeparator();
    m_writing.push_back(add(menu, Texts::tr("&Hand out forms…"), &PlanActions::askHandout));
    m_collecting = add(menu, Texts::tr("Take &back forms…"), &PlanActions::collect);
    menu->addSeparator();
    m_reading = {add(menu, tr("&Split a pledge among the towns…"), &PlanActions::chooseAndAllocate),
                 add(menu, tr("Revise a ple&dge…"), &PlanActions::chooseAndRevise)};
    QAction* viewpoint = menu->addAction(tr("&Viewpoint: as pledged, as revised, as known earlier"));
    connect(viewpoint, &QAction::triggered, m_viewpoint, &ViewpointBar::ask);
    m_reading.push_back(viewpoint);
    menu->addSeparator();
    m_reading.push_back(add(menu, tr("&Journal…"), &PlanActions::showJournal));
    m_reading.push_back(add(menu, tr("&Compare with another plan…"), &PlanActions::compare));
    m_reading.push_back(add(menu, tr("&Export everything…"), &PlanActions::exportAll));
    follow();
}

void PlanActions::setTheme(const Theme& theme) {
    m_theme = theme;
    m_viewpoint->setTheme(theme);
}

void PlanActions::allocate(PledgeId pledge) {
    if (m_state->standingPlan().line(pledge)) {
        auto* dialog = new AllocationDialog(m_state, pledge, m_prompts, m_theme, m_window);
        connect(dialog, &AllocationDialog::said, this, &PlanActions::said);
        dialog->open();
    }
}

void PlanActions::revise(PledgeId pledge) {
    openRevision(pledge, RevisionKind::Targets);
}

void PlanActions::withdraw(PledgeId pledge) {
    openRevision(pledge, RevisionKind::Withdrawn);
}

void PlanActions::showJournal() {
    (new JournalDialog(m_state, m_theme, m_window))->open();
}

void PlanActions::importTable() {
    auto* dialog = new ImportDialog(m_state, m_prompts, m_theme, m_window);
    connect(dialog, &ImportDialog::said, this, &PlanActions::said);
    dialog->open();
}

void PlanActions::undoImport() {
    const auto undone = m_state->undoLastImport();
    if (!undone) {
        Q_EMIT said(sentence(undone.error()));
        return;
    }
    const QString told = fill(tr("The import of %1 was taken back: %2 reports and %3 pledges."),
                              {undone->file, QString::number(undone->reports), QString::number(undone->pledges)});
    const QString kept = fill(tr("%1 reports were changed since and stay."), {QString::number(undone->kept)});
    Q_EMIT said(undone->kept > 0 ? told + u' ' + kept : told);
}

void PlanActions::compare() {
    (new CompareDialog(m_state, m_prompts, m_theme, m_window))->open();
}

void PlanActions::exportAll() {
    auto* dialog = new ExportDialog(m_state, m_theme, m_window);
    connect(dialog, &ExportDialog::said, this, &PlanActions::said);
    dialog->open();
}

void PlanActions::handOut(std::optional<Month> month) {
    auto* dialog = new HandoutDialog(m_state, m_theme, m_window);
    if (month) {
        dialog->setMonth(*month);
    }
    connect(dialog, &HandoutDialog::said, this, &PlanActions::said);
    dialog->open();
}

void PlanActions::collect() {
    auto* dialog = new CollectDialog(m_state, m_theme, m_window);
    connect(dialog, &CollectDialog::said, this, &PlanActions::said);
    dialog->open();
}

QAction* PlanActions::add(QMenu* menu, const QString& text, void (PlanActions::*act)()) {
    QAction* action = menu->addAction(text);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void PlanActions::chooseAndAllocate() {
    choosePledge(tr("Which pledge is to be split?"), &PlanActions::allocate);
}

void PlanActions::chooseAndRevise() {
    choosePledge(tr("Which pledge is to be revised?"), &PlanActions::revise);
}

void PlanActions::choosePledge(const QString& heading, void (PlanActions::*act)(PledgeId)) {
    auto* dialog = new PledgeChoiceDialog(heading, m_state->standingPlan(), m_theme, m_window);
    connect(dialog, &PledgeChoiceDialog::chosen, this, act);
    dialog->open();
}

void PlanActions::openRevision(PledgeId pledge, RevisionKind kind) {
    if (m_state->standingPlan().line(pledge)) {
        auto* dialog = new RevisionDialog(m_state, pledge, m_theme, m_window);
        connect(dialog, &RevisionDialog::said, this, &PlanActions::said);
        dialog->choose(kind);
        dialog->open();
    }
}

void PlanActions::follow() {
    for (QAction* action : m_reading) {
        action->setEnabled(m_state->hasPlan());
    }
    for (QAction* action : m_writing) {
        action->setEnabled(!m_state->isReadOnly() && m_state->actor().role == Role::LeadOffice);
    }
    if (m_collecting != nullptr) {
        m_collecting->setEnabled(m_state->hasPlan() && !m_state->isReadOnly() &&
                                 m_state->actor().role == Role::LeadOffice);
    }
}

}  // namespace pledge
