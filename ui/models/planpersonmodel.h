#pragma once

#include <ui/models/planrowsmodel.h>

namespace pledge {

/// The leaders and what each answers for: post, units, programmes, and how many pledges that comes to, with those that
/// name the leader.
class PlanPersonModel : public PlanRowsModel<Person> {
    Q_OBJECT

public:
    enum Column { Name, Post, Units, Programmes, Pledges };

    explicit PlanPersonModel(PlanEditor* editor, QObject* parent = nullptr);

protected:
    [[nodiscard]] std::vector<Person> load(const PlanSnapshot& plan) const override;
    [[nodiscard]] PlanChanges changesTo(const PlanSnapshot& plan, const std::vector<Person>& next) const override;
    [[nodiscard]] Person blank(const std::vector<Person>& before) const override;
    [[nodiscard]] QString newName() const override { return tr("New leader"); }
};

/// The signed pledges in a leader's portfolio: those that name the leader, and those of the units and programmes.
[[nodiscard]] std::vector<PledgeId> portfolioOf(const PlanSnapshot& plan, const Person& person);

}  // namespace pledge
