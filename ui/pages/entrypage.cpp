#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/delegates/entryunitdelegate.h>
#include <ui/models/entryowed.h>
#include <ui/models/planstate.h>
#include <ui/pages/entrypage.h>
#include <ui/widgets/entrychart.h>
#include <ui/widgets/entrygrid.h>
#include <ui/widgets/placebar.h>
#include <ui/widgets/typedcells.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kListFrom = 1240;  ///< width of the page, in pixels at scale 1, from which the units stand in a list
constexpr int kChartFrom = 520;  ///< height of the page from which the chart stands below the grid
const QString kLastUnit = u"entry/unit"_s;

}  // namespace

EntryPage::EntryPage(PlanState* planState, const Theme& theme, QWidget* parent)
    : Page(planState, theme, parent),
      m_session(planState),
      m_model(planState, &m_session),
      m_units(planState),
      m_unitDelegate(new EntryUnitDelegate(theme, this)),
      m_box(new QComboBox(this)),
      m_list(new QListView(this)),
      m_finding(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_grid(new EntryGrid(&m_model, &m_session, theme, this)),
      m_chart(new EntryChart(planState, theme, this)),
      m_placeBar(new PlaceBar(planState, &m_session, theme, this)) {
    arrange();
    connect(planState, &PlanState::planChanged, this, &EntryPage::openPlan);
    connect(planState, &PlanState::boardChanged, this, &EntryPage::describe);
    connect(&m_session, &EntrySession::written, this, &EntryPage::follow);
    connect(m_grid, &EntryGrid::currentChanged, this, &EntryPage::draw);
    connect(m_grid, &EntryGrid::heightChanged, this, &EntryPage::share);
    connect(m_box, &QComboBox::activated, this, [this](int row) { showUnit(m_units.unit(row)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { showUnit(m_units.unit(current.row())); });
    themeChanged();
    openPlan();
}

/// The views go before the models they look at, which would otherwise call back into a page half gone.
EntryPage::~EntryPage() {
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
}

QString EntryPage::title() const {
    return tr("Entry");
}

void EntryPage::arrange() {
    m_box->setModel(&m_units);
    m_box->setAccessibleName(tr("Unit"));
    m_list->setModel(&m_units);
    m_list->setItemDelegate(m_unitDelegate);
    m_list->setAccessibleName(tr("Unit"));
    m_list->setUniformItemSizes(true);
    m_grid->setObjectName(u"card"_s);
    m_hint->setWordWrap(true);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(head());
    middle->addWidget(m_grid, 3);
    middle->addWidget(m_placeBar);
    middle->addWidget(m_chart, 2);
    middle->addWidget(m_hint);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->setSpacing(16);
    all->addWidget(m_list);
    all->addLayout(middle, 1);
}

QWidget* EntryPage::head() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_box);
    row->addWidget(m_finding, 1);
    m_paste = button(tr("Paste"), QKeySequence());
    m_undo = button(tr("Undo"), QKeySequence::Undo);
    m_redo = button(tr("Redo"), QKeySequence(u"Ctrl+Y"_s));
    for (QPushButton* each : {m_paste, m_undo, m_redo}) {
        row->addWidget(each);
    }
    connect(m_paste, &QPushButton::clicked, m_grid, &EntryGrid::paste);
    QUndoStack& steps = m_session.undoStack();
    connect(m_undo, &QPushButton::clicked, &steps, &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &steps, &QUndoStack::redo);
    connect(&steps, &QUndoStack::canUndoChanged, m_undo, &QPushButton::setEnabled);
    connect(&steps, &QUndoStack::canRedoChanged, m_redo, &QPushButton::setEnabled);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    return bar;
}

QPushButton* EntryPage::button(const QString& text, const QKeySequence& key) {
    auto* made = new QPushButton(text, this);
    made->setFocusPolicy(Qt::TabFocus);
    if (!key.isEmpty()) {
        made->setShortcut(key);
        made->setToolTip(u"%1  %2"_s.arg(text, key.toString(QKeySequence::NativeText)));
    }
    return made;
}

void EntryPage::remember(QSettings& settings) {
    m_settings = &settings;
    const int row = m_units.rowOf(settings.value(kLastUnit).toString());
    if (row >= 0) {
        showUnit(m_units.unit(row));
    }
}

void EntryPage::keepTyped(TypedText* typed) {
    m_typedCells = new TypedCells(m_grid, &m_session, state(), typed, this);
}

bool EntryPage::ownsTyped(const TypedNote& note) const {
    const auto cell = TypedCells::cellOf(note);
    const Line* line = cell ? state()->snapshot().line(cell->pledge) : nullptr;
    return m_typedCells != nullptr && line != nullptr && !line->pledge->owners.empty();
}

void EntryPage::restoreTyped(const TypedNote& note) {
    const EntryCell cell = *TypedCells::cellOf(note);
    if (!m_model.indexOf(cell).isValid()) {
        showUnit(state()->snapshot().line(cell.pledge)->pledge->owners.front());
    }
    if (!m_model.indexOf(cell).isValid()) {
        state()->setAsOf(cell.month);
    }
    m_typedCells->restore(note);
}

/// Undo does not reach from one plan into another.
void EntryPage::openPlan() {
    m_session.clear();
    m_model.setUnit({});
    const QString last = m_settings ? m_settings->value(kLastUnit).toString() : QString();
    const int remembered = m_units.rowOf(last);
    showUnit(m_units.unit(std::max(remembered, 0)));
    describe();
}

void EntryPage::showUnit(OrgUnitId wanted) {
    const int row = m_units.rowOf(wanted);
    if (row < 0 || wanted == m_model.unit()) {
        return;
    }
    m_session.drop();
    m_model.setUnit(wanted);
    m_box->setCurrentIndex(row);
    m_list->setCurrentIndex(m_units.index(row));
    if (m_settings) {
        m_settings->setValue(kLastUnit, m_units.index(row).data().toString());
    }
    describe();
}

void EntryPage::setFilter(const QString& text) {
    const int row = text.isEmpty() ? -1 : m_units.rowOf(text);
    if (row >= 0) {
        showUnit(m_units.unit(row));
    }
}

void EntryPage::follow(const EntryCell& cell) {
    if (m_model.indexOf(cell).isValid()) {
        m_grid->goTo(cell);
        return;
    }
    const Line* line = state()->snapshot().line(cell.pledge);
    if (line) {
        showUnit(line->pledge->owners.front());
        m_grid->goTo(cell);
    }
}

QString EntryPage::finding() const {
    const OrgUnit* shown = state()->snapshot().unit(m_model.unit());
    if (!shown) {
        return tr("No unit to enter figures for");
    }
    const PlanSnapshot& snapshot = state()->snapshot();
    const Owed owed = owedBy(snapshot, state()->board(), shown->id);
    const QDate by = reportingDate(snapshot.plan(), state()->asOf());
    const QStringList values{shown->name.toHtmlEscaped(), monthText(state()->asOf()), QString::number(owed.lines),
                             QString::number(owed.missing), dueText(by, state()->asOf())};
    return owed.missing > 0 ? fill(tr("%1 · %2: %3 reports owed, <b>%4 missing</b>, %5"), values)
                            : fill(tr("%1 · %2: %3 reports owed, <b>none missing</b>"), values);
}

QString EntryPage::hint() const {
    if (state()->isReadOnly()) {
        return tr(
            "This plan is open for reading only, because the file cannot be written. Figures cannot be entered here.");
    }
    return tr(
        "Type a running total; Enter goes down, Tab goes right, Delete empties the cell (blank is not zero). A block "
        "copied from a spreadsheet is pasted as one step. Every change keeps the old figure.");
}

void EntryPage::describe() {
    m_finding->setText(finding());
    m_hint->setText(hint());
    m_paste->setEnabled(!state()->isReadOnly());
    draw();
}

void EntryPage::draw() {
    const auto cell = m_model.cell(m_grid->months()->currentIndex());
    m_chart->showLine(cell ? state()->snapshot().position(cell->pledge) : std::nullopt);
    m_placeBar->showCell(cell);
}

/// The grid takes what its rows need, the chart the rest; a low window keeps the grid alone.
void EntryPage::share() {
    const bool roomy = height() >= theme().px(kChartFrom);
    m_chart->setVisible(roomy);
    m_grid->setMaximumHeight(roomy ? m_grid->fullHeight() : QWIDGETSIZE_MAX);
}

void EntryPage::themeChanged() {
    m_finding->setFont(theme().font(TextSize::Finding));
    m_hint->setFont(theme().font(TextSize::Note));
    m_hint->setStyleSheet(u"color: %1"_s.arg(theme().color(Ink::ThirdText).name()));
    m_unitDelegate->setTheme(theme());
    m_list->setFixedWidth(theme().px(176));
    m_grid->setFont(theme().font(TextSize::Body));
    m_grid->setTheme(theme());
    m_chart->setMinimumHeight(theme().px(240));
    m_chart->setTheme(theme());
    m_placeBar->setTheme(theme());
}

void EntryPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool wide = width() >= theme().px(kListFrom);
    m_list->setVisible(wide);
    m_box->setVisible(!wide);
    share();
}

}  // namespace pledge
