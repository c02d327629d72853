#pragma once

#include <QTableView>

namespace pledge {

/// A table with the keys of a spreadsheet: typing starts editing, Tab and Enter commit and move on, Delete empties;
/// copying and pasting are its owner's to do.
class EntryPane : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;

Q_SIGNALS:
    void copyAsked();
    void pasteAsked();
    void clearAsked();
    void dropAsked();
    /// Something was typed where nothing may be written now.
    void typingRefused();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void goTo(const QModelIndex& next);
};

}  // namespace pledge
