#pragma once

#include <core/base/id.h>
#include <core/plan/orgunit.h>
#include <ui/pages/page.h>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace pledge {

class BriefList;
class Card;
class Tile;
class UnitBoard;

/// Who is where, on one screen: the finding, the counts, departments and towns apart, and at the right what to ask
/// about first.
class OverviewPage : public Page {
    Q_OBJECT

public:
    OverviewPage(PlanState* state, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setFilter(const QString& text) override;

Q_SIGNALS:
    void unitChosen(pledge::OrgUnitId unit);
    void pledgeChosen(pledge::PledgeId pledge);

protected:
    void themeChanged() override;

private:
    QBoxLayout* sideColumn();
    void arrange();
    void follow();
    void followTiles();
    void followLists();
    void followSilent();
    void copyReminder();

    QLabel* m_finding;
    std::vector<Tile*> m_tiles;
    UnitBoard* m_departments;
    UnitBoard* m_towns;
    UnitBoard* m_taskForces;  ///< under the towns, where the plan has any
    Card* m_behindCard;
    BriefList* m_behind;
    Card* m_soonCard;
    BriefList* m_soon;
    Card* m_silentCard;
    QLabel* m_silent;
    QPushButton* m_copy;
    QGridLayout* m_grid;
};

}  // namespace pledge
