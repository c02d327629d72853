#pragma once

#include <ui/theme.h>

#include <QPainter>
#include <QRectF>
#include <QWidget>

namespace pledge {

// The shape that says a light without its colour: ● on pace, ▲ behind, ◆ far behind or overdue, ○ not due, ◌ not
// reported (a broken ring), and the flag of what is due soon. Drawn as vectors, the same on screen and on paper.

void paintLight(QPainter& painter, const QRectF& box, Light light, const QColor& color);
void paintFlag(QPainter& painter, const QRectF& box, const QColor& color);

/// A light's mark as a widget of the size of its text.
class LightMark : public QWidget {
    Q_OBJECT

public:
    LightMark(Light light, const Theme& theme, int size, QWidget* parent = nullptr);

    void setLight(Light light);
    void setTheme(const Theme& theme);
    [[nodiscard]] QSize sizeHint() const override { return {m_theme.px(m_size), m_theme.px(m_size)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Light m_light;
    Theme m_theme;
    int m_size;
};

}  // namespace pledge
