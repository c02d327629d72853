#pragma once

#include <QTableView>

namespace pledge {

/// Keeps the first column of a table in sight while the table is scrolled sideways: a picture of it over its left edge.
/// Pressing a cell there goes to that cell in the table itself, which alone takes the keys.
class FrozenColumn : public QTableView {
    Q_OBJECT

public:
    /// Of the table it is a child of, whose model must stand; with a delegate of its own.
    FrozenColumn(QTableView* table, QAbstractItemDelegate* delegate);

    /// Follows the table's place, widths and look.
    void follow();
    /// How much of the table's left edge it covers now, in pixels.
    [[nodiscard]] int covered() const { return isHidden() ? 0 : width(); }

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QTableView* m_table;
};

}  // namespace pledge
