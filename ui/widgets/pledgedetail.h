#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>
#include <ui/theme.h>

#include <QFrame>

#include <span>

class QLabel;

namespace pledge {

class ChartView;
class LightMark;
class PledgeFacts;

/// One pledge in full: its name with its light and gap, the chart, and the facts beside it.
class PledgeDetail : public QFrame {
    Q_OBJECT

public:
    PledgeDetail(const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    /// The line at that position; revisions are oldest first.
    void show(const PlanSnapshot& snapshot, const Scoreboard& board, std::size_t position,
              std::span<const Revision> revisions);
    /// Nothing is chosen.
    void clear();

Q_SIGNALS:
    void pledgeAsked(pledge::PledgeId pledge);
    /// A kept text is to be shown at that place.
    void sourceAsked(const pledge::SourceSpan& at);

private:
    void showHead(const Pledge& pledge, const Verdict& verdict, int decimals);

    Theme m_theme;
    Light m_light = Light::NotDue;
    QWidget* m_content;
    QLabel* m_name;
    LightMark* m_mark;
    QLabel* m_words;
    QLabel* m_gap;
    ChartView* m_chart;
    PledgeFacts* m_facts;
};

}  // namespace pledge
