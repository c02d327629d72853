#include <ui/dialogs/aboutdialog.h>
#include <ui/mainwindow.h>
#include <ui/pages/welcomepage.h>
#include <ui/planactions.h>
#include <ui/planfiles.h>
#include <ui/planwatch.h>
#include <ui/widgets/headerbar.h>

#include <QActionGroup>
#include <QFileInfo>
#include <QMenuBar>
#include <QShortcut>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array kScales{1.0, 1.25, 1.6};

QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& text) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

}  // namespace

void MainWindow::makeMenus() {
    makeFileMenu();
    m_planMenu->addTo(menuBar());
    makeViewMenu();
    makeHelpMenu();
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_header, &HeaderBar::focusFilter);
}

void MainWindow::makeFileMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    const auto add = [this, menu](const QString& text, const QKeySequence& keys, const auto& act) {
        QAction* action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, m_files, act);
        return action;
    };
    using Content = NewPlanDialog::Content;
    add(tr("&New plan…"), QKeySequence::New, [this] { m_files->askNew(Content::Units); });
    add(tr("New plan from a &table of targets…"), {}, [this] { m_files->askNew(Content::Targets); });
    add(tr("&Open…"), QKeySequence::Open, &PlanFiles::askOpen);
    add(tr("Open the &sample"), {}, &PlanFiles::openSample);
    m_recentMenu = menu->addMenu(tr("Opened &last"));
    menu->addSeparator();
    m_planActions = {add(tr("Save a &copy…"), QKeySequence::SaveAs, &PlanFiles::askCopy),
                     add(tr("&Properties of the file…"), {}, &PlanFiles::showProperties)};
    menu->addSeparator();
    add(tr("S&ettings…"), QKeySequence::Preferences, [this] { showSettings(); });
    menu->addSeparator();
    add(tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    fillRecent();
}

void MainWindow::makeViewMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    auto* shades = new QActionGroup(this);
    for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
        m_shadeActions.push_back(addChoice(menu, shades, shade == Theme::Shade::Light ? tr("&Light") : tr("&Dark")));
        chooseLater(m_shadeActions.back(), [this, shade] { return Theme(shade, m_theme.scale()); });
    }
    menu->addSeparator();
    auto* scales = new QActionGroup(this);
    const std::array names{tr("Text: des&k"), tr("Text: lar&ge"), tr("Text: &wall screen")};
    for (std::size_t i = 0; i < kScales.size(); ++i) {
        m_scaleActions.push_back(addChoice(menu, scales, names.at(i)));
        chooseLater(m_scaleActions.back(), [this, scale = kScales.at(i)] { return Theme(m_theme.shade(), scale); });
    }
    menu->addSeparator();
    QAction* again = menu->addAction(PlanWatch::tr("&Read the file again"));
    again->setShortcut(QKeySequence::Refresh);
    connect(again, &QAction::triggered, m_watch, &PlanWatch::lookAsAsked);
    m_planActions.push_back(again);
    QMenu* languages = menu->addMenu(tr("L&anguage"));
    connect(languages->addAction(u"中文"_s), &QAction::triggered, this, [this] { Q_EMIT languageChosen(u"zh"_s); });
    connect(languages->addAction(u"English"_s), &QAction::triggered, this, [this] { Q_EMIT languageChosen(u"en"_s); });
    checkChosen();
}

/// Once the menu is gone from the screen: every widget puts on the new look, which takes a moment.
void MainWindow::chooseLater(QAction* action, const std::function<Theme()>& look) {
    const auto put = [this, look] { choose({readProgramSettings(m_settings, 1.0).language, look()}); };
    connect(action, &QAction::triggered, this, put, Qt::QueuedConnection);
}

void MainWindow::checkChosen() {
    for (std::size_t i = 0; i < m_shadeActions.size(); ++i) {
        m_shadeActions[i]->setChecked((i == 1) == m_theme.isDark());
    }
    for (std::size_t i = 0; i < m_scaleActions.size(); ++i) {
        m_scaleActions[i]->setChecked(qFuzzyCompare(kScales.at(i), m_theme.scale()));
    }
}

void MainWindow::makeHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    connect(menu->addAction(tr("Open the &log file")), &QAction::triggered, this, &MainWindow::logFileAsked);
    connect(menu->addAction(tr("&About Pledgeboard")), &QAction::triggered, this,
            [this] { (new AboutDialog(m_theme, this))->open(); });
}

void MainWindow::fillRecent() {
    const std::vector<RecentFile> files = m_files->recent();
    m_recentMenu->clear();
    for (const RecentFile& file : files) {
        if (file.exists) {
            QAction* action = m_recentMenu->addAction(QFileInfo(file.path).fileName());
            action->setToolTip(file.path);
            connect(action, &QAction::triggered, this, [this, path = file.path] { openFile(path); });
        }
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
    m_welcome->setRecent(files);
}

void MainWindow::choose(const ProgramSettings& chosen) {
    const QString language = readProgramSettings(m_settings, 1.0).language;
    writeProgramSettings(m_settings, chosen);
    setTheme(chosen.theme);
    if (chosen.language != language) {
        Q_EMIT languageChosen(chosen.language);
    }
}

}  // namespace pledge
