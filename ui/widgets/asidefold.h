#pragma once

#include <ui/theme.h>

#include <QAbstractButton>

namespace pledge {

/// What is left of something folded away at the right: a narrow bar with an arrow and, along it, what it holds. A click
/// or Space unfolds it.
class AsideFold : public QAbstractButton {
    Q_OBJECT

public:
    AsideFold(const QString& text, const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintAlong(QPainter& painter, QRect room) const;

    Theme m_theme;
};

}  // namespace pledge
