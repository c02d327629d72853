#include <core/wording/fill.h>
#include <ui/widgets/planbulkdialog.h>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array kFields{PledgeField::Weight, PledgeField::Leader, PledgeField::Contact, PledgeField::Programme,
                             PledgeField::Frequency};

QStringList namesOf(const std::vector<Person>& persons) {
    QStringList names;
    for (const Person& person : persons) {
        names.append(person.name);
    }
    return names;
}

}  // namespace

PlanBulkDialog::PlanBulkDialog(int pledges, const PlanSnapshot& plan, const Theme& dialogTheme, QWidget* parent)
    : Dialog(fill(tr("Change %1 pledges"), {QString::number(pledges)}), dialogTheme, parent),
      m_columns(pledgeFieldColumns()),
      m_plan(plan),
      m_fields(new QComboBox(this)),
      m_value(new QComboBox(this)) {
    for (const PledgeField each : kFields) {
        m_fields->addItem(m_columns[static_cast<std::size_t>(each)].heading, static_cast<int>(each));
    }
    m_value->setMinimumWidth(dialogTheme.px(320));
    body()->addWidget(caption(tr("What"), m_fields));
    body()->addWidget(m_fields);
    body()->addWidget(caption(tr("New value for all of them"), m_value));
    body()->addWidget(m_value);
    body()->addWidget(note(tr("One step of undo takes it back for all.")));
    addClosing(tr("Cancel"));
    connect(addPrimary(tr("Change")), &QPushButton::clicked, this, &QDialog::accept);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &PlanBulkDialog::offer);
    offer();
}

PledgeField PlanBulkDialog::field() const {
    return static_cast<PledgeField>(m_fields->currentData().toInt());
}

QString PlanBulkDialog::text() const {
    return m_value->currentText();
}

void PlanBulkDialog::choose(PledgeField wanted) {
    m_fields->setCurrentIndex(m_fields->findData(static_cast<int>(wanted)));
}

void PlanBulkDialog::setText(const QString& wanted) {
    m_value->setCurrentText(wanted);
}

void PlanBulkDialog::offer() {
    const auto& options = m_columns[static_cast<std::size_t>(field())].options;
    m_value->clear();
    m_value->setEditable(!options);
    m_value->addItems(options                          ? options(m_plan)
                      : field() == PledgeField::Leader ? namesOf(m_plan.persons())
                                                       : QStringList());
    if (m_value->isEditable()) {
        m_value->setCurrentText(QString());
    }
}

}  // namespace pledge
