#pragma once

#include <ui/models/planrowsmodel.h>

namespace pledge {

/// The programmes of the plan: name, goal, policy and how many pledges each groups.
class PlanProgrammeModel : public PlanRowsModel<Programme> {
    Q_OBJECT

public:
    enum Column { Name, Goal, Policy, Measures, Pledges };

    explicit PlanProgrammeModel(PlanEditor* editor, QObject* parent = nullptr);

protected:
    [[nodiscard]] std::vector<Programme> load(const PlanSnapshot& plan) const override;
    [[nodiscard]] PlanChanges changesTo(const PlanSnapshot& plan, const std::vector<Programme>& next) const override;
    [[nodiscard]] Programme blank(const std::vector<Programme>& before) const override;
    [[nodiscard]] QString newName() const override { return tr("New programme"); }
};

/// The measures of one programme, each with how far it is.
class PlanMeasureModel : public PlanRowsModel<Measure> {
    Q_OBJECT

public:
    enum Column { Text, State };

    explicit PlanMeasureModel(PlanEditor* editor, QObject* parent = nullptr);

    void showProgramme(ProgrammeId programme);
    [[nodiscard]] ProgrammeId programme() const { return m_programme; }

protected:
    [[nodiscard]] std::vector<Measure> load(const PlanSnapshot& plan) const override;
    [[nodiscard]] PlanChanges changesTo(const PlanSnapshot& plan, const std::vector<Measure>& next) const override;
    [[nodiscard]] Measure blank(const std::vector<Measure>& before) const override;
    [[nodiscard]] QString newName() const override { return tr("New measure"); }

private:
    ProgrammeId m_programme;
};

}  // namespace pledge
