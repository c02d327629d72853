#pragma once

#include <ui/models/planstate.h>

#include <QTemporaryDir>

#include <memory>

namespace pledge::test {

inline const OrgUnitId kFinanceOffice{1};
inline const OrgUnitId kIndustryBureau{2};
inline const OrgUnitId kEastTown{3};
inline const OrgUnitId kWestTown{4};
inline const PledgeId kNewLoans{1};
inline const PledgeId kGreenLoans{2};
inline const PledgeId kJointStock{3};
inline const PledgeId kPolicyIssued{4};
inline const PledgeId kIdleLand{5};
inline const PledgeId kEastLand{6};
inline const PledgeId kWestLand{7};
inline const PledgeId kPlatform{8};

/// A plan in a file of its own, open, as of June 2022: the finance office's loans up to May, a bureau with a
/// deliverable, a standing pledge and land that is split among two towns.
class EntryPlan {
public:
    explicit EntryPlan(Access access = Access::ReadWrite);

    [[nodiscard]] PlanState& state() { return m_state; }
    [[nodiscard]] QString path() const { return m_state.path(); }
    [[nodiscard]] std::optional<Decimal> figure(PledgeId pledge, const char* month) const;
    [[nodiscard]] const Verdict& verdict(PledgeId pledge) const;
    [[nodiscard]] std::vector<Revision> history(PledgeId pledge) const { return *m_state.history(pledge); }

private:
    QTemporaryDir m_folder;
    PlanState m_state;
};

}  // namespace pledge::test
