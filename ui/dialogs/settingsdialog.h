#pragma once

#include <core/base/result.h>
#include <core/plan/plan.h>
#include <ui/dialogs/dialog.h>
#include <ui/models/identity.h>
#include <ui/models/programsettings.h>

class QComboBox;
class QTabWidget;

namespace pledge {

class IdentityForm;
class PlanSettingsForm;
class PlanState;
class PolicyForm;

/// What can be set: in one tab for the program and its user, in the others for the plan that is open: its settings, its
/// lights, its scores. These are written into the plan as one change, under the user's name; where it may not be
/// changed, they say so and can only be read.
class SettingsDialog : public Dialog {
    Q_OBJECT

public:
    /// An identity without a name stands for none yet.
    SettingsDialog(const ProgramSettings& chosen, const Identity& identity, PlanState* state, const Theme& theme,
                   QWidget* parent);

    void showPlanTab();
    /// Writes what was changed and closes; says what cannot be written, and stays.
    void take();

Q_SIGNALS:
    void identityChanged(const pledge::Identity& identity);
    void programChanged(const pledge::ProgramSettings& chosen);

private:
    [[nodiscard]] QWidget* programTab(const ProgramSettings& chosen);
    void addPlanTabs();
    /// A tab of the plan's around its form.
    [[nodiscard]] QWidget* planTab(QWidget* form);
    [[nodiscard]] ProgramSettings program() const;
    /// The plan as it is set; an error leads to the tab that has it.
    [[nodiscard]] Result<Plan> typedPlan(const Plan& plan) const;
    [[nodiscard]] QString writePlan();

    ProgramSettings m_chosen;
    Identity m_identity;
    PlanState* m_state;
    QTabWidget* m_tabs;
    QComboBox* m_language;
    QComboBox* m_shade;
    QComboBox* m_scale;
    IdentityForm* m_identityForm;
    PlanSettingsForm* m_plan = nullptr;  ///< none without a plan; the same for the two that follow
    PolicyForm* m_lights = nullptr;
    PolicyForm* m_score = nullptr;
    QLabel* m_refusal;
};

}  // namespace pledge
