#pragma once

#include <core/plan/allocations.h>
#include <ui/theme.h>

#include <QWidget>

class QLabel;

namespace pledge {

class LightMark;

/// The shares' sum against the whole: a bar that fills, and the words with their mark. Exactly allocated is green, less
/// yellow, more red.
class AllocationBar : public QWidget {
    Q_OBJECT

public:
    AllocationBar(const Theme& theme, QWidget* parent);

    void show(const Pledge& whole, std::span<const Share> shares);
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    LightMark* m_mark;
    QLabel* m_words;
    Light m_light = Light::Yellow;
    double m_filled = 0;  ///< of the whole; above 1 when more is allocated than there is
};

}  // namespace pledge
