#pragma once

#include <QTableView>

#include <optional>

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
    /// While a cell waits for an answer Tab leads to it, and what is typed is refused.
    void awaitAnswer(bool awaited) { m_isAwaiting = awaited; }
    /// Where the key that committed the cell would have gone, had it not had to wait for an answer.
    void moveOn();
    /// Reckons with rows that have just changed their heights.
    void settle() { updateGeometries(); }

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
    /// Tab, while an answer is awaited.
    void answerAsked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;

private:
    bool takeCommand(const QKeyEvent& event);
    [[nodiscard]] bool waits() const;
    void go(CursorAction action);

    bool m_isAwaiting = false;
    std::optional<CursorAction> m_next;  ///< of a commit that had to wait
};

}  // namespace pledge
