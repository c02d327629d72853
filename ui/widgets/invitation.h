#pragma once

#include <ui/theme.h>

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace pledge {

/// What a list says in its place while it holds nothing: what it is for, and below the sentence the ways to begin.
class Invitation : public QFrame {
    Q_OBJECT

public:
    Invitation(const Theme& theme, QWidget* parent);

    void say(const QString& title, const QString& sentence);
    /// Another way to begin, right of those before it.
    QPushButton* offer(const QString& text);
    /// Whether the ways to begin stand open.
    void setOffering(bool offers);
    void setTheme(const Theme& theme);

private:
    QLabel* m_title;
    QLabel* m_sentence;
    QWidget* m_ways;
    QHBoxLayout* m_row;
};

}  // namespace pledge
