#pragma once

#include <ui/dialogs/dialog.h>
#include <ui/models/identity.h>
#include <ui/models/programsettings.h>

class QComboBox;
class QTabWidget;

namespace pledge {

class IdentityForm;
class PlanSettingsForm;
class PlanState;

/// What can be set: in one tab for the program and its user, in the other for the plan that is open. The plan's tab
/// writes into the plan, under the user's name; where it may not be changed, it says so and can only be read.
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
    [[nodiscard]] QWidget* planTab();
    [[nodiscard]] ProgramSettings program() const;
    [[nodiscard]] QString writePlan();

    ProgramSettings m_chosen;
    Identity m_identity;
    PlanState* m_state;
    QTabWidget* m_tabs;
    QComboBox* m_language;
    QComboBox* m_shade;
    QComboBox* m_scale;
    IdentityForm* m_identityForm;
    PlanSettingsForm* m_plan = nullptr;  ///< none without a plan
    QLabel* m_refusal;
};

}  // namespace pledge
