#pragma once

#include <core/plan/orgunit.h>
#include <ui/pages/page.h>

class QLabel;
class QPushButton;
class QSplitter;

namespace pledge {

class PledgeDetail;
class PledgeTable;
class UnitList;

/// The departments or the towns: the list of units, the pledges of the one chosen, and the pledge chosen among them.
/// What is chosen stays so when the as-of month or the figures change.
class UnitsPage : public Page {
    Q_OBJECT

public:
    UnitsPage(UnitGroup group, PlanState* state, const Theme& theme, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setFilter(const QString& text) override;

    /// A unit of another group is ignored.
    void showUnit(OrgUnitId unit);
    /// The pledge, at its owner; one of another group is ignored.
    void showPledge(PledgeId pledge);
    /// Invalid ids where nothing is chosen.
    [[nodiscard]] OrgUnitId unit() const { return m_unit; }
    [[nodiscard]] PledgeId pledge() const;

Q_SIGNALS:
    /// A pledge of the other group was asked for.
    void pledgeAsked(pledge::PledgeId pledge);
    /// The arithmetic of the unit's score was asked for.
    void scoreAsked(pledge::OrgUnitId unit);

protected:
    void themeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] QWidget* tableCard();
    void connectAll();
    void followPlan();
    void followBoard();
    void followUnit();
    void showPledges();
    void showScore();
    void showDetail();
    void filterPledges();
    void goTo(PledgeId pledge);
    void showSource(const SourceSpan& at);
    void fitHeights();
    /// The unit of this group under which a pledge is found; an invalid id without one.
    [[nodiscard]] OrgUnitId ownerHere(PledgeId pledge) const;

    UnitGroup m_group;
    QString m_filter;
    OrgUnitId m_unit;
    UnitList* m_units;
    QLabel* m_finding;
    QPushButton* m_score;
    PledgeTable* m_table;
    QLabel* m_legend;
    QLabel* m_sample;
    QSplitter* m_splitter;
    PledgeDetail* m_detail;
};

}  // namespace pledge
