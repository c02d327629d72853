#pragma once

#include <QLineEdit>

namespace pledge {

/// The editor of one cell. A single text may be pasted or dropped into it as into any line; what holds several cells
/// never gets in, by whatever way it comes: it is handed on instead, to be looked at before anything is written.
class EntryLine : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    /// What was to be pasted is on the clipboard, or was dropped.
    void blockPasted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// True where it was a block.
    bool handOn(const QString& text);
    void pasteFromMenu();
};

}  // namespace pledge
