#pragma once

#include <ui/theme.h>
#include <ui/widgets/copyabletable.h>

namespace pledge {

class TableDelegate;

/// A table inside a dialog: as wide as its room, the columns as wide as what they hold and one of them taking the rest.
/// Where its model can be edited, typing starts editing, Ctrl+V asks to paste and Delete to empty.
class DialogTable : public CopyableTable {
    Q_OBJECT

public:
    DialogTable(const QString& name, const Theme& theme, QWidget* parent);

    /// Shows the model; the wide column takes the room to spare. Takes the delegate, or makes a plain one.
    void show(QAbstractItemModel* model, int wideColumn, TableDelegate* delegate = nullptr);
    void setEditable();
    /// The rows in which something is selected, in order.
    [[nodiscard]] QList<int> selectedRows() const;

Q_SIGNALS:
    void pasteAsked();
    void clearAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    Theme m_theme;
};

}  // namespace pledge
