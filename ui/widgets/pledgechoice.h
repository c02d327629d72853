#pragma once

#include <core/plan/plansnapshot.h>

#include <QComboBox>

#include <optional>

namespace pledge {

/// Chooses one pledge of the plan, or none, by typing a part of its name or its unit's.
class PledgeChoice : public QComboBox {
    Q_OBJECT

public:
    explicit PledgeChoice(QWidget* parent);

    /// Offers the pledges of the units; all of them where none is given. What is chosen stays chosen, and what is being
    /// typed stays typed.
    void offer(const PlanSnapshot& snapshot, const std::vector<OrgUnitId>& units);
    void choosePledge(const std::optional<PledgeId>& pledge);
    [[nodiscard]] std::optional<PledgeId> pledge() const;

Q_SIGNALS:
    void pledgeChosen();

private:
    void settle();
};

}  // namespace pledge
