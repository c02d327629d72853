#pragma once

#include <core/base/id.h>
#include <core/schedule/ranking.h>
#include <core/schedule/scoreboard.h>
#include <ui/theme.h>

#include <QFrame>

class QLabel;
class QPushButton;

namespace pledge {

class FittedTable;
class MarksModel;
class PlanSnapshot;
class SortProxy;

/// One unit's score opened up: its place, every pledge's ratio, weight and mark, how they make the score, and what
/// would move the unit up one place.
class ScorePane : public QFrame {
    Q_OBJECT

public:
    ScorePane(const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    /// A unit that is not in the ranking leaves it empty.
    void show(const PlanSnapshot& snapshot, const Scoreboard& board, const Ranking& ranking, OrgUnitId unit);

Q_SIGNALS:
    /// A pledge's page was asked for, by a double click or Enter on its row.
    void pledgeAsked(pledge::PledgeId pledge);
    void unitAsked(pledge::OrgUnitId unit);

private:
    void arrange();
    void clear();

    Theme m_theme;
    OrgUnitId m_unit;
    QLabel* m_title;
    QLabel* m_place;
    QPushButton* m_open;
    MarksModel* m_model;
    SortProxy* m_proxy;
    FittedTable* m_table;
    QLabel* m_sum;
    QLabel* m_move;
};

}  // namespace pledge
