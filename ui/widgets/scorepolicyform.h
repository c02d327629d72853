#pragma once

#include <ui/widgets/policyform.h>

namespace pledge {

/// How units are scored and ranked, and who comes on the two lists.
class ScorePolicyForm : public PolicyForm {
    Q_OBJECT

public:
    ScorePolicyForm(const Plan& plan, const Theme& theme, QWidget* parent);

protected:
    [[nodiscard]] Outcome put(Plan& plan) const override;
    void showRest(const Plan& plan) override;
    void describe(const Plan& typed) override;
    [[nodiscard]] QString sentence(const Plan& typed) const override;
};

}  // namespace pledge
