#include <ui/widgets/planbulkdialog.h>
#include <ui/widgets/planfirststeps.h>
#include <ui/widgets/plangrid.h>
#include <ui/widgets/plangridpane.h>
#include <ui/widgets/planpledges.h>
#include <ui/widgets/pledgeeditor.h>

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pledge {

namespace {

constexpr int kEditorLeast = 520;  ///< logical pixels
constexpr int kEditorMost = 760;

PlanGrid::Shape shape(PledgeField field, int least, int grow, int from = 0) {
    return {static_cast<int>(field), least, grow, from};
}

/// What the table shows where it has the room; the other fields stand in the form, and can be pasted under their
/// headings.
std::vector<PlanGrid::Shape> shownColumns() {
    return {shape(PledgeField::Owners, 72, 0),      shape(PledgeField::Name, 150, 3),
            shape(PledgeField::Kind, 0, 0, 560),    shape(PledgeField::Measure, 0, 0, 760),
            shape(PledgeField::Milestones, 120, 2), shape(PledgeField::Weight, 0, 0, 820),
            shape(PledgeField::Leader, 56, 0, 900), shape(PledgeField::Programme, 56, 1, 980),
            shape(PledgeField::Signed, 0, 0)};
}

}  // namespace

PlanPledges::PlanPledges(PlanEditor* planEditor, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_plan(planEditor),
      m_theme(theme),
      m_model(planEditor),
      m_pane(new PlanGridPane(&m_model, {}, theme, this)),
      m_editor(new PledgeEditor(planEditor, theme, this)),
      m_first(new PlanFirstSteps(theme, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_stack(new QStackedWidget(this)) {
    arrange();
    PlanGrid* table = m_pane->table();
    connect(table, &PlanGrid::addAsked, this, &PlanPledges::addNew);
    connect(table, &PlanGrid::currentRowChanged, this, &PlanPledges::followRow);
    connect(m_editor, &PledgeEditor::opened, this, &PlanPledges::followEditor);
    connect(planEditor, &PlanEditor::changed, this, &PlanPledges::followPlan);
    connect(m_first, &PlanFirstSteps::unitsAsked, this, &PlanPledges::unitsAsked);
    connect(m_first, &PlanFirstSteps::pledgeAsked, this, &PlanPledges::addNew);
    connect(m_first, &PlanFirstSteps::textAsked, this, &PlanPledges::textAsked);
    connect(m_first, &PlanFirstSteps::pasteAsked, table, &PlanGrid::paste);
    followPlan();
}

/// The views go before the model they look at.
PlanPledges::~PlanPledges() {
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
}

void PlanPledges::arrange() {
    m_pane->table()->setAccessibleName(tr("Pledges of the plan"));
    m_pane->table()->setShapes(shownColumns());
    connect(m_pane->addButton(tr("Duplicate")), &QPushButton::clicked, this, &PlanPledges::duplicate);
    connect(m_pane->addButton(tr("Change many…")), &QPushButton::clicked, this, &PlanPledges::changeMany);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_editor);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(m_theme.px(12));
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_first);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void PlanPledges::followPlan() {
    m_pane->follow();
    m_first->describe(m_plan->plan().units().size(), m_plan->mayEdit());
    const int row = m_pane->table()->currentRow();
    const bool any = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(any || m_editor->hasUnsaved() ? static_cast<QWidget*>(m_splitter) : m_first);
    if (row < 0 && any) {
        m_pane->table()->chooseRow(0);
    } else if (!m_editor->hasUnsaved()) {
        followRow(row);
    }
}

void PlanPledges::followRow(int row) {
    const bool known = row >= 0 && row < m_model.rowCount();
    m_editor->open(known ? std::optional(m_model.rows()[static_cast<std::size_t>(row)].id) : std::nullopt);
}

/// The cursor goes where the form is: on a pledge just added, or back to one that is not to be left yet.
void PlanPledges::followEditor(PledgeId pledge) {
    const int row = m_model.rowOf(pledge);
    if (row >= 0 && row != m_pane->table()->currentRow()) {
        m_pane->table()->chooseRow(row);
    }
    if (m_model.rowCount() == 0 && !m_editor->hasUnsaved()) {
        m_stack->setCurrentWidget(m_first);
    }
}

void PlanPledges::choose(PledgeId pledge) {
    m_pane->table()->chooseRow(m_model.rowOf(pledge));
}

void PlanPledges::setFilter(const QString& text) {
    m_pane->table()->setFilter(text);
}

void PlanPledges::addNew() {
    if (!m_plan->mayEdit() || m_plan->plan().units().empty()) {
        m_plan->say(m_plan->mayEdit() ? tr("Enter the units first: every pledge has an owner.")
                                      : m_plan->readOnlySentence());
        return;
    }
    const int row = m_pane->table()->currentRow();
    const bool known = row >= 0 && row < m_model.rowCount();
    const auto& owners = known ? m_model.rows()[static_cast<std::size_t>(row)].owners : std::vector<OrgUnitId>();
    m_stack->setCurrentWidget(m_splitter);
    m_editor->openDraft(m_model.draft(owners.empty() ? m_plan->plan().units().front().id : owners.front()));
}

void PlanPledges::duplicate() {
    const int row = m_pane->table()->currentRow();
    if (row >= 0 && m_plan->mayEdit()) {
        m_editor->openDraft(m_model.copyOf(row));
    }
}

void PlanPledges::changeMany() {
    const std::vector<int> rows = m_pane->table()->selectedRows();
    if (rows.empty() || !m_plan->mayEdit()) {
        m_plan->say(tr("Select the pledges first, with Shift or Ctrl and the mouse or the arrow keys."));
        return;
    }
    auto* dialog = new PlanBulkDialog(static_cast<int>(rows.size()), m_plan->plan(), m_theme, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, rows] { m_model.change(rows, dialog->field(), dialog->text()); });
    dialog->open();
}

void PlanPledges::setTheme(const Theme& theme) {
    m_theme = theme;
    m_pane->setTheme(theme);
    m_editor->setTheme(theme);
    m_first->setTheme(theme);
    fitWidths();
}

void PlanPledges::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitWidths();
}

void PlanPledges::fitWidths() {
    const int room = width() - m_splitter->handleWidth();
    const int wanted = std::clamp(room * 45 / 100, m_theme.px(kEditorLeast), m_theme.px(kEditorMost));
    m_splitter->setSizes({room - wanted, wanted});
}

}  // namespace pledge
