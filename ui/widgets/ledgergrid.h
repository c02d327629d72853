#pragma once

#include <ui/theme.h>

#include <QTableView>

#include <vector>

class QSortFilterProxyModel;

namespace pledge {

class LedgerModel;
class PlanCellDelegate;

/// The cases of a ledger under the hand: F2 or typing edits, Insert goes to the row for a new case, Delete empties the
/// selected cells, Ctrl+Minus removes whole cases, Ctrl+C and Ctrl+V exchange blocks with a spreadsheet. Shows the
/// cases that contain the filter's text.
class LedgerGrid : public QTableView {
    Q_OBJECT

public:
    LedgerGrid(LedgerModel* model, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setFilter(const QString& text);
    /// Shows the cases that stand twice alone.
    void showMarkedOnly(bool only);
    void setEmptyText(const QString& text);
    void fitColumns();

    /// The rows of the model in which something is selected, in order.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Puts the cursor into that row of the model.
    void chooseRow(int row, int column = 0);

public Q_SLOTS:
    void goToNew();
    void removeSelected();
    void copy() const;
    void paste();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void prepare();
    void keepPlace();
    [[nodiscard]] bool isShortcut(QKeyEvent* event);
    [[nodiscard]] QModelIndexList selectedCells() const;

    LedgerModel* m_model;
    QSortFilterProxyModel* m_proxy;
    PlanCellDelegate* m_delegate;
    Theme m_theme;
    QString m_empty;
    QPoint m_place;  ///< column and row of the cursor before the table was read anew
};

}  // namespace pledge
