#pragma once

#include <ui/models/planstate.h>

#include <QTemporaryDir>

namespace pledge::test {

/// A small sample plan of 2022 in a file of its own, open, as of June: the finance office with a pledge of every kind,
/// the industry office with one that is split among two towns, and an office without pledges.
class UnitsPlan {
public:
    UnitsPlan();

    [[nodiscard]] PlanState& state() { return m_state; }

    static constexpr OrgUnitId kFinanceOffice{1};
    static constexpr OrgUnitId kIndustryOffice{2};
    static constexpr OrgUnitId kIdleOffice{3};
    static constexpr OrgUnitId kWestTown{4};
    static constexpr OrgUnitId kEastTown{5};

    static constexpr PledgeId kNewLoans{1};  ///< 105 of 115 in June: overdue, 5.0 points behind; May was corrected
    static constexpr PledgeId kStockCompanies{2};  ///< 16 of 34 companies, as pledged
    static constexpr PledgeId kListing{3};         ///< silent since May
    static constexpr PledgeId kShareOfRetail{4};   ///< a level in percent, not due, a stretch goal
    static constexpr PledgeId kJobless{5};         ///< a ceiling, kept
    static constexpr PledgeId kPolicyPaper{6};     ///< a deliverable, claimed
    static constexpr PledgeId kIndices{7};         ///< a direction, better
    static constexpr PledgeId kPlatform{8};        ///< standing, with its note
    static constexpr PledgeId kTechLoans{9};       ///< a part of the new loans, 17 of 36.8, due in July
    static constexpr PledgeId kIdleLand{10};       ///< one of two towns has reported
    static constexpr PledgeId kWestLand{11};
    static constexpr PledgeId kEastLand{12};

private:
    QTemporaryDir m_folder;
    PlanState m_state;
};

}  // namespace pledge::test
