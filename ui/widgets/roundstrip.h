#pragma once

#include <core/base/id.h>
#include <ui/theme.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace pledge {

class PlanState;

/// A line above the entry grid: how far the unit's month is and until when, and the way to the round's page.
class RoundStrip : public QWidget {
    Q_OBJECT

public:
    RoundStrip(PlanState* state, const Theme& theme, QWidget* parent);

    /// An invalid unit hides the strip.
    void showUnit(OrgUnitId unit);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void roundAsked(pledge::OrgUnitId unit);

private:
    void refresh();

    PlanState* m_state;
    Theme m_theme;
    OrgUnitId m_unit;
    QLabel* m_text;
    QPushButton* m_open;
};

}  // namespace pledge
