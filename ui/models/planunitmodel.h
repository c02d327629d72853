#pragma once

#include <ui/models/planrowsmodel.h>

namespace pledge {

/// The units of the plan in official order: name, group, aliases and the months in which they are active.
class PlanUnitModel : public PlanRowsModel<OrgUnit> {
    Q_OBJECT

public:
    enum Column { Name, Group, Aliases, ActiveFrom, ActiveTo, Pledges };

    explicit PlanUnitModel(PlanEditor* editor, QObject* parent = nullptr);

protected:
    [[nodiscard]] std::vector<OrgUnit> load(const PlanSnapshot& plan) const override;
    [[nodiscard]] PlanChanges changesTo(const PlanSnapshot& plan, const std::vector<OrgUnit>& next) const override;
    [[nodiscard]] OrgUnit blank(const std::vector<OrgUnit>& before) const override;
    [[nodiscard]] QString newName() const override { return tr("New unit"); }
};

}  // namespace pledge
