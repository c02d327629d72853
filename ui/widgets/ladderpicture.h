#pragma once

#include <core/plan/plansnapshot.h>
#include <ui/theme.h>

#include <QWidget>

class QLabel;

namespace pledge {

class ChartView;

/// The ladder that a pledge's facts make, drawn anew while they are typed, with the rule they stand for in words.
class LadderPicture : public QWidget {
    Q_OBJECT

public:
    LadderPicture(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Over the months of the run that holds the month.
    void draw(const Pledge& pledge, const PlanSnapshot& plan, Month month);

private:
    Theme m_theme;
    QLabel* m_rule;
    ChartView* m_chart;
};

}  // namespace pledge
