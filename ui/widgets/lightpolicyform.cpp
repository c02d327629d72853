#include <core/plan/lightpresets.h>
#include <core/plan/policyfacts.h>
#include <core/wording/lightwords.h>
#include <core/wording/policywords.h>
#include <core/wording/words.h>
#include <ui/widgets/kindbandsfields.h>
#include <ui/widgets/lightpolicyform.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QString kBands = u"bands_by_kind"_s;

}  // namespace

LightPolicyForm::LightPolicyForm(const Plan& plan, const Theme& theme, QWidget* parent)
    : PolicyForm(theme, parent),
      m_plan(plan),
      m_preset(new QComboBox(this)),
      m_source(note()),
      m_kinds(new KindBandsFields(theme, this)) {
    column()->addWidget(presetRow());
    addFields({u"gap_measure"_s, u"missed_forces_red"_s, u"yellow_from"_s, u"between_milestones"_s, u"yellow_up_to"_s,
               u"between_levels"_s, u"trend_band"_s, u"line_clock"_s, u"due_soon_days"_s, u"silence"_s});
    column()->addWidget(caption(settingWord(kBands), m_kinds));
    column()->addWidget(m_kinds);
    addSentence();
    connect(m_preset, &QComboBox::activated, this, &LightPolicyForm::takePreset);
    connect(m_kinds, &KindBandsFields::edited, this, &LightPolicyForm::follow);
    show(plan);
}

QWidget* LightPolicyForm::presetRow() {
    auto* part = new QWidget(this);
    m_preset->setObjectName(u"presets"_s);
    m_preset->addItem(tr("A rule of your own"));
    for (const LightPreset& preset : lightPresets()) {
        if (preset.published) {
            m_preset->addItem(presetName(preset.token), preset.token);
        }
    }
    m_preset->setFont(theme().font(TextSize::Body));
    m_preset->setAccessibleName(tr("Published rule"));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(12));
    row->addWidget(caption(tr("Published rule"), m_preset));
    row->addWidget(m_preset, 1);
    auto* all = new QVBoxLayout(part);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme().px(4));
    all->addLayout(row);
    all->addWidget(m_source);
    return part;
}

void LightPolicyForm::takePreset() {
    if (const LightPreset* preset = lightPreset(m_preset->currentData().toString())) {
        m_plan.policy = preset->policy;
        show(m_plan);
    }
}

Outcome LightPolicyForm::put(Plan& plan) const {
    const bool isRead = setPolicy(plan, kBands, m_kinds->text());
    return isRead ? Outcome(Done{}) : Outcome(unreadableSetting(kBands, m_kinds->text(), policyValues(kBands)));
}

void LightPolicyForm::showRest(const Plan& plan) {
    const QSignalBlocker quiet(m_kinds);
    m_kinds->setText(policyText(plan, kBands));
}

void LightPolicyForm::describe(const Plan& typed) {
    const auto& presets = lightPresets();
    const auto found = std::ranges::find(presets, typed.policy, &LightPreset::policy);
    m_preset->setCurrentIndex(found == presets.end() ? 0 : std::max(0, m_preset->findData(found->token)));
    m_source->setText(found == presets.end() ? QString() : presetSource(found->token));
    m_source->setVisible(found != presets.end());
}

QString LightPolicyForm::sentence(const Plan& typed) const {
    return policySentence(typed.policy);
}

}  // namespace pledge
