#pragma once

#include <ui/theme.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace pledge {

/// A field of a draft with its caption, and beside that where in the text it stands: a link that leads there.
class DraftInput : public QWidget {
    Q_OBJECT

public:
    /// Takes the input as its child.
    DraftInput(const QString& caption, QWidget* input, const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    /// "line 12" leads there; other words only tell. The quote is shown under the mouse.
    void setWhere(const QString& words, const QString& quote, bool leadsThere);

Q_SIGNALS:
    void whereAsked();

private:
    QLabel* m_caption;
    QPushButton* m_where;
};

}  // namespace pledge
