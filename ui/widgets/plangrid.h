#pragma once

#include <ui/models/plantablemodel.h>
#include <ui/widgets/cellgrid.h>

#include <vector>

namespace pledge {

/// A table of the plan under the hand: F2 or typing edits, Insert adds, Delete removes, Alt+Up and Alt+Down or dragging
/// a row's number moves, Ctrl+C copies whole rows with their headings, Ctrl+V lays a block from a spreadsheet on the
/// cursor. Shows the rows that contain the filter's text.
class PlanGrid : public CellGrid {
    Q_OBJECT

public:
    /// How a column shares the width, in logical pixels: what it may shrink to (0: it does not), its part of what is to
    /// spare, and the width of the table from which it is shown at all.
    struct Shape {
        int column = 0;
        int least = 0;
        int grow = 0;
        int from = 0;
    };

    PlanGrid(PlanTableModel* model, const Theme& theme, QWidget* parent = nullptr);

    /// Only these columns are shown, in this order.
    void setShapes(std::vector<Shape> shapes);
    void setFilter(const QString& text) override;

    /// The rows of the model that are selected, in order.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// The model's row under the cursor; -1 without one.
    [[nodiscard]] int currentRow() const;
    void chooseRow(int row);

public Q_SLOTS:
    void add();
    void removeSelected();
    void moveCurrent(int by);
    void copy() const;
    void paste();

Q_SIGNALS:
    void currentRowChanged(int row);
    /// Insert was pressed where somebody else makes the new row.
    void addAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void prepare();
    void fitColumns() override;
    void followDrag(int from, int to);
    [[nodiscard]] int headingWidth(int column) const;
    [[nodiscard]] int naturalWidth(int column) const;
    [[nodiscard]] bool isShortcut(QKeyEvent* event);

    PlanTableModel* m_model;
    std::vector<Shape> m_shapes;
};

}  // namespace pledge
