#include <core/plan/policyfacts.h>
#include <core/wording/policywords.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/policyfield.h>
#include <ui/widgets/policyform.h>

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kFieldsARow = 2;

}  // namespace

PolicyForm::PolicyForm(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(12));
}

void PolicyForm::addFields(const QStringList& keys) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme.px(12));
    grid->setVerticalSpacing(m_theme.px(8));
    for (qsizetype i = 0; i < keys.size(); ++i) {
        auto* field = new PolicyField(keys[i], m_theme, this);
        const int row = static_cast<int>(i) / kFieldsARow;
        const int at = static_cast<int>(i) % kFieldsARow * 2;
        grid->addWidget(caption(settingWord(keys[i]), field), row, at);
        grid->addWidget(field, row, at + 1);
        grid->setColumnStretch(at + 1, 1);
        connect(field, &PolicyField::edited, this, &PolicyForm::follow);
        m_fields.push_back(field);
    }
    m_column->addLayout(grid);
}

QLabel* PolicyForm::caption(const QString& text, QWidget* field) {
    auto* label = new QLabel(text, this);
    label->setFont(m_theme.font(TextSize::Body));
    label->setBuddy(field);
    return label;
}

QLabel* PolicyForm::note() {
    auto* label = selectableLabel(this);
    label->setWordWrap(true);
    inkLabel(*label, m_theme, TextSize::Note, m_theme.color(Ink::SecondText));
    return label;
}

void PolicyForm::addSentence() {
    m_sentence = note();
    m_column->addWidget(m_sentence);
    m_column->addStretch(1);
}

void PolicyForm::show(const Plan& plan) {
    m_plan = plan;
    for (PolicyField* field : m_fields) {
        field->setText(policyText(plan, field->key()));
    }
    showRest(plan);
    follow();
}

Result<Plan> PolicyForm::typedInto(const Plan& plan) const {
    Plan typed = plan;
    for (const PolicyField* field : m_fields) {
        if (!setPolicy(typed, field->key(), field->text())) {
            return unreadableSetting(field->key(), field->text(), policyValues(field->key()));
        }
    }
    const GapBands& bands = typed.policy.bands;
    if (bands.yellowUpTo < bands.yellowFrom) {
        return unreadableSetting(u"yellow_up_to"_s, bands.yellowUpTo.toString(), u"≥ "_s + bands.yellowFrom.toString());
    }
    const Outcome rest = put(typed);
    return rest ? Result<Plan>(typed) : Result<Plan>(rest.error());
}

void PolicyForm::follow() {
    const auto typed = typedInto(m_plan);
    if (typed) {
        describe(*typed);
        m_sentence->setText(sentence(*typed));
    }
}

Error unreadableSetting(const QString& key, const QString& text, const QString& allowed) {
    return {ErrorCode::WrongCell, {}, {settingWord(key), text, allowed}, {}};
}

}  // namespace pledge
