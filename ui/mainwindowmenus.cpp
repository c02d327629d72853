#include <ui/mainwindow.h>
#include <ui/pages/welcomepage.h>
#include <ui/widgets/headerbar.h>
#include <ui/widgets/notice.h>

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array kScales{1.0, 1.25, 1.6};

QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& text, bool chosen) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    return action;
}

}  // namespace

void MainWindow::makeMenus() {
    makeFileMenu();
    makeViewMenu();
    makeHelpMenu();
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_header, &HeaderBar::focusFilter);
}

void MainWindow::makeFileMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    QAction* open = menu->addAction(tr("&Open…"));
    open->setShortcut(QKeySequence::Open);
    connect(open, &QAction::triggered, this, &MainWindow::askFile);
    connect(menu->addAction(tr("Open the &sample")), &QAction::triggered, this, &MainWindow::openSample);
    m_recentMenu = menu->addMenu(tr("Opened &last"));
    menu->addSeparator();
    QAction* quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    fillRecent();
}

void MainWindow::makeViewMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    auto* shades = new QActionGroup(this);
    const auto choose = [this](Theme::Shade shade) { return [this, shade] { chooseTheme(shade, m_theme.scale()); }; };
    connect(addChoice(menu, shades, tr("&Light"), !m_theme.isDark()), &QAction::triggered, this,
            choose(Theme::Shade::Light));
    connect(addChoice(menu, shades, tr("&Dark"), m_theme.isDark()), &QAction::triggered, this,
            choose(Theme::Shade::Dark));
    menu->addSeparator();
    auto* scales = new QActionGroup(this);
    const QStringList names{tr("Text: &desk"), tr("Text: &large"), tr("Text: &wall screen")};
    for (std::size_t i = 0; i < kScales.size(); ++i) {
        const qreal scale = kScales.at(i);
        QAction* action =
            addChoice(menu, scales, names[static_cast<qsizetype>(i)], qFuzzyCompare(scale, m_theme.scale()));
        connect(action, &QAction::triggered, this, [this, scale] { chooseTheme(m_theme.shade(), scale); });
    }
    menu->addSeparator();
    QMenu* languages = menu->addMenu(tr("L&anguage"));
    connect(languages->addAction(u"中文"_s), &QAction::triggered, this, [this] { Q_EMIT languageChosen(u"zh"_s); });
    connect(languages->addAction(u"English"_s), &QAction::triggered, this, [this] { Q_EMIT languageChosen(u"en"_s); });
}

void MainWindow::makeHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    connect(menu->addAction(tr("&About Pledgeboard")), &QAction::triggered, this, &MainWindow::about);
}

void MainWindow::fillRecent() {
    const QStringList paths = m_recentFiles.existing();
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        QAction* action = m_recentMenu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    m_welcome->setRecent(paths);
}

void MainWindow::chooseTheme(Theme::Shade shade, qreal scale) {
    m_settings.setValue(u"look/dark"_s, shade == Theme::Shade::Dark);
    m_settings.setValue(u"look/scale"_s, scale);
    setTheme(Theme(shade, scale));
}

void MainWindow::about() {
    m_notice->say(
        tr("Pledgeboard %1, free software under the GNU General Public License, version 3 or later. Made with "
           "Qt %2, SQLite, libxlsxwriter and liborcus.")
            .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

}  // namespace pledge
