#include <ui/models/entrymodel.h>
#include <ui/widgets/entrypane.h>

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>

#include <utility>

namespace pledge {

namespace {

bool isTyped(const QKeyEvent& event) {
    const bool command = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !command && !event.text().isEmpty() && event.text().front().isPrint();
}

}  // namespace

/// The window's own search has the same key; with the cursor in the grid it is the grid's.
bool EntryPane::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool EntryPane::takeCommand(const QKeyEvent& event) {
    const bool control = event.modifiers() == Qt::ControlModifier;
    if (event.matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
    } else if (event.matches(QKeySequence::Paste)) {
        Q_EMIT pasteAsked();
    } else if (event.matches(QKeySequence::Find)) {
        Q_EMIT findAsked();
    } else if (control && event.key() == Qt::Key_D) {
        Q_EMIT fillDownAsked();
    } else if (control && event.key() == Qt::Key_R) {
        Q_EMIT fillRightAsked();
    } else {
        return false;
    }
    return true;
}

void EntryPane::keyPressEvent(QKeyEvent* event) {
    const bool editing = state() == EditingState;
    if (takeCommand(*event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && !editing) {
        Q_EMIT dropAsked();
    } else if (event->key() == Qt::Key_Tab && m_isAwaiting) {
        Q_EMIT answerAsked();
    } else if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && !editing) {
        Q_EMIT clearAsked();
    } else if (!editing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
        go(back ? MoveUp : MoveDown);
    } else if (!editing && isTyped(*event) && !currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        Q_EMIT typingRefused();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void EntryPane::mousePressEvent(QMouseEvent* event) {
    const QClipboard* clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection()) {
        Q_EMIT contentDropped(indexAt(event->position().toPoint()), *clipboard->mimeData(QClipboard::Selection));
        event->accept();
        return;
    }
    QTableView::mousePressEvent(event);
}

void EntryPane::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasText() || event->mimeData()->hasHtml()) {
        event->acceptProposedAction();
    }
}

void EntryPane::dragMoveEvent(QDragMoveEvent* event) {
    event->setAccepted(indexAt(event->position().toPoint()).isValid());
}

void EntryPane::dropEvent(QDropEvent* event) {
    Q_EMIT contentDropped(indexAt(event->position().toPoint()), *event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void EntryPane::leaveEditor() {
    if (QWidget* editor = indexWidget(currentIndex())) {
        closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
    }
}

/// Enter in the editor moves down and Tab on, as in a spreadsheet, without opening the next cell. A cell that waits for
/// an answer keeps the cursor.
void EntryPane::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    switch (hint) {
        case QAbstractItemDelegate::EditNextItem:
            go(MoveNext);
            break;
        case QAbstractItemDelegate::EditPreviousItem:
            go(MovePrevious);
            break;
        case QAbstractItemDelegate::SubmitModelCache:
            go(MoveDown);
            break;
        default:
            m_next.reset();
            break;
    }
}

/// Typing says so itself; who presses F2 or clicks twice where nothing may be written is told as well.
bool EntryPane::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    const bool isMeant = trigger == DoubleClicked || trigger == EditKeyPressed;
    if (isMeant && index.isValid() && !index.flags().testFlag(Qt::ItemIsEditable)) {
        Q_EMIT typingRefused();
    }
    return QTableView::edit(index, trigger, event);
}

bool EntryPane::waits() const {
    return currentIndex().data(EntryModel::WaitsRole).toBool();
}

void EntryPane::go(CursorAction action) {
    m_next = waits() ? std::optional(action) : std::nullopt;
    const QModelIndex next = m_next ? QModelIndex() : moveCursor(action, Qt::NoModifier);
    if (next.isValid()) {
        setCurrentIndex(next);
    }
}

void EntryPane::moveOn() {
    if (const auto action = std::exchange(m_next, std::nullopt)) {
        go(*action);
    }
}

}  // namespace pledge
