#pragma once

#include <ui/models/entrymodel.h>
#include <ui/models/entryunits.h>
#include <ui/models/pasteorder.h>
#include <ui/pages/page.h>

class QBoxLayout;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QSettings;
class QVBoxLayout;

namespace pledge {

class EntryBar;
class EntryChart;
class EntryGrid;
class EntryUnitDelegate;
class PlaceBar;
class TypedCells;
class TypedText;

/// Entering the month's figures in one of three layouts: one unit by months, all units' pledges in one month, one
/// pledge's towns. Wide windows list the units at the left, narrow ones offer them in a box. Remembers the layout and
/// the unit entered last.
class EntryPage : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryPage)

public:
    EntryPage(PlanState* state, const Theme& theme, QWidget* parent = nullptr);
    ~EntryPage() override;

    [[nodiscard]] QString title() const override;
    /// Opens the unit of that name; any other text narrows the rows to the pledges and units whose names contain it.
    void setFilter(const QString& text) override;

    /// Keeps the unit entered last in these settings, which outlive the page, and opens the one they hold.
    void remember(QSettings& settings);
    /// Keeps what is typed and not written yet there; it outlives the page.
    void keepTyped(TypedText* typed);
    [[nodiscard]] bool ownsTyped(const TypedNote& note) const override;
    void restoreTyped(const TypedNote& note) override;
    void showUnit(OrgUnitId unit);
    /// Shows another grid; a unit or pledge that it lacks is taken from what is shown.
    void showScope(EntryScope scope);
    [[nodiscard]] OrgUnitId unit() const { return m_model.unit(); }
    [[nodiscard]] EntryGrid* grid() const { return m_grid; }
    [[nodiscard]] EntrySession& session() { return m_session; }

    /// What stands above the grid, over the page's whole width; replaces what stood there.
    void setHead(QWidget* head);
    /// What stands beside the grid: right of it in a wide window, below it in a narrow one; replaces what stood there.
    void setAside(QWidget* aside);
    /// The cell under the cursor; nothing where there is none.
    [[nodiscard]] std::optional<EntryCell> currentCell() const;
    /// Puts the cursor into that cell, in whatever layout shows it.
    void goToCell(const EntryCell& cell);
    /// The page was chosen: the keyboard goes into the grid, to the first empty cell that the as-of month owes; a cell
    /// that waits for an answer keeps it.
    void takeCursor();
    /// Puts the cursor into the next empty cell that owes a figure for the as-of month, after the one it stands in.
    /// False where nothing is missing.
    bool goToFirstMissing();
    /// The same, or where nothing is missing and the unit's month is not handed in yet, on to its submission.
    void goOn();

Q_SIGNALS:
    /// The cursor has moved to that cell, or the cell was written.
    void cellChanged(const pledge::EntryCell& cell);
    /// All of the unit's figures are there: its month is to be submitted.
    void submissionAsked(pledge::OrgUnitId unit);

protected:
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void connectParts();
    void addShortcuts();
    QWidget* makeFindingRow();
    QPushButton* button(const QString& text, const QKeySequence& key);
    void openPlan();
    void keepScope();
    void markUnit();
    void followUnits();
    void describe();
    void draw();
    void share();
    void placeAside();
    void follow(const EntryCell& cell);
    void find(const QString& text, bool backwards);
    void openPaste(const PasteOrder& order, const QString& reason = {});
    void switchView(PledgeId pledge);
    [[nodiscard]] bool goToMissingElsewhere();
    [[nodiscard]] QString finding() const;
    [[nodiscard]] QString unitFinding(const OrgUnit& unit) const;
    [[nodiscard]] bool mayBeSubmitted() const;
    [[nodiscard]] bool submitsNext() const;
    [[nodiscard]] int roomForRows() const;
    void countRows();
    [[nodiscard]] QString manyFinding() const;
    [[nodiscard]] QString hint() const;

    QSettings* m_settings = nullptr;  ///< none until remember()
    QString m_path;                   ///< of the plan that is shown
    EntrySession m_session;
    EntryModel m_model;
    EntryUnits m_units;
    EntryUnitDelegate* m_unitDelegate;
    EntryBar* m_bar;
    QComboBox* m_box;
    QListView* m_list;
    QLabel* m_finding;
    QLabel* m_hint;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QPushButton* m_paste = nullptr;
    QPushButton* m_missing = nullptr;
    EntryGrid* m_grid;
    EntryChart* m_chart;
    PlaceBar* m_placeBar;
    QVBoxLayout* m_headSlot = nullptr;
    QBoxLayout* m_work = nullptr;  ///< the grid's column, and what stands beside it
    QWidget* m_findingRow = nullptr;
    QWidget* m_head = nullptr;
    QWidget* m_aside = nullptr;
    TypedCells* m_typedCells = nullptr;  ///< none until keepTyped()
};

}  // namespace pledge
