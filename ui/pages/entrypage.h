#pragma once

#include <ui/models/entrymodel.h>
#include <ui/models/entryunits.h>
#include <ui/pages/page.h>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QSettings;

namespace pledge {

class EntryChart;
class EntryGrid;
class EntryUnitDelegate;
class PlaceBar;
class TypedCells;
class TypedText;

/// Entering the month's figures of one unit: which unit, what it still owes by when, and the grid. Wide windows list
/// the units at the left, narrow ones offer them in a box. Remembers the unit entered last.
class EntryPage : public Page {
    Q_OBJECT

public:
    EntryPage(PlanState* state, const Theme& theme, QWidget* parent = nullptr);
    ~EntryPage() override;

    [[nodiscard]] QString title() const override;
    void setFilter(const QString& text) override;

    /// Keeps the unit entered last in these settings, which outlive the page, and opens the one they hold.
    void remember(QSettings& settings);
    /// Keeps what is typed and not written yet there; it outlives the page.
    void keepTyped(TypedText* typed);
    [[nodiscard]] bool ownsTyped(const TypedNote& note) const override;
    void restoreTyped(const TypedNote& note) override;
    void showUnit(OrgUnitId unit);
    [[nodiscard]] OrgUnitId unit() const { return m_model.unit(); }
    [[nodiscard]] EntryGrid* grid() const { return m_grid; }
    [[nodiscard]] EntrySession& session() { return m_session; }

protected:
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QWidget* head();
    QPushButton* button(const QString& text, const QKeySequence& key);
    void openPlan();
    void describe();
    void draw();
    void share();
    void follow(const EntryCell& cell);
    [[nodiscard]] QString finding() const;
    [[nodiscard]] QString hint() const;

    QSettings* m_settings = nullptr;  ///< none until remember()
    EntrySession m_session;
    EntryModel m_model;
    EntryUnits m_units;
    EntryUnitDelegate* m_unitDelegate;
    QComboBox* m_box;
    QListView* m_list;
    QLabel* m_finding;
    QLabel* m_hint;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QPushButton* m_paste = nullptr;
    EntryGrid* m_grid;
    EntryChart* m_chart;
    PlaceBar* m_placeBar;
    TypedCells* m_typedCells = nullptr;  ///< none until keepTyped()
};

}  // namespace pledge
