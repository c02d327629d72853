#include <ui/models/entrymodel.h>
#include <ui/widgets/entrypane.h>

#include <QKeyEvent>

namespace pledge {

namespace {

bool isTyped(const QKeyEvent& event) {
    const bool command = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !command && !event.text().isEmpty() && event.text().front().isPrint();
}

}  // namespace

void EntryPane::keyPressEvent(QKeyEvent* event) {
    const bool editing = state() == EditingState;
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
    } else if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteAsked();
    } else if (event->key() == Qt::Key_Escape && !editing) {
        Q_EMIT dropAsked();
    } else if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && !editing) {
        Q_EMIT clearAsked();
    } else if (!editing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
        goTo(moveCursor(back ? MoveUp : MoveDown, Qt::NoModifier));
    } else if (!editing && isTyped(*event) && !currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        Q_EMIT typingRefused();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

/// Enter in the editor moves down and Tab on, as in a spreadsheet, without opening the next cell. A cell that waits for
/// an answer keeps the cursor.
void EntryPane::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    switch (hint) {
        case QAbstractItemDelegate::EditNextItem:
            goTo(moveCursor(MoveNext, Qt::NoModifier));
            break;
        case QAbstractItemDelegate::EditPreviousItem:
            goTo(moveCursor(MovePrevious, Qt::NoModifier));
            break;
        case QAbstractItemDelegate::SubmitModelCache:
            goTo(moveCursor(MoveDown, Qt::NoModifier));
            break;
        default:
            break;
    }
}

void EntryPane::goTo(const QModelIndex& next) {
    if (next.isValid() && !currentIndex().data(EntryModel::WaitsRole).toBool()) {
        setCurrentIndex(next);
    }
}

}  // namespace pledge
