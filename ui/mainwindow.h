#pragma once

#include <core/plan/orgunit.h>
#include <ui/models/entrycell.h>
#include <ui/models/identity.h>
#include <ui/models/planstate.h>
#include <ui/models/programsettings.h>
#include <ui/theme.h>

#include <QMainWindow>
#include <QSettings>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QLabel;
class QStackedWidget;

namespace pledge {

class EntryPage;
class FigureAside;
class HeaderBar;
class LedgerBox;
class LedgerPage;
class Navigation;
class Notice;
class OverviewPage;
class Page;
class PlanPage;
class PlanActions;
class PlanFiles;
class PlanWatch;
class ProblemPage;
class RankingPage;
class ReaderPage;
class ReportPage;
class RoundPage;
class RoundStrip;
class TypedText;
class UnitsPage;
class WelcomePage;

/// The window: it arranges pages around one plan state, and remembers in the settings it is given where it stood and
/// who sits here. It says errors in its notice strip, and leaves files to PlanFiles and everything else to the pages.
class MainWindow : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(PlanState* state, QSettings& settings, const Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a plan file; says why not in the notice strip, and keeps what was open.
    bool openFile(const QString& path);
    /// Opens the sample, written to the user's data folder the first time.
    bool openSample();

    [[nodiscard]] PlanFiles& files() const { return *m_files; }
    /// Keeps what is typed and not written yet in that folder, and offers what an earlier run left there.
    void keepTypedIn(const QString& folder);
    /// Asks who sits here, where nobody has been asked yet.
    void askIdentityOnce();
    void showSettings();
    /// Asks for a signed text and reads it; without a plan, a new one is made first.
    void readText();
    void readTexts(const QStringList& paths);

    void setTheme(const Theme& theme);
    void showPage(int index);
    [[nodiscard]] int currentPage() const;
    /// Whether there is such a page and the open plan has something for it: task forces are offered where it has any,
    /// the reader to those who may write the plan.
    [[nodiscard]] bool isOffered(int index) const;
    [[nodiscard]] const std::vector<Page*>& pages() const { return m_pages; }
    [[nodiscard]] Notice* notice() const { return m_notice; }
    void showUnit(OrgUnitId unit);
    void showPledge(PledgeId pledge);
    /// The unit's score, opened up in its ranking.
    void showScore(OrgUnitId unit);
    /// Writes size, page and file into the settings; closing does so by itself.
    void remember();

Q_SIGNALS:
    /// Chosen in the menu: the window is to be made again in that language.
    void languageChosen(const QString& language);
    void logFileAsked();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makePages();
    void makeMenus();
    void makeFileMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void arrange();
    void connectPages();
    void connectFiles();
    void connectReader();
    void connectRound();
    void arrangeEntry();
    /// The entry page at a cell; without one at the unit's first empty cell.
    void enterFigures(OrgUnitId unit, std::optional<EntryCell> cell);
    void showPageOf(Page* page);
    void readIn(const QStringList& paths);
    void fillRecent();
    void follow();
    void followPlan();
    void offerPages();
    void greet();
    void restoreTyped();
    void takeIdentity(const Identity& identity);
    void adoptIdentity();
    void choose(const ProgramSettings& chosen);
    void chooseLater(QAction* action, const std::function<Theme()>& look);
    void checkChosen();
    [[nodiscard]] QStringList unitNames() const;
    [[nodiscard]] UnitsPage* pageOf(UnitGroup group) const;

    PlanState* m_state;
    QSettings& m_settings;
    Theme m_theme;
    PlanFiles* m_files;
    PlanActions* m_planMenu;
    PlanWatch* m_watch;
    TypedText* m_typed = nullptr;  ///< none until keepTypedIn(); goes after the pages
    QString m_greeted;             ///< the plan file that was greeted last
    Navigation* m_navigation = nullptr;
    HeaderBar* m_header;
    QStackedWidget* m_stack;
    Notice* m_notice;
    QLabel* m_foot;
    QMenu* m_recentMenu = nullptr;
    std::vector<QAction*> m_planActions;   ///< that need a plan
    std::vector<QAction*> m_shadeActions;  ///< light, dark
    std::vector<QAction*> m_scaleActions;  ///< desk, large, wall screen
    WelcomePage* m_welcome;
    OverviewPage* m_overview;
    UnitsPage* m_departments;
    UnitsPage* m_towns;
    UnitsPage* m_taskForces;
    RankingPage* m_ranking;
    EntryPage* m_entry;
    RoundStrip* m_strip;
    FigureAside* m_aside;
    LedgerBox* m_ledgerBox;
    RoundPage* m_round;
    LedgerPage* m_ledger;
    ProblemPage* m_problems;
    ReportPage* m_report;
    PlanPage* m_plan;
    ReaderPage* m_reader;
    std::vector<Page*> m_pages;  ///< in the order of the navigation
};

}  // namespace pledge
