#pragma once

#include <ui/models/planrowsmodel.h>

namespace pledge {

/// The templates of dated steps that deliverables of one sort go through.
class PlanTemplateModel : public PlanRowsModel<StepTemplate> {
    Q_OBJECT

public:
    enum Column { Name, Steps };

    explicit PlanTemplateModel(PlanEditor* editor, QObject* parent = nullptr);

    /// The templates that most plans need: a paper, a project. Those whose name the plan has already stay as they are.
    bool addUsual();

protected:
    [[nodiscard]] std::vector<StepTemplate> load(const PlanSnapshot& plan) const override;
    [[nodiscard]] PlanChanges changesTo(const PlanSnapshot& plan, const std::vector<StepTemplate>& next) const override;
    [[nodiscard]] StepTemplate blank(const std::vector<StepTemplate>& before) const override;
    [[nodiscard]] QString newName() const override { return tr("New template"); }
};

/// The steps of one template, each so many days before the pledge itself is due.
class PlanTemplateStepModel : public PlanRowsModel<TemplateStep> {
    Q_OBJECT

public:
    enum Column { Name, DaysBefore };

    explicit PlanTemplateStepModel(PlanEditor* editor, QObject* parent = nullptr);

    /// By its place among the plan's templates; -1 shows none.
    void showTemplate(int row);

protected:
    [[nodiscard]] std::vector<TemplateStep> load(const PlanSnapshot& plan) const override;
    [[nodiscard]] PlanChanges changesTo(const PlanSnapshot& plan, const std::vector<TemplateStep>& next) const override;
    [[nodiscard]] TemplateStep blank(const std::vector<TemplateStep>& before) const override;
    [[nodiscard]] QString newName() const override { return tr("New step"); }

private:
    int m_template = -1;
};

}  // namespace pledge
