#include <ui/models/roletext.h>
#include <ui/widgets/identityform.h>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

IdentityForm::IdentityForm(const QStringList& unitNames, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_leadOffice(new QRadioButton(tr("Lead office: keeps the plan, enters figures of every unit"), this)),
      m_reportingUnit(new QRadioButton(tr("Reporting unit: enters its own figures"), this)),
      m_reviewer(new QRadioButton(lookingRoleChoice(Role::Reviewer), this)),
      m_leader(new QRadioButton(lookingRoleChoice(Role::Leader), this)),
      m_unitCaption(new QLabel(tr("Unit"), this)),
      m_unit(new QComboBox(this)) {
    m_name->setObjectName(u"identityName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_unit->setObjectName(u"identityUnit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setEditable(true);
    m_unit->addItems(unitNames);
    m_unit->setCurrentIndex(-1);
    m_unit->lineEdit()->setPlaceholderText(tr("as it is called in the plan"));
    m_leadOffice->setChecked(true);
    arrange(theme);
    connect(m_name, &QLineEdit::textChanged, this, &IdentityForm::changed);
    connect(m_unit, &QComboBox::editTextChanged, this, &IdentityForm::changed);
    for (const QRadioButton* choice : {m_reportingUnit, m_reviewer, m_leader}) {
        connect(choice, &QRadioButton::toggled, this, &IdentityForm::follow);
    }
    follow();
}

void IdentityForm::arrange(const Theme& theme) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnStretch(1, 1);
    auto* name = new QLabel(tr("Name"), this);
    name->setBuddy(m_name);
    auto* side = new QLabel(tr("Side"), this);
    grid->addWidget(name, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(side, 1, 0);
    grid->addWidget(m_leadOffice, 1, 1);
    grid->addWidget(m_reportingUnit, 2, 1);
    grid->addWidget(m_unitCaption, 3, 0);
    grid->addWidget(m_unit, 3, 1);
    grid->addWidget(m_reviewer, 4, 1);
    grid->addWidget(m_leader, 5, 1);
    m_unitCaption->setBuddy(m_unit);
    for (QWidget* widget : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        widget->setFont(theme.font(TextSize::Body));
    }
    m_unit->setMinimumWidth(theme.px(280));
}

void IdentityForm::setIdentity(const Identity& identity) {
    m_name->setText(identity.name);
    for (const auto& [role, choice] :
         {std::pair(Role::LeadOffice, m_leadOffice), std::pair(Role::ReportingUnit, m_reportingUnit),
          std::pair(Role::Reviewer, m_reviewer), std::pair(Role::Leader, m_leader)}) {
        choice->setChecked(identity.role == role);
    }
    m_unit->setEditText(identity.unit);
}

Identity IdentityForm::identity() const {
    const QString name = m_name->text().trimmed();
    if (m_reportingUnit->isChecked()) {
        return {name, Role::ReportingUnit, m_unit->currentText().trimmed()};
    }
    return {name,
            m_reviewer->isChecked() ? Role::Reviewer
            : m_leader->isChecked() ? Role::Leader
                                    : Role::LeadOffice,
            {}};
}

void IdentityForm::follow() {
    m_unit->setEnabled(m_reportingUnit->isChecked());
    m_unitCaption->setEnabled(m_reportingUnit->isChecked());
    Q_EMIT changed();
}

}  // namespace pledge
