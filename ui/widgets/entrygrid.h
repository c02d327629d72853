#pragma once

#include <ui/models/entrymodel.h>
#include <ui/models/pasteorder.h>
#include <ui/theme.h>

#include <QFrame>

#include <array>
#include <optional>
#include <vector>

class QMimeData;
class QTableView;

namespace pledge {

class EntryDelegate;
class EntryHeader;
class EntryPane;
class GuardStrip;

/// The grid of figures: what is pledged at the left and what follows from it at the right stay in place while
/// the months between them scroll. Only the months take the cursor. The strip of the guards stands under the row it
/// speaks of.
class EntryGrid : public QFrame {
    Q_OBJECT

public:
    EntryGrid(EntryModel* model, EntrySession* session, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The middle part, which has the keyboard.
    [[nodiscard]] QTableView* months() const;
    [[nodiscard]] GuardStrip* strip() const { return m_strip; }
    void scrollToAsOf();
    void goTo(const EntryCell& cell);
    /// Opens the cell's editor with that text in it, not written yet.
    void retype(const EntryCell& cell, const QString& text);
    /// The window goes: what stands in an open editor is no longer written when the editor goes with it.
    void abandonEditor();
    void copy() const;
    /// What is on the clipboard, to where the selection begins: one cell is entered as if typed, a block is handed on
    /// as blockPasted().
    void paste();
    void paste(const QMimeData& content, const QModelIndex& at);
    /// Enters the first row of the selection into all of it, or its first column.
    void fillDown();
    void fillRight();
    /// Switches what is typed in the row of the cursor: the running total or the month's own figure.
    void switchView();
    /// The height at which every row is seen.
    [[nodiscard]] int fullHeight() const;
    /// That at which so many are.
    [[nodiscard]] int heightFor(int rows) const;

Q_SIGNALS:
    void currentChanged(const QModelIndex& current);
    void heightChanged();
    /// What stands in a cell's editor has changed; its editor has closed.
    void typing(const pledge::EntryCell& cell, const QString& text);
    void typingEnded(const pledge::EntryCell& cell);
    /// A block is to be looked at before anything of it is written.
    void blockPasted(const pledge::PasteOrder& order);
    void switchAsked(pledge::PledgeId pledge);
    void findAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void preparePane(EntryPane* pane);
    void connectKeys();
    void connectEditors();
    void connectScrolling();
    void empty();
    void arrange();
    void fitColumns();
    void measure();
    void applyWidths(const std::vector<int>& widths, int bar);
    void keepInSight();
    void alignMonths();
    void speak();
    void goOn();
    void refuseTyping();
    [[nodiscard]] QModelIndex keptIndex() const;
    void fitStrip();
    void raiseRow(int row, int height);
    void revealRow();
    void placeStrip();
    void follow(const QModelIndex& current);
    [[nodiscard]] QModelIndexList selection() const;
    [[nodiscard]] int cellHeight() const;
    [[nodiscard]] int spokenRow() const;
    [[nodiscard]] bool belongs(int pane, EntryModel::Kind kind) const;

    EntryModel* m_model;
    EntrySession* m_session;
    std::array<EntryPane*, 3> m_panes;
    EntryHeader* m_heading;                     ///< of the months
    std::array<EntryDelegate*, 3> m_delegates;  ///< one a pane: each hears of its own editors
    GuardStrip* m_strip;
    std::vector<int> m_natural;  ///< widths of the columns; while one grid is looked at they only grow
    Month m_fittedMonth;         ///< the as-of month they were measured for
    int m_fitting = 0;           ///< months that are seen whole
    int m_raisedRow = -1;
    std::optional<EntryCell> m_cell;  ///< of the cursor, kept when the grid is made anew
};

}  // namespace pledge
