#include <core/wording/sentences.h>
#include <ui/dialogs/identitydialog.h>
#include <ui/dialogs/settingsdialog.h>
#include <ui/models/planstate.h>
#include <ui/widgets/identityform.h>
#include <ui/widgets/lightpolicyform.h>
#include <ui/widgets/plansettingsform.h>
#include <ui/widgets/scorepolicyform.h>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array kScales{1.0, 1.25, 1.6};
constexpr int kWidth = 800;  ///< pixels at scale 1: two settings stand side by side
constexpr int kPlanTab = 1;  ///< behind the program's

QStringList unitNames(const PlanState& state) {
    QStringList names;
    for (const OrgUnit& unit : state.snapshot().units()) {
        names.append(unit.name);
    }
    return names;
}

int scaleIndex(qreal scale) {
    const auto found = std::ranges::find_if(kScales, [scale](qreal each) { return qFuzzyCompare(each, scale); });
    return found == kScales.end() ? 0 : static_cast<int>(found - kScales.begin());
}

}  // namespace

SettingsDialog::SettingsDialog(const ProgramSettings& chosen, const Identity& identity, PlanState* state,
                               const Theme& theme, QWidget* parent)
    : Dialog(tr("Settings"), theme, parent),
      m_chosen(chosen),
      m_identity(identity),
      m_state(state),
      m_tabs(new QTabWidget(this)),
      m_language(new QComboBox(this)),
      m_shade(new QComboBox(this)),
      m_scale(new QComboBox(this)),
      m_identityForm(new IdentityForm(unitNames(*state), theme, this)),
      m_refusal(problemLine()) {
    m_identityForm->setIdentity(identity);
    m_tabs->setFont(theme.font(TextSize::Body));
    m_tabs->addTab(programTab(chosen), tr("Program"));
    if (state->hasPlan()) {
        addPlanTabs();
    }
    body()->addWidget(m_tabs, 1);
    body()->addWidget(m_refusal);
    addClosing(tr("Cancel"));
    connect(addPrimary(tr("Take over")), &QPushButton::clicked, this, &SettingsDialog::take);
    resize(theme.px(kWidth), sizeHint().height());
}

QWidget* SettingsDialog::programTab(const ProgramSettings& chosen) {
    m_language->addItem(u"中文"_s, u"zh"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen.language)));
    m_shade->addItems({tr("Light"), tr("Dark")});
    m_shade->setCurrentIndex(chosen.theme.isDark() ? 1 : 0);
    m_scale->addItems({tr("desk"), tr("large"), tr("wall screen")});
    m_scale->setCurrentIndex(scaleIndex(chosen.theme.scale()));
    auto* tab = new QWidget(this);
    auto* grid = new QGridLayout(tab);
    grid->setContentsMargins(0, theme().px(16), 0, 0);
    grid->setHorizontalSpacing(theme().px(12));
    grid->setVerticalSpacing(theme().px(8));
    grid->setColumnStretch(1, 1);
    const std::array captions{tr("Language"), tr("Colours"), tr("Size of text")};
    int row = 0;
    for (QComboBox* box : {m_language, m_shade, m_scale}) {
        grid->addWidget(caption(captions.at(static_cast<std::size_t>(row)), box), row, 0);
        grid->addWidget(box, row++, 1);
    }
    auto* heading = new QLabel(tr("Who sits here"), tab);
    heading->setFont(theme().font(TextSize::CardTitle, QFont::Bold));
    grid->setRowMinimumHeight(row++, theme().px(8));
    grid->addWidget(heading, row++, 0, 1, 2);
    grid->addWidget(m_identityForm, row++, 0, 1, 2);
    grid->addWidget(note(identityNote()), row++, 0, 1, 2);
    grid->setRowStretch(row, 1);
    return tab;
}

void SettingsDialog::addPlanTabs() {
    const Plan& plan = m_state->standingPlan().plan();
    m_plan = new PlanSettingsForm(settingsOf(plan), theme(), this);
    m_lights = new LightPolicyForm(plan, theme(), this);
    m_score = new ScorePolicyForm(plan, theme(), this);
    m_tabs->addTab(planTab(m_plan), tr("Plan"));
    m_tabs->addTab(planTab(m_lights), tr("Lights"));
    m_tabs->addTab(planTab(m_score), tr("Score"));
}

QWidget* SettingsDialog::planTab(QWidget* form) {
    auto* tab = new QWidget(this);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, theme().px(16), 0, 0);
    column->setSpacing(theme().px(8));
    const bool mayWrite = !m_state->isReadOnly() && m_state->actor().role == Role::LeadOffice;
    form->setEnabled(mayWrite);
    if (!mayWrite) {
        column->addWidget(note(m_state->isReadOnly() ? tr("This plan is open for reading only.")
                                                     : tr("The lead office keeps these settings.")));
    }
    column->addWidget(form);
    column->addStretch(1);
    return tab;
}

void SettingsDialog::showPlanTab() {
    m_tabs->setCurrentIndex(std::min(kPlanTab, m_tabs->count() - 1));
}

ProgramSettings SettingsDialog::program() const {
    const Theme::Shade shade = m_shade->currentIndex() == 1 ? Theme::Shade::Dark : Theme::Shade::Light;
    const int scale = m_scale->currentIndex();
    const bool sameScale = scale == scaleIndex(m_chosen.theme.scale());
    return {m_language->currentData().toString(),
            Theme(shade, sameScale ? m_chosen.theme.scale() : kScales.at(static_cast<std::size_t>(scale)))};
}

Result<Plan> SettingsDialog::typedPlan(const Plan& plan) const {
    auto typed = withSettings(plan, m_plan->settings());
    int tab = kPlanTab;
    for (const PolicyForm* form : {m_lights, m_score}) {
        if (typed) {
            ++tab;
            typed = form->typedInto(*typed);
        }
    }
    if (!typed) {
        m_tabs->setCurrentIndex(tab);
    }
    return typed;
}

QString SettingsDialog::writePlan() {
    if (m_plan == nullptr || !m_plan->isEnabled()) {
        return {};
    }
    const Plan& plan = m_state->standingPlan().plan();
    const auto changed = typedPlan(plan);
    if (!changed) {
        return sentence(changed.error());
    }
    if (*changed == plan) {
        return {};
    }
    PlanChanges changes;
    changes.plan = *changed;
    const auto written = m_state->change(changes);
    return written ? QString() : sentence(written.error());
}

void SettingsDialog::take() {
    const Identity named = m_identityForm->identity();
    const bool isNew = named != m_identity;
    if (isNew && !named.isComplete()) {
        showProblem(m_refusal, tr("A reporting unit needs a name and its unit, the lead office a name"));
        m_tabs->setCurrentIndex(0);
        return;
    }
    if (const QString refused = writePlan(); !refused.isEmpty()) {
        showProblem(m_refusal, refused);
        return;
    }
    accept();
    if (isNew) {
        Q_EMIT identityChanged(named);
    }
    if (program() != m_chosen) {
        Q_EMIT programChanged(program());
    }
}

}  // namespace pledge
