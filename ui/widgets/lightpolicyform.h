#pragma once

#include <ui/widgets/policyform.h>

class QComboBox;

namespace pledge {

class KindBandsFields;

/// When a pledge is green, yellow or red: every setting, and the published rules to start from.
class LightPolicyForm : public PolicyForm {
    Q_OBJECT

public:
    LightPolicyForm(const Plan& plan, const Theme& theme, QWidget* parent);

protected:
    [[nodiscard]] Outcome put(Plan& plan) const override;
    void showRest(const Plan& plan) override;
    /// Names the preset that the settings make.
    void describe(const Plan& typed) override;
    [[nodiscard]] QString sentence(const Plan& typed) const override;

private:
    [[nodiscard]] QWidget* presetRow();
    void takePreset();

    Plan m_plan;
    QComboBox* m_preset;
    QLabel* m_source;
    KindBandsFields* m_kinds;
};

}  // namespace pledge
