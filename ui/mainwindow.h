#pragma once

#include <core/plan/orgunit.h>
#include <ui/models/planstate.h>
#include <ui/models/recentfiles.h>
#include <ui/theme.h>

#include <QMainWindow>
#include <QSettings>

#include <vector>

class QActionGroup;
class QLabel;
class QStackedWidget;

namespace pledge {

class EntryPage;
class HeaderBar;
class Navigation;
class Notice;
class OverviewPage;
class Page;
class ReportPage;
class UnitsPage;
class WelcomePage;

/// The window: it arranges pages around one plan state, and remembers in the settings it is given where it stood. It
/// opens files, says errors in its notice strip, and leaves everything else to the pages.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(PlanState* state, QSettings& settings, const Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a plan file; says why not in the notice strip, and keeps what was open.
    bool openFile(const QString& path);
    /// Opens the sample, written to the user's data folder the first time.
    bool openSample();

    void setTheme(const Theme& theme);
    void showPage(int index);
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] const std::vector<Page*>& pages() const { return m_pages; }
    [[nodiscard]] Notice* notice() const { return m_notice; }
    void showUnit(OrgUnitId unit);
    void showPledge(PledgeId pledge);
    /// Writes size, page and file into the settings; closing does so by itself.
    void remember();

Q_SIGNALS:
    /// Chosen in the menu: the window is to be made again in that language.
    void languageChosen(const QString& language);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makePages();
    void makeMenus();
    void makeFileMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void arrange();
    void connectPages();
    void askFile();
    void fillRecent();
    void follow();
    void chooseTheme(Theme::Shade shade, qreal scale);
    void about();
    [[nodiscard]] UnitsPage* pageOf(UnitGroup group) const;

    PlanState* m_state;
    QSettings& m_settings;
    RecentFiles m_recentFiles;
    Theme m_theme;
    Navigation* m_navigation = nullptr;
    HeaderBar* m_header;
    Notice* m_notice;
    QStackedWidget* m_stack;
    QLabel* m_foot;
    QMenu* m_recentMenu = nullptr;
    WelcomePage* m_welcome;
    OverviewPage* m_overview;
    UnitsPage* m_departments;
    UnitsPage* m_towns;
    EntryPage* m_entry;
    ReportPage* m_report;
    std::vector<Page*> m_pages;  ///< in the order of the navigation
};

}  // namespace pledge
