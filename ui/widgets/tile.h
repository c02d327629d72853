#pragma once

#include <ui/theme.h>

#include <QFrame>

class QLabel;

namespace pledge {

class LightMark;

/// One class of lines on the overview: its mark, how many, its word, and what has changed.
class Tile : public QFrame {
    Q_OBJECT

public:
    Tile(Light light, const Theme& theme, QWidget* parent = nullptr);

    void show(int count, const QString& note);
    void setTheme(const Theme& theme);
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
    LightMark* m_mark;
    QLabel* m_figure;
    QLabel* m_word;
    QLabel* m_note;
};

}  // namespace pledge
