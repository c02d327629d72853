#pragma once

#include <ui/models/planblock.h>
#include <ui/widgets/cellgrid.h>

#include <vector>

namespace pledge {

class FrozenColumn;
class LedgerModel;

/// The cases of a ledger under the hand: F2 or typing edits, Tab goes on in the row, Enter to the row below (after a
/// run of Tabs to the column where it began), Insert to the row for a new case, Delete empties the selected cells,
/// Ctrl+Minus removes whole cases, Ctrl+C and Ctrl+V exchange blocks with a spreadsheet. The first column stays in
/// sight.
class LedgerGrid : public CellGrid {
    Q_OBJECT

public:
    LedgerGrid(LedgerModel* model, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    /// Shows the cases that stand twice alone.
    void showMarkedOnly(bool only);
    void fitColumns() override;

    /// The rows of the model in which something is selected, in order.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Puts the cursor into that row of the model.
    void chooseRow(int row, int column = 0);
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void goToNew();
    void removeSelected();
    void copy() const;
    void paste();

Q_SIGNALS:
    /// A filter hides the row that is asked for.
    void wholeAsked();
    /// A block of several cells is to be laid on these rows of the model, its first cell on that column.
    void pasteAsked(const pledge::PlanBlock& block, const std::vector<int>& rows, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void prepare();
    void keepPlace();
    void growColumns();
    [[nodiscard]] int naturalWidth(int column) const;
    [[nodiscard]] bool isShortcut(QKeyEvent* event);
    [[nodiscard]] QModelIndexList selectedCells() const;
    /// The next cell at that side that may be typed into, in the row of the cursor or the one beyond; none at the end.
    [[nodiscard]] QModelIndex typedBeside(bool isRight) const;
    bool goBeside(bool isRight);
    void goBelow();
    /// The row for a new case holds the cursor until nothing required is missing; answers whether it did.
    bool isHeld(int proxyRow);

    LedgerModel* m_model;
    PlanCellDelegate* m_nameDelegate;
    FrozenColumn* m_names;
    QPoint m_place;            ///< column and row of the cursor before the table was read anew
    int m_runFrom = -1;        ///< the column where a run of Tabs began; −1 outside of one
    bool m_isLeaving = false;  ///< Tab is under way to another cell, and an editor that closes goes nowhere by itself
};

}  // namespace pledge
