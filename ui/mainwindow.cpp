#include <core/plan/planrecords.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>
#include <ui/mainwindow.h>
#include <ui/models/typedtext.h>
#include <ui/pages/entrypage.h>
#include <ui/pages/ledgerpage.h>
#include <ui/pages/overviewpage.h>
#include <ui/pages/planpage.h>
#include <ui/pages/problempage.h>
#include <ui/pages/rankingpage.h>
#include <ui/pages/readerpage.h>
#include <ui/pages/reportpage.h>
#include <ui/pages/roundpage.h>
#include <ui/pages/unitspage.h>
#include <ui/pages/welcomepage.h>
#include <ui/planactions.h>
#include <ui/planfiles.h>
#include <ui/planwatch.h>
#include <ui/widgets/entrygrid.h>
#include <ui/widgets/figureaside.h>
#include <ui/widgets/headerbar.h>
#include <ui/widgets/ledgerbox.h>
#include <ui/widgets/navigation.h>
#include <ui/widgets/notice.h>
#include <ui/widgets/roundstrip.h>
#include <ui/widgets/viewpointbar.h>

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// The whole program takes the theme's look. Widgets take their font when they are made (under a style sheet it does
/// not reach them from their parents), so this comes before the first of them.
const Theme& worn(const Theme& theme) {
    const QString sheet = theme.styleSheet();
    if (qApp->styleSheet() != sheet) {
        qApp->setPalette(theme.palette());
        qApp->setFont(theme.font(TextSize::Body));
        qApp->setStyleSheet(sheet);
    }
    return theme;
}

}  // namespace

MainWindow::MainWindow(PlanState* state, QSettings& settings, const Theme& theme, QWidget* parent)
    : QMainWindow(parent),
      m_state(state),
      m_settings(settings),
      m_theme(worn(theme)),
      m_files(new PlanFiles(state, settings, theme, this)),
      m_planMenu(new PlanActions(state, theme, this)),
      m_watch(new PlanWatch(state, this)),
      m_header(new HeaderBar(state, theme, this)),
      m_stack(new QStackedWidget(this)),
      m_notice(new Notice(m_stack)),
      m_foot(new QLabel(this)) {
    makePages();
    arrange();
    makeMenus();
    connectPages();
    connectFiles();
    connectReader();
    connectRound();
    adoptIdentity();
    setAcceptDrops(true);
    setMinimumSize(1024, 640);
    resize(1366, 768);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    setTheme(theme);
    follow();
    offerPages();
    showPage(m_settings.value(u"window/page"_s, 0).toInt());
    m_navigation->setFocus();
}

/// An editor that loses the cursor commits, and would write into a window that is half gone. What stood in it is kept.
MainWindow::~MainWindow() {
    m_entry->grid()->abandonEditor();
}

bool MainWindow::openFile(const QString& path) {
    return m_files->open(path);
}

bool MainWindow::openSample() {
    return m_files->openSample();
}

void MainWindow::setTheme(const Theme& theme) {
    m_theme = worn(theme);
    m_files->setTheme(theme);
    m_planMenu->setTheme(theme);
    checkChosen();
    m_navigation->setTheme(theme);
    m_header->setTheme(theme);
    m_foot->setStyleSheet(
        u"background: %1; color: %2; border-top: 1px solid %3; padding: %4px %5px; font-size: %6px;"_s
            .arg(theme.color(Ink::Card).name(), theme.color(Ink::ThirdText).name(), theme.color(Ink::Line).name())
            .arg(theme.px(6))
            .arg(theme.px(24))
            .arg(theme.px(12)));
    m_welcome->setTheme(theme);
    for (Page* page : m_pages) {
        page->setTheme(theme);
    }
    m_strip->setTheme(theme);
    m_aside->setTheme(theme);
    m_ledgerBox->setTheme(theme);
}

void MainWindow::showPage(int index) {
    const int held = isOffered(index) ? index : 0;
    Page* page = m_state->hasPlan() ? m_pages[static_cast<std::size_t>(held)] : static_cast<Page*>(m_welcome);
    if (page != m_stack->currentWidget()) {
        m_notice->leave();
    }
    m_stack->setCurrentWidget(page);
    m_notice->raise();
    m_header->setTitle(page->title());
    page->setFilter(m_header->filter());
    m_navigation->setCurrent(held);
    m_navigation->setEnabled(m_state->hasPlan());
}

bool MainWindow::isOffered(int index) const {
    if (index < 0 || index >= static_cast<int>(m_pages.size())) {
        return false;
    }
    const Page* page = m_pages[static_cast<std::size_t>(index)];
    if (page == m_reader) {
        return m_state->actor().role == Role::LeadOffice && !m_state->isReadOnly();
    }
    return page != m_taskForces || !m_state->standingPlan().units(UnitGroup::TaskForce).empty();
}

int MainWindow::currentPage() const {
    return m_navigation->current();
}

void MainWindow::showUnit(OrgUnitId id) {
    if (const OrgUnit* unit = m_state->snapshot().unit(id)) {
        UnitsPage* page = pageOf(unit->group);
        page->showUnit(id);
        showPage(static_cast<int>(std::ranges::find(m_pages, page) - m_pages.begin()));
    }
}

void MainWindow::showScore(OrgUnitId unit) {
    m_ranking->showUnit(unit);
    showPage(static_cast<int>(std::ranges::find(m_pages, m_ranking) - m_pages.begin()));
}

void MainWindow::showPledge(PledgeId id) {
    const Line* line = m_state->snapshot().line(id);
    if (line && !line->pledge->owners.empty()) {
        const OrgUnitId owner = line->pledge->owners.front();
        showUnit(owner);
        pageOf(m_state->snapshot().unit(owner)->group)->showPledge(id);
    }
}

void MainWindow::remember() {
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_settings.setValue(u"window/page"_s, currentPage());
    m_settings.setValue(u"window/file"_s, m_state->path());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_watch->look();
    }
    QMainWindow::changeEvent(event);
}

/// Only where nobody else wants the key: an editor, a list and a menu take it first. An offer stays, unless it is the
/// one that the focus is in.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        for (Notice* notice : findChildren<Notice*>()) {
            if (notice->isAncestorOf(focusWidget())) {
                notice->hide();
            } else {
                notice->leave();
            }
        }
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::makePages() {
    m_welcome = new WelcomePage(m_state, m_theme, this);
    m_overview = new OverviewPage(m_state, m_theme, this);
    m_departments = new UnitsPage(UnitGroup::Department, m_state, m_theme, this);
    m_towns = new UnitsPage(UnitGroup::Town, m_state, m_theme, this);
    m_taskForces = new UnitsPage(UnitGroup::TaskForce, m_state, m_theme, this);
    m_entry = new EntryPage(m_state, m_theme, this);
    m_entry->remember(m_settings);
    m_round = new RoundPage(m_state, m_theme, this);
    m_ledger = new LedgerPage(m_state, m_theme, this);
    m_problems = new ProblemPage(m_state, m_theme, this);
    m_report = new ReportPage(m_state, m_theme, this);
    m_plan = new PlanPage(m_state, m_theme, this);
    m_ranking = new RankingPage(m_state, m_theme, this);
    m_reader = new ReaderPage(m_state, m_theme, this);
    m_pages = {m_overview, m_departments, m_towns, m_entry,      m_round,   m_ledger,
               m_problems, m_report,      m_plan,  m_taskForces, m_ranking, m_reader};
    arrangeEntry();
    m_stack->addWidget(m_welcome);
    QStringList titles;
    for (Page* page : m_pages) {
        m_stack->addWidget(page);
        titles.append(page->title());
    }
    m_navigation = new Navigation(titles, m_theme, this);
}

void MainWindow::arrange() {
    m_foot->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_foot->setWordWrap(true);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_planMenu->viewpointBar());
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
    auto* central = new QWidget(this);
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    setCentralWidget(central);
}

void MainWindow::connectPages() {
    connect(m_navigation, &Navigation::chosen, this, [this](int index) {
        showPage(index);
        if (m_stack->currentWidget() == m_entry) {
            m_entry->takeCursor();
        }
    });
    connect(m_header, &HeaderBar::filterChanged, this,
            [this](const QString& text) { m_pages[static_cast<std::size_t>(currentPage())]->setFilter(text); });
    connect(m_overview, &OverviewPage::unitChosen, this, &MainWindow::showUnit);
    connect(m_overview, &OverviewPage::pledgeChosen, this, &MainWindow::showPledge);
    for (UnitsPage* page : {m_departments, m_towns, m_taskForces}) {
        connect(page, &UnitsPage::pledgeAsked, this, &MainWindow::showPledge);
        connect(page, &UnitsPage::scoreAsked, this, &MainWindow::showScore);
    }
    connect(m_ranking, &RankingPage::unitAsked, this, &MainWindow::showUnit);
    connect(m_ranking, &RankingPage::pledgeAsked, this, &MainWindow::showPledge);
    connect(m_planMenu, &PlanActions::said, m_notice, &Notice::say);
    connect(m_watch, &PlanWatch::said, m_notice, &Notice::say);
    connect(m_plan, &PlanPage::reviseAsked, m_planMenu, &PlanActions::revise);
    connect(m_plan, &PlanPage::allocateAsked, m_planMenu, &PlanActions::allocate);
    connect(m_plan, &PlanPage::withdrawAsked, m_planMenu, &PlanActions::withdraw);
    connect(m_state, &PlanState::planChanged, this, &MainWindow::followPlan);
    connect(m_state, &PlanState::planChanged, this, &MainWindow::adoptIdentity, Qt::QueuedConnection);
    connect(m_state, &PlanState::boardChanged, this, &MainWindow::follow);
}

void MainWindow::offerPages() {
    for (int index = 0; index < static_cast<int>(m_pages.size()); ++index) {
        m_navigation->setOffered(index, isOffered(index));
    }
}

void MainWindow::followPlan() {
    offerPages();
    showPage(std::max(0, currentPage()));
    if (m_state->path() != m_greeted) {
        greet();
    }
}

void MainWindow::follow() {
    const bool hasPlan = m_state->hasPlan();
    offerPages();
    const Plan& plan = m_state->snapshot().plan();
    setWindowTitle(hasPlan ? tr("%1 – Pledgeboard").arg(plan.name) : tr("Pledgeboard"));
    m_foot->setVisible(hasPlan);
    for (QAction* action : m_planActions) {
        action->setEnabled(hasPlan);
    }
    if (hasPlan) {
        const QString date = tr("data as of %1").arg(m_state->asOf().lastDay().toString(Qt::ISODate));
        QStringList parts{policySentence(plan.policy), date};
        if (!m_state->snapshot().records().corrected.empty()) {
            parts.append(correctionFootnote());
        }
        if (const QString unapproved = unapprovedWords(m_state->snapshot(), m_state->board()); !unapproved.isEmpty()) {
            parts.append(unapproved);
        }
        if (plan.isSample) {
            parts.append(sampleWord());
        }
        if (const auto identity = readIdentity(m_settings)) {
            parts.append(identityText(*identity));
        }
        m_foot->setText(parts.join(u"　|　"_s));
    }
}

UnitsPage* MainWindow::pageOf(UnitGroup group) const {
    switch (group) {
        case UnitGroup::Department:
            return m_departments;
        case UnitGroup::Town:
            return m_towns;
        case UnitGroup::TaskForce:
            return m_taskForces;
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
