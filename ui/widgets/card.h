#pragma once

#include <ui/theme.h>

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace pledge {

/// A white panel with a title and a quieter hint beside it; its content goes into body().
class Card : public QFrame {
    Q_OBJECT

public:
    Card(const QString& title, const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setHint(const QString& hint);
    void setTheme(const Theme& theme);
    [[nodiscard]] QVBoxLayout* body() const { return m_column; }
    /// Puts a widget at the right end of the title's row.
    void addToHead(QWidget* widget);

private:
    QLabel* m_title;
    QLabel* m_hint;
    QHBoxLayout* m_head;
    QVBoxLayout* m_column;
};

}  // namespace pledge
