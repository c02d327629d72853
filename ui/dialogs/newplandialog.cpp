#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <ui/dialogs/newplandialog.h>
#include <ui/widgets/unitrowsview.h>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2099;

}  // namespace

NewPlanDialog::NewPlanDialog(Content content, int year, std::function<Occasion()> occasion, FilePrompts prompts,
                             const Theme& theme, QWidget* parent)
    : Dialog(content == Content::Units ? tr("New plan") : tr("New plan from a table of targets"), theme, parent),
      m_content(content),
      m_occasion(std::move(occasion)),
      m_prompts(std::move(prompts)),
      m_form(year),
      m_name(new QLineEdit(this)),
      m_nameProblem(problemLine()),
      m_wholeYear(new QRadioButton(tr("Whole year"), this)),
      m_months(new QRadioButton(tr("Months"), this)),
      m_year(new QSpinBox(this)),
      m_first(new QLineEdit(this)),
      m_last(new QLineEdit(this)),
      m_spanProblem(problemLine()),
      m_issues(new QListWidget(this)),
      m_refusal(problemLine()) {
    m_year->setRange(kFirstYear, kLastYear);
    m_year->setValue(year);
    arrangeHead();
    if (content == Content::Units) {
        arrangeUnits();
    } else {
        arrangeTargets();
    }
    m_issues->setAccessibleName(tr("What is wrong with the file"));
    m_issues->setWordWrap(true);
    m_issues->setSpacing(theme.px(2));
    m_issues->setFont(theme.font(TextSize::Note));
    m_issues->hide();
    body()->addWidget(m_issues, 1);
    body()->addWidget(m_refusal);
    addClosing(tr("Cancel"));
    m_create = addPrimary(tr("Create…"));
    connect(m_create, &QPushButton::clicked, this, &NewPlanDialog::create);
    connect(&m_form, &NewPlanForm::changed, this, &NewPlanDialog::follow);
    follow();
    m_nameProblem->hide();
    resize(theme.px(760), theme.px(content == Content::Units ? 600 : 460));
}

void NewPlanDialog::arrangeHead() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().px(12));
    grid->setVerticalSpacing(theme().px(4));
    grid->setColumnStretch(1, 1);
    m_name->setPlaceholderText(tr("such as: Pledges of 2022"));
    grid->addWidget(caption(tr("Name"), m_name), 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_nameProblem, 1, 1);
    grid->addWidget(caption(tr("Span"), m_year), 2, 0);
    grid->addWidget(spanRow(), 2, 1);
    grid->addWidget(m_spanProblem, 3, 1);
    body()->addLayout(grid);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) { m_form.setName(text); });
    connect(m_wholeYear, &QRadioButton::toggled, this, &NewPlanDialog::takeSpan);
    connect(m_year, &QSpinBox::valueChanged, this, &NewPlanDialog::takeSpan);
    for (QLineEdit* month : {m_first, m_last}) {
        connect(month, &QLineEdit::textChanged, this, &NewPlanDialog::takeSpan);
    }
}

QWidget* NewPlanDialog::spanRow() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    auto* to = new QLabel(tr("to"), bar);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_wholeYear, m_year, m_months, m_first, to, m_last}) {
        widget->setFont(theme().font(TextSize::Body));
        row->addWidget(widget);
        if (widget == m_year) {
            row->addSpacing(theme().px(16));
        }
    }
    row->addStretch(1);
    m_first->setAccessibleName(tr("First month"));
    m_first->setPlaceholderText(u"2021-01"_s);
    m_last->setAccessibleName(tr("Last month"));
    m_last->setPlaceholderText(u"2022-12"_s);
    for (QLineEdit* month : {m_first, m_last}) {
        month->setFixedWidth(theme().px(96));
        month->setEnabled(false);
    }
    m_year->setFixedWidth(theme().px(96));
    m_wholeYear->setChecked(true);
    return bar;
}

void NewPlanDialog::arrangeUnits() {
    m_units = new UnitRowsView(&m_form.units(), theme(), this);
    auto* paste = new QPushButton(tr("Paste"), this);
    auto* file = new QPushButton(tr("From a file…"), this);
    auto* remove = new QPushButton(tr("Take out"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    row->addWidget(caption(tr("Units in official order"), m_units), 1);
    for (QPushButton* button : {paste, file, remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    body()->addSpacing(theme().px(8));
    body()->addLayout(row);
    body()->addWidget(m_units, 3);
    body()->addWidget(
        note(tr("Type, or copy a list from a spreadsheet and paste it: name, group, other names. "
                "Units can be added later.")));
    connect(paste, &QPushButton::clicked, m_units, &UnitRowsView::paste);
    connect(file, &QPushButton::clicked, this, &NewPlanDialog::chooseUnitsFile);
    connect(remove, &QPushButton::clicked, m_units, &UnitRowsView::removeSelected);
}

void NewPlanDialog::arrangeTargets() {
    m_targets = new QLabel(this);
    m_targets->setWordWrap(true);
    auto* file = new QPushButton(tr("Choose the table…"), this);
    file->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(12));
    row->addWidget(file);
    row->addWidget(m_targets, 1);
    body()->addSpacing(theme().px(8));
    body()->addLayout(row);
    body()->addWidget(
        note(tr("The table has the columns unit, indicator, unit_of_measure, kind, direction, due, "
                "target. Its units become the plan's departments.")));
    connect(file, &QPushButton::clicked, this, &NewPlanDialog::chooseTargetsFile);
}

void NewPlanDialog::takeSpan() {
    const bool wholeYear = m_wholeYear->isChecked();
    m_year->setEnabled(wholeYear);
    m_first->setEnabled(!wholeYear);
    m_last->setEnabled(!wholeYear);
    if (wholeYear) {
        m_form.setYear(m_year->value());
    } else {
        m_form.setMonths(m_first->text(), m_last->text());
    }
}

void NewPlanDialog::chooseUnitsFile() {
    const QString path = m_prompts.open(this, tr("Open a table of units"), FileKind::Table);
    if (!path.isEmpty()) {
        showIssues(m_form.readUnitsFile(path));
    }
}

void NewPlanDialog::chooseTargetsFile() {
    const QString path = m_prompts.open(this, tr("Open a table of targets"), FileKind::Table);
    if (!path.isEmpty()) {
        m_form.readTargetsFile(path);
    }
}

void NewPlanDialog::follow() {
    showProblem(m_nameProblem, m_form.nameProblem());
    showProblem(m_spanProblem, m_form.spanProblem());
    showProblem(m_refusal, {});
    if (m_content == Content::Targets) {
        followTargets();
    }
    m_create->setEnabled(m_form.isReady() && (m_content == Content::Units || !m_form.targetsFile().isEmpty()));
}

void NewPlanDialog::followTargets() {
    const Reading<TargetsDraft>& targets = m_form.targets();
    showIssues(targets.issues);
    if (m_form.targetsFile().isEmpty()) {
        m_targets->setText(tr("No table chosen yet"));
    } else if (targets.isClean()) {
        m_targets->setText(
            fill(tr("%1: rows: %2, units: %3, pledges: %4"),
                 {m_form.targetsFile(), QString::number(targets.draft.rows),
                  QString::number(targets.draft.units.size()), QString::number(targets.draft.pledges.size())}));
    } else {
        m_targets->setText(fill(tr("%1: to be mended: %2. Nothing is written until the table is right."),
                                {m_form.targetsFile(), QString::number(targets.issues.size())}));
    }
}

void NewPlanDialog::showIssues(const std::vector<Error>& issues) {
    m_issues->clear();
    for (const Error& issue : issues) {
        m_issues->addItem(sentence(issue));
    }
    m_issues->setVisible(!issues.empty());
}

void NewPlanDialog::create() {
    const QString path =
        m_prompts.save(this, tr("Where the plan shall lie"), m_form.suggestedFileName(), Replacing::Never);
    if (path.isEmpty()) {
        return;
    }
    const auto workspace = m_form.create(path, m_occasion());
    if (!workspace) {
        showProblem(m_refusal, sentence(workspace.error()));
        return;
    }
    Q_EMIT created(path);
    accept();
}

}  // namespace pledge
