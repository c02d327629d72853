#include <core/wording/fill.h>
#include <ui/dialogs/identitydialog.h>
#include <ui/dialogs/settingsdialog.h>
#include <ui/mainwindow.h>
#include <ui/models/typedtext.h>
#include <ui/pages/entrypage.h>
#include <ui/pages/ledgerpage.h>
#include <ui/pages/planpage.h>
#include <ui/pages/problempage.h>
#include <ui/pages/readerpage.h>
#include <ui/pages/welcomepage.h>
#include <ui/planfiles.h>
#include <ui/widgets/figureaside.h>
#include <ui/widgets/headerbar.h>
#include <ui/widgets/notice.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QString kAsked = u"identity/asked"_s;

}  // namespace

void MainWindow::connectFiles() {
    connect(m_welcome, &WelcomePage::sampleAsked, m_files, &PlanFiles::openSample);
    connect(m_welcome, &WelcomePage::newAsked, m_files, [this] { m_files->askNew(NewPlanDialog::Content::Units); });
    connect(m_welcome, &WelcomePage::targetsAsked, m_files,
            [this] { m_files->askNew(NewPlanDialog::Content::Targets); });
    connect(m_welcome, &WelcomePage::fileAsked, m_files, &PlanFiles::askOpen);
    connect(m_welcome, &WelcomePage::recentChosen, m_files, &PlanFiles::open);
    connect(m_welcome, &WelcomePage::recentRemoved, m_files, &PlanFiles::forget);
    connect(m_files, &PlanFiles::said, m_notice, &Notice::say);
    connect(m_files, &PlanFiles::recentChanged, this, &MainWindow::fillRecent);
    connect(m_files, &PlanFiles::opening, this, [this] {
        m_notice->say({});
        m_header->clearFilter();
    });
}

void MainWindow::askIdentityOnce() {
    if (readIdentity(m_settings) || m_settings.value(kAsked).toBool()) {
        return;
    }
    m_settings.setValue(kAsked, true);
    const Identity proposed{m_state->actor().name, Role::LeadOffice, {}};
    auto* dialog = new IdentityDialog(proposed, unitNames(), m_theme, this);
    connect(dialog, &IdentityDialog::answered, this, &MainWindow::takeIdentity);
    dialog->open();
}

void MainWindow::showSettings() {
    auto* dialog = new SettingsDialog(readProgramSettings(m_settings, m_theme.scale()),
                                      readIdentity(m_settings).value_or(Identity{}), m_state, m_theme, this);
    connect(dialog, &SettingsDialog::identityChanged, this, &MainWindow::takeIdentity);
    connect(dialog, &SettingsDialog::programChanged, this, &MainWindow::choose);
    dialog->open();
}

void MainWindow::takeIdentity(const Identity& identity) {
    writeIdentity(m_settings, identity);
    adoptIdentity();
    follow();
    m_notice->say(identityProblem(identity, m_state->standingPlan()));
}

/// Units may come, go, or be renamed while the plan is open.
void MainWindow::adoptIdentity() {
    const auto identity = readIdentity(m_settings);
    if (!identity) {
        return;
    }
    const Actor actor = actorOf(*identity, m_state->standingPlan());
    if (actor != m_state->actor()) {
        m_state->setActor(actor);
    }
}

void MainWindow::keepTypedIn(const QString& folder) {
    m_typed = new TypedText(folder, this);
    m_entry->keepTyped(m_typed);
    m_aside->keepTyped(m_typed);
    m_plan->keepTyped(m_typed);
    m_reader->keepTyped(m_typed);
    m_problems->keepTyped(m_typed);
    m_ledger->keepTyped(m_typed);
    greet();
}

/// What is to be said about a plan that was just opened: who may not write it, and what was typed and never entered.
void MainWindow::greet() {
    m_greeted = m_state->path();
    if (m_typed) {
        m_typed->setPlan(m_greeted);
    }
    if (!m_state->hasPlan()) {
        return;
    }
    const auto identity = readIdentity(m_settings);
    const QString problem = identity ? identityProblem(*identity, m_state->standingPlan()) : QString();
    if (!m_typed || m_typed->left().empty()) {
        m_notice->say(problem);
        return;
    }
    const TypedNote& note = m_typed->left().front();
    const QString typed = fill(tr("Typed but not entered: %1 “%2”"), {note.words, note.text});
    m_notice->offer(problem.isEmpty() ? typed : problem + u'\n' + typed,
                    {{tr("Restore"), [this] { restoreTyped(); }}, {tr("Discard"), [this] { m_typed->dropLeft(); }}});
}

void MainWindow::restoreTyped() {
    const TypedNote note = m_typed->left().front();
    if (const auto cell = FigureAside::cellOf(note)) {
        showPageOf(m_entry);
        m_entry->goToCell(*cell);
        m_aside->restoreTyped(note);
    }
    const auto page = std::ranges::find_if(m_pages, [&note](const Page* each) { return each->ownsTyped(note); });
    if (page != m_pages.end()) {
        showPage(static_cast<int>(page - m_pages.begin()));
        (*page)->restoreTyped(note);
    }
    m_typed->takeUp(note.place);
    if (!m_typed->left().empty()) {
        greet();
    }
}

QStringList MainWindow::unitNames() const {
    QStringList names;
    for (const OrgUnit& unit : m_state->standingPlan().units()) {
        names.append(unit.name);
    }
    return names;
}

}  // namespace pledge
