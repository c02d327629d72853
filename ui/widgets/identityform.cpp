#include <ui/widgets/identityform.h>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace pledge {

IdentityForm::IdentityForm(const QStringList& unitNames, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_leadOffice(new QRadioButton(tr("Lead office: keeps the plan, enters figures of every unit"), this)),
      m_reportingUnit(new QRadioButton(tr("Reporting unit: enters its own figures"), this)),
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
    connect(m_reportingUnit, &QRadioButton::toggled, this, &IdentityForm::follow);
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
    m_unitCaption->setBuddy(m_unit);
    for (QWidget* widget : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        widget->setFont(theme.font(TextSize::Body));
    }
    m_unit->setMinimumWidth(theme.px(280));
}

void IdentityForm::setIdentity(const Identity& identity) {
    m_name->setText(identity.name);
    const bool reports = identity.role == Role::ReportingUnit;
    m_reportingUnit->setChecked(reports);
    m_leadOffice->setChecked(!reports);
    m_unit->setEditText(identity.unit);
}

Identity IdentityForm::identity() const {
    if (m_leadOffice->isChecked()) {
        return {m_name->text().trimmed(), Role::LeadOffice, {}};
    }
    return {m_name->text().trimmed(), Role::ReportingUnit, m_unit->currentText().trimmed()};
}

void IdentityForm::follow() {
    m_unit->setEnabled(m_reportingUnit->isChecked());
    m_unitCaption->setEnabled(m_reportingUnit->isChecked());
    Q_EMIT changed();
}

}  // namespace pledge
