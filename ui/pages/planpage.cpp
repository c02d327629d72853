#include <ui/models/planfinding.h>
#include <ui/models/planstate.h>
#include <ui/pages/planpage.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/notice.h>
#include <ui/widgets/plangrid.h>
#include <ui/widgets/plangridpane.h>
#include <ui/widgets/planpledges.h>
#include <ui/widgets/pledgeeditor.h>
#include <ui/widgets/typedform.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

PlanPage::PlanPage(PlanState* planState, const Theme& theme, QWidget* parent)
    : Page(planState, theme, parent),
      m_editor(planState),
      m_unitModel(&m_editor),
      m_programmeModel(&m_editor),
      m_measureModel(&m_editor),
      m_personModel(&m_editor),
      m_templateModel(&m_editor),
      m_stepModel(&m_editor),
      m_finding(selectableLabel(this)),
      m_readOnly(selectableLabel(this)),
      m_notice(new Notice(this)),
      m_tabs(new QTabWidget(this)),
      m_sign(new QPushButton(tr("Mark as signed"), this)),
      m_undo(stepButton(tr("Undo"), QKeySequence::Undo, &QUndoStack::undo)),
      m_redo(stepButton(tr("Redo"), QKeySequence(u"Ctrl+Y"_s), &QUndoStack::redo)),
      m_pledges(new PlanPledges(&m_editor, theme, this)),
      m_units(new PlanGridPane(
          &m_unitModel, tr("In official order. Departments, towns and task forces are ranked apart."), theme, this)),
      m_programmes(new PlanGridPane(&m_programmeModel, tr("Titled groups of pledges."), theme, this)),
      m_measures(
          new PlanGridPane(&m_measureModel, tr("Measures of the programme above, each with its state."), theme, this)),
      m_persons(new PlanGridPane(
          &m_personModel,
          tr("What each leader answers for: the units and programmes, and the pledges that name the leader."), theme,
          this)),
      m_templates(new PlanGridPane(&m_templateModel, tr("Usual steps of a deliverable."), theme, this)),
      m_steps(
          new PlanGridPane(&m_stepModel, tr("Steps of the template, counted back from its due date."), theme, this)) {
    arrange();
    connectAll();
    themeChanged();
    follow();
}

/// The views go before the models they look at, and nothing follows a plan whose page is half gone.
PlanPage::~PlanPage() {
    m_editor.disconnect(this);
    m_editor.undoStack().disconnect(this);
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
}

QString PlanPage::title() const {
    return tr("Plan");
}

void PlanPage::arrange() {
    m_finding->setWordWrap(true);
    m_readOnly->setWordWrap(true);
    addTabs();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(12));
    column->setSpacing(theme().px(8));
    column->addWidget(head());
    column->addWidget(m_readOnly);
    column->addWidget(m_tabs, 1);
}

QWidget* PlanPage::head() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme().px(8), 0, 0, 0);
    row->setSpacing(theme().px(8));
    row->addWidget(m_finding, 1);
    row->addWidget(m_sign);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    return bar;
}

void PlanPage::addTabs() {
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_pledges, tr("Pledges"));
    m_tabs->addTab(m_units, tr("Units"));
    m_tabs->addTab(beside(m_programmes, m_measures, Qt::Vertical), tr("Programmes"));
    m_tabs->addTab(m_persons, tr("Portfolios"));
    m_tabs->addTab(beside(m_templates, m_steps, Qt::Horizontal), tr("Step templates"));
    m_units->table()->setEmptyText(tr("No units yet. Press Insert, or paste their list from a spreadsheet."));
    m_programmes->table()->setEmptyText(tr("No programmes. Press Insert to add one, or paste a list."));
    m_measures->table()->setEmptyText(tr("No measures in this programme."));
    m_persons->table()->setEmptyText(tr("No leaders yet. Press Insert to add one, or paste a list."));
    m_templates->table()->setEmptyText(tr("No templates yet."));
    m_steps->table()->setEmptyText(tr("No steps in this template."));
    m_units->table()->setShapes({{PlanUnitModel::Name, 120, 2},
                                 {PlanUnitModel::Group, 80, 0},
                                 {PlanUnitModel::Aliases, 120, 4},
                                 {PlanUnitModel::ActiveFrom, 80, 1},
                                 {PlanUnitModel::ActiveTo, 80, 1},
                                 {PlanUnitModel::Pledges, 60, 0}});
    QPushButton* usual = m_templates->addButton(tr("Add the usual ones"));
    connect(usual, &QPushButton::clicked, this, [this] { m_templateModel.addUsual(); });
}

QWidget* PlanPage::beside(PlanGridPane* table, PlanGridPane* detail, Qt::Orientation direction) {
    auto* splitter = new QSplitter(direction, this);
    splitter->addWidget(table);
    splitter->addWidget(detail);
    splitter->setHandleWidth(theme().px(12));
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1, 1});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    return splitter;
}

QPushButton* PlanPage::stepButton(const QString& text, const QKeySequence& key, void (QUndoStack::*step)()) {
    auto* button = new QPushButton(text, this);
    button->setFocusPolicy(Qt::TabFocus);
    button->setShortcut(key);
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, &m_editor.undoStack(), step);
    return button;
}

void PlanPage::connectAll() {
    QUndoStack& steps = m_editor.undoStack();
    connect(&m_editor, &PlanEditor::said, m_notice, &Notice::say);
    connect(&m_editor, &PlanEditor::changed, this, &PlanPage::follow);
    connect(&steps, &QUndoStack::indexChanged, this, &PlanPage::follow);
    connect(m_sign, &QPushButton::clicked, this, &PlanPage::sign);
    connect(m_pledges, &PlanPledges::textAsked, this, &PlanPage::textAsked);
    connect(m_pledges, &PlanPledges::unitsAsked, this, [this] { showTab(Units); });
    connect(m_pledges->editor(), &PledgeEditor::reviseAsked, this, &PlanPage::reviseAsked);
    connect(m_pledges->editor(), &PledgeEditor::allocateAsked, this, &PlanPage::allocateAsked);
    connect(m_pledges->editor(), &PledgeEditor::withdrawAsked, this, &PlanPage::withdrawAsked);
    connect(m_programmes->table(), &PlanGrid::currentRowChanged, this, [this](int row) {
        const auto& all = m_programmeModel.rows();
        const bool known = row >= 0 && row < static_cast<int>(all.size());
        m_measureModel.showProgramme(known ? all[static_cast<std::size_t>(row)].id : ProgrammeId());
    });
    connect(m_templates->table(), &PlanGrid::currentRowChanged, &m_stepModel, &PlanTemplateStepModel::showTemplate);
}

void PlanPage::keepTyped(TypedText* typed) {
    m_typedForm = new TypedForm(m_pledges, typed, this);
}

bool PlanPage::ownsTyped(const TypedNote& note) const {
    return m_typedForm != nullptr && TypedForm::isForm(note) && m_editor.mayEdit();
}

void PlanPage::restoreTyped(const TypedNote& note) {
    showTab(Pledges);
    m_typedForm->restore(note);
}

void PlanPage::setFilter(const QString& text) {
    m_pledges->setFilter(text.trimmed());
    for (const Tab tab : {Units, Programmes, Persons, Templates}) {
        pane(tab)->table()->setFilter(text.trimmed());
    }
}

void PlanPage::showTab(Tab tab) {
    m_tabs->setCurrentIndex(tab);
}

void PlanPage::showPledge(PledgeId pledge) {
    showTab(Pledges);
    m_pledges->choose(pledge);
}

PlanGridPane* PlanPage::pane(Tab tab) const {
    switch (tab) {
        case Pledges:
            return m_pledges->pane();
        case Units:
            return m_units;
        case Programmes:
            return m_programmes;
        case Persons:
            return m_persons;
        case Templates:
            return m_templates;
    }
    Q_UNREACHABLE();
}

void PlanPage::follow() {
    const PlanSnapshot& plan = m_editor.plan();
    const QString readOnly = m_editor.readOnlySentence();
    const QUndoStack& steps = m_editor.undoStack();
    m_finding->setText(planFinding(plan));
    m_readOnly->setText(readOnly);
    m_readOnly->setVisible(!readOnly.isEmpty() && state()->hasPlan());
    m_sign->setVisible(m_editor.mayEdit() && !plan.plan().signedOn && !plan.lines().empty());
    const auto offer = [](QPushButton& button, bool can, const QString& act) {
        button.setEnabled(can);
        const QString key = button.shortcut().toString(QKeySequence::NativeText);
        button.setToolTip(act.isEmpty() ? key : u"%1  %2"_s.arg(act, key));
    };
    offer(*m_undo, steps.canUndo() && m_editor.mayEdit(), steps.undoText());
    offer(*m_redo, steps.canRedo() && m_editor.mayEdit(), steps.redoText());
    m_pledges->editor()->setMonth(state()->asOf());
    for (PlanGridPane* each : {m_units, m_programmes, m_measures, m_persons, m_templates, m_steps}) {
        each->follow();
    }
}

void PlanPage::sign() {
    PlanChanges changes;
    changes.plan = m_editor.plan().plan();
    changes.plan->signedOn = state()->now().date();
    m_editor.apply(changes, tr("Plan marked as signed"));
}

void PlanPage::themeChanged() {
    m_finding->setStyleSheet(
        u"font-size: %1px; font-weight: bold"_s.arg(theme().px(static_cast<int>(TextSize::Finding))));
    inkLabel(*m_readOnly, theme(), TextSize::Note, theme().color(Ink::NoteText));
    m_tabs->tabBar()->setStyleSheet(u"QTabBar::tab { min-height: %1px; }"_s.arg(theme().px(24)));
    m_pledges->setTheme(theme());
    for (PlanGridPane* each : {m_units, m_programmes, m_measures, m_persons, m_templates, m_steps}) {
        each->setTheme(theme());
    }
}

}  // namespace pledge
