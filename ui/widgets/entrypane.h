#pragma once

#include <QTableView>

class QMimeData;

namespace pledge {

/// A table with the keys of a spreadsheet: typing starts editing, Tab and Enter commit and move on, Delete empties,
/// Ctrl+D and Ctrl+R fill; copying, pasting and filling are its owner's to do.
class EntryPane : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;

    /// Closes the editor that is open without writing.
    void leaveEditor();

Q_SIGNALS:
    void copyAsked();
    void pasteAsked();
    void clearAsked();
    void fillDownAsked();
    void fillRightAsked();
    void findAsked();
    void dropAsked();
    /// Something was dropped on a cell, or pasted there with the middle button.
    void contentDropped(const QModelIndex& index, const QMimeData& content);
    /// Something was typed where nothing may be written now.
    void typingRefused();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool takeCommand(const QKeyEvent& event);
    void goTo(const QModelIndex& next);
};

}  // namespace pledge
