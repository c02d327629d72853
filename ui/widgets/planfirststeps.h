#pragma once

#include <ui/theme.h>

#include <QFrame>

class QLabel;
class QPushButton;

namespace pledge {

/// What to do first in a plan without pledges: units, then pledges, then their split, each a button away.
class PlanFirstSteps : public QFrame {
    Q_OBJECT

public:
    PlanFirstSteps(const Theme& theme, QWidget* parent);

    void describe(std::size_t units, bool mayEdit);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void unitsAsked();
    void pledgeAsked();
    void pasteAsked();
    void textAsked();

private:
    QLabel* m_heading;
    QLabel* m_units;
    QLabel* m_pledges;
    QLabel* m_after;
    QPushButton* m_toUnits;
    QPushButton* m_new;
    QPushButton* m_paste;
    QPushButton* m_text;
};

}  // namespace pledge
