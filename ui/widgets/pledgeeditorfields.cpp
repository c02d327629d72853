#include <ui/models/planlists.h>
#include <ui/models/plantextrows.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/ladderpicture.h>
#include <ui/widgets/planfield.h>
#include <ui/widgets/planrowstable.h>
#include <ui/widgets/pledgeeditorfields.h>

#include <QGridLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

/// Where a field stands: half a line, or all of it.
struct PledgeEditorFields::Place {
    PledgeField field;
    PlanField::Look look;
    int width = 1;
};

namespace {

using Look = PlanField::Look;

QString milestoneEntry(const QStringList& row) {
    return row.value(0) + u'=' + row.value(1);
}

QString stepEntry(const QStringList& row) {
    return row.value(0) + u'=' + row.value(1) + (row.value(2).isEmpty() ? QString() : u'/' + row.value(2));
}

QString joined(const PlanBlock& rows, QString (*entry)(const QStringList&)) {
    QStringList entries;
    for (const QStringList& row : rows) {
        entries.append(entry(row));
    }
    return entries.join(u"; "_s);
}

QString checkMilestone(const QStringList& row) {
    std::vector<Milestone> read;
    return readMilestones(milestoneEntry(row), read);
}

QString checkStep(const QStringList& row) {
    std::vector<PledgeStep> read;
    return readSteps(stepEntry(row), read);
}

/// The rows of a text "a=b; c=d/e", cut at its marks.
PlanBlock rowsOf(const QString& text) {
    PlanBlock rows;
    for (const QString& entry : text.split(u';', Qt::SkipEmptyParts)) {
        const QString is = entry.section(u'=', 1);
        rows.push_back({entry.section(u'=', 0, 0).trimmed(), is.section(u'/', 0, 0), is.section(u'/', 1)});
    }
    return rows;
}

void showRows(PlanTextRows& model, const QString& text, QString (*entry)(const QStringList&)) {
    if (joined(model.rows(), entry) != text) {
        model.setRows(rowsOf(text));
    }
}

QString headingOf(PledgeField field) {
    return pledgeFieldColumns()[static_cast<std::size_t>(field)].heading;
}

}  // namespace

PledgeEditorFields::PledgeEditorFields(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_column(new QVBoxLayout(this)),
      m_milestones(new PlanTextRows({tr("Due"), tr("Target")}, checkMilestone, this)),
      m_steps(new PlanTextRows({tr("Step"), tr("Due"), tr("Done on")}, checkStep, this)),
      m_milestoneTable(new PlanRowsTable(m_milestones, theme, this)),
      m_stepTable(new PlanRowsTable(m_steps, theme, this)),
      m_milestoneProblem(selectableLabel(this)),
      m_stepProblem(selectableLabel(this)),
      m_picture(new LadderPicture(theme, this)),
      m_templates(new QToolButton(this)) {
    m_column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    m_column->setSpacing(theme.px(8));
    addNames();
    addTargets();
    addSteps();
    addRest();
    m_column->addStretch();
    setTheme(theme);
}

void PledgeEditorFields::addNames() {
    addSection(tr("In short"), {{PledgeField::Name, Look::Line, 2},
                                {PledgeField::Owners, Look::Names},
                                {PledgeField::Kind, Look::Box},
                                {PledgeField::Measure, Look::Line},
                                {PledgeField::Bound, Look::Box}});
}

void PledgeEditorFields::addRest() {
    addSection(tr("Who"), {{PledgeField::Leader, Look::Line},
                           {PledgeField::Contact, Look::Line},
                           {PledgeField::Supporting, Look::Names},
                           {PledgeField::Programme, Look::Box},
                           {PledgeField::Verifier, Look::Line},
                           {PledgeField::Aliases, Look::Line}});
    addSection(tr("How it is judged"), {{PledgeField::Nature, Look::Box},
                                        {PledgeField::Judged, Look::Box},
                                        {PledgeField::Weight, Look::Line},
                                        {PledgeField::PartOf, Look::Line},
                                        {PledgeField::WaitsFor, Look::Names, 2},
                                        {PledgeField::WholeCases, Look::Check},
                                        {PledgeField::YearlyRestart, Look::Check},
                                        {PledgeField::ToBeAssigned, Look::Check},
                                        {PledgeField::Stretch, Look::Check},
                                        {PledgeField::MayFall, Look::Check, 2},
                                        {PledgeField::Condition, Look::Line},
                                        {PledgeField::ConditionMet, Look::Box}});
    addSection(tr("Figures"), {{PledgeField::Frequency, Look::Box},
                               {PledgeField::Lag, Look::Line},
                               {PledgeField::Numerator, Look::Line},
                               {PledgeField::Denominator, Look::Line},
                               {PledgeField::Scale, Look::Line},
                               {PledgeField::Source, Look::Line},
                               {PledgeField::Definition, Look::Text, 2},
                               {PledgeField::LastYear, Look::Line, 2}});
    addSection(tr("Text and notes"), {{PledgeField::SourceText, Look::Text, 2},
                                      {PledgeField::OpenProblem, Look::Text, 2},
                                      {PledgeField::OutsideRank, Look::Line, 2}});
}

QLabel* PledgeEditorFields::heading(const QString& text) {
    auto* label = new QLabel(text, this);
    label->setIndent(0);
    m_headings.push_back(label);
    return label;
}

void PledgeEditorFields::addSection(const QString& title, const std::vector<Place>& places) {
    m_column->addWidget(heading(title));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme.px(12));
    grid->setVerticalSpacing(m_theme.px(8));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int cell = 0;
    for (const Place& place : places) {
        cell += place.width == 2 ? cell % 2 : 0;
        auto* field = new PlanField(place.field, headingOf(place.field), place.look, m_theme, this);
        grid->addWidget(field, cell / 2, cell % 2, 1, place.width);
        connect(field, &PlanField::edited, this, [this, field] { Q_EMIT typed(field->field(), field->text()); });
        m_fields.push_back(field);
        cell += place.width;
    }
    m_column->addLayout(grid);
}

void PledgeEditorFields::addTargets() {
    m_milestoneTable->setAccessibleName(headingOf(PledgeField::Milestones));
    m_milestoneProblem->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->setSpacing(m_theme.px(4));
    left->addWidget(m_milestoneTable);
    left->addWidget(m_milestoneProblem);
    left->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(12));
    row->addLayout(left, 2);
    row->addWidget(m_picture, 3);
    m_column->addWidget(heading(headingOf(PledgeField::Milestones)));
    m_column->addLayout(row);
    connect(m_milestones, &PlanTextRows::edited, this,
            [this] { Q_EMIT typed(PledgeField::Milestones, joined(m_milestones->rows(), milestoneEntry)); });
    addSection(QString(), {{PledgeField::Base, Look::Line}, {PledgeField::BaseDate, Look::Line}});
    m_headings.back()->hide();
}

void PledgeEditorFields::addSteps() {
    m_stepSection = new QWidget(this);
    m_templates->setText(tr("From a template…"));
    m_templates->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_templates->setPopupMode(QToolButton::InstantPopup);
    m_templates->setMenu(new QMenu(m_templates));
    m_stepTable->setAccessibleName(headingOf(PledgeField::Steps));
    m_stepProblem->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(heading(headingOf(PledgeField::Steps)));
    head->addStretch();
    head->addWidget(m_templates);
    auto* column = new QVBoxLayout(m_stepSection);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_stepTable);
    column->addWidget(m_stepProblem);
    m_column->addWidget(m_stepSection);
    connect(m_steps, &PlanTextRows::edited, this,
            [this] { Q_EMIT typed(PledgeField::Steps, joined(m_steps->rows(), stepEntry)); });
}

void PledgeEditorFields::show(const PledgeForm& form, const PlanSnapshot& plan) {
    for (PlanField* field : m_fields) {
        field->setOptions(form.options(field->field(), plan));
        field->setText(form.text(field->field()));
    }
    showRows(*m_milestones, form.text(PledgeField::Milestones), milestoneEntry);
    showRows(*m_steps, form.text(PledgeField::Steps), stepEntry);
}

void PledgeEditorFields::mark(const PledgeReading& reading, const PlanSnapshot& plan, Month month) {
    for (PlanField* field : m_fields) {
        field->setProblem(reading.problems.value(field->field()));
    }
    const auto say = [&reading](QLabel& label, PledgeField field) {
        label.setText(reading.problems.value(field));
        label.setVisible(!label.text().isEmpty());
    };
    say(*m_milestoneProblem, PledgeField::Milestones);
    say(*m_stepProblem, PledgeField::Steps);
    m_stepSection->setVisible(reading.pledge.isTask() || !reading.pledge.steps.empty());
    fillTemplates(reading, plan);
    if (!reading.problems.contains(PledgeField::Milestones)) {
        m_picture->draw(reading.pledge, plan, month);
    }
}

/// The dates are counted back from the last milestone, so there must be one.
void PledgeEditorFields::fillTemplates(const PledgeReading& reading, const PlanSnapshot& plan) {
    QMenu* menu = m_templates->menu();
    menu->clear();
    const auto& milestones = reading.pledge.milestones;
    m_templates->setEnabled(!milestones.empty() && !plan.plan().stepTemplates.empty() && !m_steps->isReadOnly());
    for (const StepTemplate& one : plan.plan().stepTemplates) {
        const QString text = milestones.empty() ? QString() : stepsCell(stepsBefore(milestones.back().due, one.steps));
        menu->addAction(one.name, this, [this, text] {
            m_steps->setRows(rowsOf(text));
            Q_EMIT typed(PledgeField::Steps, text);
        });
    }
}

void PledgeEditorFields::setReadOnly(bool all, bool targets) {
    for (PlanField* field : m_fields) {
        const bool isTarget = field->field() == PledgeField::Bound || field->field() == PledgeField::Kind ||
                              field->field() == PledgeField::Nature;
        field->setReadOnly(all || (targets && isTarget));
    }
    m_milestones->setReadOnly(all || targets);
    m_steps->setReadOnly(all);
}

void PledgeEditorFields::setTheme(const Theme& theme) {
    m_theme = theme;
    for (QLabel* label : m_headings) {
        label->setStyleSheet(u"font-size: %1px; font-weight: bold; padding-top: %2px"_s.arg(
            QString::number(theme.px(static_cast<int>(TextSize::CardTitle))), QString::number(theme.px(8))));
    }
    for (PlanField* field : m_fields) {
        field->setTheme(theme);
    }
    for (QLabel* label : {m_milestoneProblem, m_stepProblem}) {
        inkLabel(*label, theme, TextSize::Note, theme.text(Light::Red));
    }
    m_milestoneTable->setTheme(theme);
    m_stepTable->setTheme(theme);
    m_picture->setTheme(theme);
}

void PledgeEditorFields::focus(PledgeField field) {
    const auto found = std::ranges::find(m_fields, field, &PlanField::field);
    if (found != m_fields.end()) {
        (*found)->setFocus();
    }
}

}  // namespace pledge
