#pragma once

#include <ui/models/sourcemarks.h>
#include <ui/theme.h>

#include <QPlainTextEdit>

#include <optional>

namespace pledge {

/// A source text with marks on it, to be read, searched with the caret and copied, never changed. Only the marks that
/// can be seen are laid out, so that a text of a megabyte scrolls like a page. A click, or Enter at the caret, asks for
/// the promise that stands there.
class SourceView : public QPlainTextEdit {
    Q_OBJECT

public:
    SourceView(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Shows another text; the marks come with setMarks().
    void showText(const QString& text);
    /// The decisions are the sheet's, an entry each.
    void setMarks(const SourceMarks& marks, std::vector<Decision> decisions);
    /// Makes the entry's marks stand out, and brings the first of them into view.
    void choose(std::optional<std::size_t> entry);
    /// Selects a run of the text and scrolls to it; offsets in UTF-16.
    void reveal(int begin, int end);

Q_SIGNALS:
    void entryAsked(std::size_t entry);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void markVisible();
    void ask(int offset);
    [[nodiscard]] QTextEdit::ExtraSelection selectionOf(const SourceMark& mark) const;

    Theme m_theme;
    SourceMarks m_marks;
    std::vector<Decision> m_decisions;
    std::optional<std::size_t> m_current;
};

}  // namespace pledge
