#pragma once

#include <ui/theme.h>

#include <QTableView>

#include <vector>

class QSortFilterProxyModel;

namespace pledge {

class PlanCellDelegate;

/// A sheet of cells of the plan, as a spreadsheet's user knows it: shows the rows that contain the filter's text, and
/// says why it is empty. What its keys do, and how wide its columns are, is a matter of each grid.
class CellGrid : public QTableView {
    Q_OBJECT

public:
    /// Takes the proxy; it filters by the rows' SearchRole.
    CellGrid(QAbstractItemModel* cells, QSortFilterProxyModel* proxy, const Theme& theme, QWidget* parent);

    virtual void setTheme(const Theme& theme);
    virtual void setFilter(const QString& text);
    /// Said in a table without any row.
    void setEmptyText(const QString& text);
    /// Said where no row contains the filter's text.
    void setUnfoundText(const QString& text) { m_unfound = text; }
    virtual void fitColumns() = 0;

protected:
    [[nodiscard]] QSortFilterProxyModel* proxy() const { return m_proxy; }
    [[nodiscard]] PlanCellDelegate* cellDelegate() const { return m_delegate; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// The rows of the model from the cursor on, as they are seen.
    [[nodiscard]] std::vector<int> rowsFromCursor() const;
    void paintEvent(QPaintEvent* event) override;

private:
    void prepare();

    QAbstractItemModel* m_cells;
    QSortFilterProxyModel* m_proxy;
    PlanCellDelegate* m_delegate;
    Theme m_theme;
    QString m_empty;
    QString m_unfound;
};

}  // namespace pledge
