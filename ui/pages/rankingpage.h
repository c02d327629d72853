#pragma once

#include <core/schedule/ranking.h>
#include <ui/pages/page.h>

class QLabel;
class QSplitter;
class QTabBar;

namespace pledge {

class FittedTable;
class RankingModel;
class ScorePane;
class SortProxy;

/// The ranking of one group at a time, departments, towns or task forces, with the rule behind it; the unit chosen has
/// its score opened up beside it. What is chosen stays so when the as-of month or the figures change.
class RankingPage : public Page {
    Q_OBJECT

public:
    RankingPage(PlanState* state, const Theme& theme, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setFilter(const QString& text) override;

    /// Shows the unit's group and opens its score, where it has one.
    void showUnit(OrgUnitId unit);
    [[nodiscard]] UnitGroup group() const { return m_group; }
    /// An invalid id where none is chosen.
    [[nodiscard]] OrgUnitId unit() const;

Q_SIGNALS:
    void unitAsked(pledge::OrgUnitId unit);
    void pledgeAsked(pledge::PledgeId pledge);

protected:
    void themeChanged() override;

private:
    void arrange();
    void connectAll();
    [[nodiscard]] QWidget* tableCard();
    void followPlan();
    void followBoard();
    void chooseGroup(UnitGroup group);
    void chooseUnit(OrgUnitId unit);
    void showUnitChosen();
    void showRules();

    UnitGroup m_group = UnitGroup::Department;
    Ranking m_ranking;
    QTabBar* m_groups;
    QLabel* m_finding;
    RankingModel* m_model;
    SortProxy* m_proxy;
    FittedTable* m_table;
    QLabel* m_lists;
    QLabel* m_rules;
    ScorePane* m_score;
    QSplitter* m_splitter;
};

}  // namespace pledge
