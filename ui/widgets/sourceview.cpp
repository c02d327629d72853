#include <ui/widgets/markformat.h>
#include <ui/widgets/sourceview.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

SourceView::SourceView(const Theme& theme, QWidget* parent) : QPlainTextEdit(parent), m_theme(theme) {
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Source text"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SourceView::markVisible);
    setTheme(theme);
}

void SourceView::setTheme(const Theme& theme) {
    m_theme = theme;
    setStyleSheet(u"QPlainTextEdit { font-size: %1px; padding: %2px %3px; }"_s.arg(
        QString::number(theme.px(static_cast<int>(TextSize::CardTitle))), QString::number(theme.px(8)),
        QString::number(theme.px(12))));
    markVisible();
}

void SourceView::showText(const QString& text) {
    m_marks = {};
    m_decisions.clear();
    m_current.reset();
    setExtraSelections({});
    setPlainText(text);
}

void SourceView::setMarks(const SourceMarks& marks, std::vector<Decision> decisions) {
    m_marks = marks;
    m_decisions = std::move(decisions);
    markVisible();
}

/// A caret that stands in the entry's words stays, and what can be seen is not moved about.
void SourceView::choose(std::optional<std::size_t> entry) {
    m_current = entry;
    const SourceMark* here = m_marks.statementAt(textCursor().position());
    const SourceMark* mark = entry ? m_marks.statementOf(*entry) : nullptr;
    if (mark != nullptr && (here == nullptr || here->entry != entry)) {
        QTextCursor cursor(document());
        cursor.setPosition(mark->begin);
        const bool isSeen = viewport()->rect().contains(cursorRect(cursor));
        setTextCursor(cursor);
        if (!isSeen) {
            centerCursor();
        }
    }
    markVisible();
}

void SourceView::reveal(int begin, int end) {
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::clamp(begin, 0, last));
    cursor.setPosition(std::clamp(end, 0, last), QTextCursor::KeepAnchor);
    QTextCursor first(document());
    first.setPosition(cursor.selectionStart());
    setTextCursor(first);
    centerCursor();
    setTextCursor(cursor);
    markVisible();
}

void SourceView::mouseReleaseEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection()) {
        ask(cursorForPosition(event->position().toPoint()).position());
    }
}

void SourceView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        ask(textCursor().position());
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SourceView::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    markVisible();
}

void SourceView::ask(int offset) {
    if (const SourceMark* mark = m_marks.statementAt(offset)) {
        Q_EMIT entryAsked(mark->entry);
    }
}

/// Whole statements first, so that what stands inside them is painted over them; what is looked at last.
void SourceView::markVisible() {
    const int begin = cursorForPosition(QPoint(0, 0)).position();
    const int end = cursorForPosition(QPoint(viewport()->width(), viewport()->height())).position() + 1;
    std::vector<SourceMark> marks = m_marks.within(begin, end);
    std::ranges::stable_sort(marks, {}, [this](const SourceMark& mark) {
        return std::pair(mark.entry == m_current, mark.part != SourcePart::Statement);
    });
    QList<QTextEdit::ExtraSelection> selections;
    for (const SourceMark& mark : marks) {
        selections.append(selectionOf(mark));
    }
    setExtraSelections(selections);
}

QTextEdit::ExtraSelection SourceView::selectionOf(const SourceMark& mark) const {
    const bool isKnown = mark.entry < m_decisions.size();
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(mark.begin);
    selection.cursor.setPosition(mark.end, QTextCursor::KeepAnchor);
    selection.format =
        markFormat(m_theme, mark.part, isKnown ? m_decisions[mark.entry] : Decision::Open, mark.entry == m_current);
    return selection;
}

}  // namespace pledge
