#include <ui/widgets/entryline.h>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>

namespace pledge {

namespace {

/// The line end after the only cell does not count: spreadsheets always put one there.
bool holdsSeveralCells(const QString& text) {
    QString inner = text;
    while (inner.endsWith(u'\n') || inner.endsWith(u'\r')) {
        inner.chop(1);
    }
    return inner.contains(u'\t') || inner.contains(u'\n');
}

}  // namespace

bool EntryLine::handOn(const QString& text) {
    const bool isBlock = holdsSeveralCells(text);
    if (isBlock) {
        Q_EMIT blockPasted();
    }
    return isBlock;
}

void EntryLine::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste) && handOn(QGuiApplication::clipboard()->text())) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

/// A middle click pastes what is selected elsewhere; a block would have to be looked at first, and only the clipboard
/// is.
void EntryLine::mouseReleaseEvent(QMouseEvent* event) {
    const QClipboard* clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection() &&
        holdsSeveralCells(clipboard->text(QClipboard::Selection))) {
        event->accept();
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

void EntryLine::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(tr("Cut"), QKeySequence::Cut, this, &QLineEdit::cut);
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, &QLineEdit::copy);
    menu.addAction(tr("Paste"), QKeySequence::Paste, this, &EntryLine::pasteFromMenu);
    menu.addSeparator();
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, this, &QLineEdit::selectAll);
    menu.exec(event->globalPos());
}

void EntryLine::pasteFromMenu() {
    if (!handOn(QGuiApplication::clipboard()->text())) {
        paste();
    }
}

void EntryLine::dropEvent(QDropEvent* event) {
    if (holdsSeveralCells(event->mimeData()->text())) {
        event->ignore();
        return;
    }
    QLineEdit::dropEvent(event);
}

}  // namespace pledge
