#include <core/plan/problemlist.h>
#include <core/wording/fill.h>
#include <core/wording/problemwords.h>
#include <core/workspace/problemkeeping.h>
#include <ui/delegates/tabledelegate.h>
#include <ui/models/planstate.h>
#include <ui/models/sortproxy.h>
#include <ui/pages/problempage.h>
#include <ui/widgets/evidencebox.h>
#include <ui/widgets/fittedtable.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/invitation.h>
#include <ui/widgets/problempane.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ProblemPageState)
};

struct Inviting {
    Q_DECLARE_TR_FUNCTIONS(ProblemPageEmpty)
};

/// The room each column gives and takes, in the order of problemHeadings().
constexpr std::array kShapes{FittedTable::Shape{84, 0},  FittedTable::Shape{64, 0},  FittedTable::Shape{96, 1},
                             FittedTable::Shape{120, 3}, FittedTable::Shape{120, 3}, FittedTable::Shape{56, 0},
                             FittedTable::Shape{84, 0},  FittedTable::Shape{84, 0},  FittedTable::Shape{72, 1}};

FittedTable* problemTable(const Theme& theme, QWidget* parent) {
    auto* table = new FittedTable(ProblemPage::tr("Problems"), theme, parent);
    for (std::size_t column = 0; column < kShapes.size(); ++column) {
        const bool isText = column == 3;
        table->addColumn(new TableDelegate(theme, isText ? Ink::Text : Ink::SecondText, QFont::Normal, parent),
                         kShapes[column]);
    }
    return table;
}

QStringList stateTitles() {
    return {ProblemPage::tr("Unsolved"), ProblemPage::tr("Open"),   ProblemPage::tr("Overdue"),
            ProblemPage::tr("Claimed"),  ProblemPage::tr("Closed"), ProblemPage::tr("All")};
}

void addUnits(QComboBox* box, const PlanSnapshot& snapshot) {
    for (const OrgUnit& unit : snapshot.units()) {
        box->addItem(unit.name, unit.id.number());
    }
}

}  // namespace

ProblemPage::ProblemPage(PlanState* state, const Theme& theme, QWidget* parent)
    : Page(state, theme, parent),
      m_model(new ProblemModel(this)),
      m_proxy(new SortProxy(ProblemModel::SortRole, ProblemModel::SearchRole, this)),
      m_table(problemTable(theme, this)),
      m_empty(new Invitation(theme, this)),
      m_finding(selectableLabel(this)),
      m_states(new QComboBox(this)),
      m_sources(new QComboBox(this)),
      m_units(new QComboBox(this)),
      m_pane(new ProblemPane(state, theme, this)),
      m_new(new QPushButton(tr("New"), this)),
      m_export(new QPushButton(tr("Excel…"), this)),
      m_prompt([](QWidget* asking, const QString& suggested) {
          return QFileDialog::getSaveFileName(asking, ProblemPage::tr("Write the list of problems"), suggested,
                                              u"*.xlsx"_s);
      }) {
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    arrange();
    connectAll();
    fillFilters();
    ProblemPage::themeChanged();
    m_plan = state->path();
    reload();
}

QString ProblemPage::title() const {
    return tr("Problems");
}

ProblemForm* ProblemPage::form() const {
    return m_pane->form();
}

EvidenceBox* ProblemPage::evidence() const {
    return m_pane->evidence();
}

QWidget* ProblemPage::head() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    m_states->setAccessibleName(tr("State"));
    m_sources->setAccessibleName(tr("Source"));
    m_units->setAccessibleName(tr("Unit"));
    m_new->setShortcut(QKeySequence(u"Alt+N"_s));
    m_new->setToolTip(u"%1  %2"_s.arg(m_new->text(), m_new->shortcut().toString(QKeySequence::NativeText)));
    row->addWidget(m_finding, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_states, m_sources, m_units, m_new, m_export}) {
        row->addWidget(each);
    }
    return bar;
}

void ProblemPage::arrange() {
    auto* list = new QFrame(this);
    list->setObjectName(u"card"_s);
    auto* box = new QVBoxLayout(list);
    box->setContentsMargins(1, theme().px(4), 1, theme().px(4));
    box->addWidget(m_table);
    box->addWidget(m_empty);
    connect(m_empty->offer(Inviting::tr("New problem")), &QPushButton::clicked, this, &ProblemPage::startNew);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme().px(24), theme().px(12), theme().px(24), theme().px(12));
    column->setSpacing(theme().px(12));
    column->addWidget(head());
    column->addWidget(list, 1);
    column->addWidget(m_pane);
}

void ProblemPage::connectAll() {
    connect(state(), &PlanState::planChanged, this, &ProblemPage::followPlan);
    connect(state(), &PlanState::boardChanged, this, &ProblemPage::reload);
    for (QComboBox* box : {m_states, m_sources, m_units}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ProblemPage::reload);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemPage::followRow);
    connect(m_new, &QPushButton::clicked, this, &ProblemPage::startNew);
    connect(m_export, &QPushButton::clicked, this, &ProblemPage::exportList);
    connect(m_pane, &ProblemPane::typed, this, &ProblemPage::keepTypedNow);
    connect(m_pane, &ProblemPane::saveAsked, this, &ProblemPage::saveCurrent);
    connect(m_pane, &ProblemPane::claimAsked, this, &ProblemPage::claimCurrent);
    connect(m_pane, &ProblemPane::closeAsked, this, &ProblemPage::closeCurrent);
    connect(m_pane, &ProblemPane::sendBackAsked, this, &ProblemPage::sendBackCurrent);
}

void ProblemPage::keepTyped(TypedText* typed) {
    m_drafts.keepIn(typed);
}

bool ProblemPage::ownsTyped(const TypedNote& note) const {
    const auto all = problemList(state()->standingPlan());
    const Problem wanted = ProblemDrafts::problemOf(note);
    const bool isNew = ProblemDrafts::placeOf(wanted) == ProblemDrafts::placeOf({});
    return ProblemDrafts::isDraft(note) && m_drafts.isKept() &&
           (isNew || std::ranges::any_of(all, [&wanted](const Problem& one) {
                return ProblemDrafts::placeOf(one) == ProblemDrafts::placeOf(wanted);
            }));
}

void ProblemPage::restoreTyped(const TypedNote& note) {
    if (!showRestored(ProblemDrafts::problemOf(note))) {
        m_drafts.keep(note);
        return;
    }
    m_pane->retype(note.form);
    m_pane->setWords(note.reason);
    keepTypedNow();
}

/// Answers whether the form is the problem's now; what is typed in another one is saved first, or stays.
bool ProblemPage::showRestored(const Problem& wanted) {
    if (m_pane->hasUnsaved() && !save()) {
        return false;
    }
    if (ProblemDrafts::placeOf(wanted) == ProblemDrafts::placeOf({})) {
        startNew();
    } else {
        select(wanted);
        showCurrent();
    }
    return ProblemDrafts::placeOf(form()->shown()) == ProblemDrafts::placeOf(wanted);
}

void ProblemPage::keepTypedNow() {
    m_drafts.keep(form()->shown(), m_pane->words().trimmed(), m_pane->unsaved());
}

/// Nothing of one plan is written into another.
void ProblemPage::followPlan() {
    if (state()->path() != m_plan) {
        m_plan = state()->path();
        m_isNew = false;
        m_drafts.clear();
        m_model->show({}, {}, today());
        showCurrent();
    }
    fillFilters();
}

/// While something is typed the form stays with its problem: saved, or back in its row, once the view has moved.
void ProblemPage::followRow() {
    const auto problem = current();
    if (!problem) {
        return;
    }
    if (!m_pane->hasUnsaved()) {
        showCurrent();
    } else if (m_isNew || m_model->rowOf(form()->shown()) != m_model->rowOf(*problem)) {
        QMetaObject::invokeMethod(this, &ProblemPage::leaveShown, Qt::QueuedConnection);
    }
}

void ProblemPage::leaveShown() {
    if (!m_pane->hasUnsaved() || save()) {
        return;
    }
    const int row = m_isNew ? -1 : m_model->rowOf(form()->shown());
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0)));
}

void ProblemPage::fillFilters() {
    const ProblemChoice choice = chosen();
    const std::array<QSignalBlocker, 3> quiet{QSignalBlocker(m_states), QSignalBlocker(m_sources),
                                              QSignalBlocker(m_units)};
    if (m_states->count() == 0) {
        m_states->addItems(stateTitles());
        m_sources->addItem(tr("All sources"), -1);
        for (const ProblemSource source : ProblemPane::kSources) {
            m_sources->addItem(sourceWord(source), static_cast<int>(source));
        }
    }
    m_units->clear();
    m_units->addItem(tr("All units"), 0);
    addUnits(m_units, state()->standingPlan());
    const bool isUnit = state()->actor().role == Role::ReportingUnit;
    m_pane->offer(state()->standingPlan(), isUnit ? state()->actor().units : std::vector<OrgUnitId>());
    choose(choice);
}

ProblemChoice ProblemPage::chosen() const {
    ProblemChoice choice;
    choice.state = static_cast<ProblemChoice::State>(std::max(m_states->currentIndex(), 0));
    const int source = m_sources->count() > 0 ? m_sources->currentData().toInt() : -1;
    choice.source = source < 0 ? std::nullopt : std::optional(static_cast<ProblemSource>(source));
    choice.unit = ProblemPane::unitIn(*m_units);
    return choice;
}

void ProblemPage::choose(const ProblemChoice& choice) {
    m_states->setCurrentIndex(static_cast<int>(choice.state));
    m_sources->setCurrentIndex(choice.source ? m_sources->findData(static_cast<int>(*choice.source)) : 0);
    const int unit = choice.unit ? m_units->findData(choice.unit->number()) : 0;
    m_units->setCurrentIndex(std::max(unit, 0));
}

void ProblemPage::setFilter(const QString& text) {
    m_proxy->setFilterText(text);
    followEmptiness();
}

QDate ProblemPage::today() const {
    return state()->now().toLocalTime().date();
}

std::optional<Problem> ProblemPage::current() const {
    const QModelIndex row = m_proxy->mapToSource(m_table->currentIndex());
    return row.isValid() ? std::optional(m_model->problems()[static_cast<std::size_t>(row.row())]) : std::nullopt;
}

QString ProblemPage::finding() const {
    const auto all = problemList(state()->standingPlan());
    const auto unsolved =
        std::ranges::count_if(all, [](const Problem& one) { return one.state != ProblemState::Closed; });
    const auto overdue = std::ranges::count_if(all, [this](const Problem& one) { return isOverdue(one, today()); });
    const QString counts = fill(Inviting::tr("%1, %2 overdue, %3 shown", "problems unsolved, how many of them"),
                                {Inviting::tr("%n problems unsolved", nullptr, static_cast<int>(unsolved)),
                                 QString::number(overdue), QString::number(m_model->rowCount())});
    const bool isPast = state()->viewpoint().knownAt.has_value();
    return isPast ? fill(Texts::tr("%1; as they stand today, not at the moment looked at"), {counts}) : counts;
}

/// What is chosen stays chosen, and what is typed stays typed; where the chosen problem has left the list, the one that
/// comes in its place is chosen.
void ProblemPage::reload() {
    const auto before = current();
    const int place = m_table->currentIndex().row();
    m_model->show(state()->standingPlan(), chosen(), today());
    m_finding->setText(finding());
    const int row = before ? m_model->rowOf(*before) : -1;
    const int next = std::clamp(place, 0, std::max(m_proxy->rowCount() - 1, 0));
    const QModelIndex again = row < 0 ? m_proxy->index(next, 0) : m_proxy->mapFromSource(m_model->index(row, 0));
    if (again.isValid() && !m_isNew) {
        m_table->setCurrentIndex(again);
    }
    m_table->fit();
    if (!m_pane->hasUnsaved()) {
        showCurrent();
    }
}

void ProblemPage::showCurrent() {
    const auto problem = current();
    m_isNew = m_isNew && !problem;
    const Problem shown = problem.value_or(m_isNew ? freshProblem() : Problem());
    m_pane->showProblem(shown);
    m_pane->setWords(m_drafts.words(shown));
    allow(shown);
}

void ProblemPage::allow(const Problem& problem) {
    const Actor& actor = state()->actor();
    const bool isOffice = actor.role == Role::LeadOffice && !state()->isReadOnly();
    const bool isThere = current().has_value();
    const bool mayWrite =
        !state()->isReadOnly() && state()->hasPlan() &&
        (m_isNew ? actor.mayWrite() : isThere && mayWriteProblem(state()->standingPlan(), problem, actor));
    const bool isOpen = problem.state != ProblemState::Closed;
    const bool isCarried = problem.source == ProblemSource::CarriedOver;
    const bool isOwn = isOffice || isCarried || problem.source == ProblemSource::Report;
    ProblemActs acts;
    acts.form = !mayWrite || !isOpen ? ProblemForm::Rights::None
                : isOwn              ? ProblemForm::Rights::All
                                     : ProblemForm::Rights::Steps;
    acts.setsWhence = isOffice && isOpen && (m_isNew || isThere);
    acts.setsPledge = mayWrite && isOpen && isOwn && !isCarried;
    acts.saves = mayWrite && isOpen;
    acts.claims = mayWrite && isThere && problem.state == ProblemState::Open;
    acts.closes = isOffice && isThere && isOpen;
    acts.sendsBack = isOffice && isThere && problem.state != ProblemState::Open;
    m_pane->allow(acts);
    form()->setEnabled(m_isNew || isThere);
    m_pane->setVisible(m_isNew || isThere || m_pane->hasUnsaved());
    m_new->setEnabled(!state()->isReadOnly() && actor.mayWrite() && state()->hasPlan());
    m_export->setEnabled(m_model->rowCount() > 0);
    followEmptiness();
}

void ProblemPage::followEmptiness() {
    const bool isEmpty = m_proxy->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setOffering(m_new->isEnabled() && !m_isNew);
    if (problemList(state()->standingPlan()).empty()) {
        m_empty->say(Inviting::tr("No problems yet"),
                     Inviting::tr("Problems come here from what the units report beside their figures, from meetings, "
                                  "notices and inspections. “New” notes one, with the next step, who sees to it and "
                                  "until when; it stays on the list until it is closed."));
    } else {
        m_empty->say(Inviting::tr("No problem matches the filter"),
                     Inviting::tr("Choose another state, source or unit above, or empty the search box."));
    }
}

/// A unit reports its own problem, the lead office notes what a meeting found, in the month that is looked at.
Problem ProblemPage::freshProblem() const {
    const Actor& actor = state()->actor();
    const bool isUnit = actor.role == Role::ReportingUnit;
    Problem fresh;
    fresh.source = isUnit ? ProblemSource::Report : chosen().source.value_or(ProblemSource::Meeting);
    fresh.unit = isUnit && !actor.units.empty() ? std::optional(actor.units.front()) : chosen().unit;
    fresh.raisedOn = std::min(today(), state()->asOf().lastDay());
    return fresh;
}

void ProblemPage::startNew() {
    if (m_pane->hasUnsaved() && !save()) {
        return;
    }
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_isNew = true;
    showCurrent();
    form()->focusFirst();
}

void ProblemPage::themeChanged() {
    inkLabel(*m_finding, theme(), TextSize::Finding, theme().color(Ink::Text));
    m_table->setTheme(theme());
    m_pane->setTheme(theme());
    m_empty->setTheme(theme());
    for (QWidget* each : {m_states, m_sources, m_units}) {
        each->setFont(theme().font(TextSize::Body));
    }
}

}  // namespace pledge
