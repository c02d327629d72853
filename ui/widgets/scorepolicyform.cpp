#include <core/wording/scorewords.h>
#include <ui/widgets/scorepolicyform.h>

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

ScorePolicyForm::ScorePolicyForm(const Plan& plan, const Theme& theme, QWidget* parent) : PolicyForm(theme, parent) {
    addFields({u"score_scheme"_s, u"score_cap"_s, u"score_unreported"_s, u"ranked_from"_s, u"score_stretch"_s,
               u"ladder_step"_s, u"points_per_yellow"_s, u"points_per_red"_s, u"points_per_overdue"_s});
    addFields({u"honour_departments"_s, u"honour_towns"_s, u"warning_departments"_s, u"warning_towns"_s});
    addSentence();
    show(plan);
}

Outcome ScorePolicyForm::put(Plan&) const {
    return Done{};
}

void ScorePolicyForm::showRest(const Plan&) {}

void ScorePolicyForm::describe(const Plan&) {}

QString ScorePolicyForm::sentence(const Plan& typed) const {
    return scorePolicySentence(typed.score);
}

}  // namespace pledge
