#pragma once

#include <QTableView>

namespace pledge {

/// A table whose selection can be copied, by Ctrl+C or its context menu: tab-separated text with a heading row, the
/// columns as they stand.
class CopyableTable : public QTableView {
    Q_OBJECT

public:
    explicit CopyableTable(QWidget* parent = nullptr);

    void copy() const;
    /// The selected cells as copy() writes them; empty where nothing is selected.
    [[nodiscard]] QString selectedText() const;

protected:
    /// Makes it a list of whole rows that its headings sort, with rows and columns as wide as the page gives them.
    void becomeSortedList(const QString& accessibleName);

    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
};

}  // namespace pledge
