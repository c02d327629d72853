#include <core/exchange/problemtable.h>
#include <core/plan/evidencelist.h>
#include <core/plan/problemlist.h>
#include <core/wording/fill.h>
#include <core/wording/problemwords.h>
#include <core/wording/sentences.h>
#include <core/workspace/problemkeeping.h>
#include <ui/delegates/tabledelegate.h>
#include <ui/models/planstate.h>
#include <ui/models/sortproxy.h>
#include <ui/pages/problempage.h>
#include <ui/widgets/evidencebox.h>
#include <ui/widgets/fittedtable.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/problemform.h>

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array kSources{ProblemSource::Report, ProblemSource::Meeting, ProblemSource::Notice,
                              ProblemSource::Inspection, ProblemSource::CarriedOver};

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

std::optional<OrgUnitId> unitIn(const QComboBox& box) {
    const OrgUnitId id(box.currentData().toLongLong());
    return id.isValid() ? std::optional(id) : std::nullopt;
}

}  // namespace

ProblemPage::ProblemPage(PlanState* state, const Theme& theme, QWidget* parent)
    : Page(state, theme, parent),
      m_model(new ProblemModel(this)),
      m_proxy(new SortProxy(ProblemModel::SortRole, ProblemModel::SearchRole, this)),
      m_table(problemTable(theme, this)),
      m_finding(selectableLabel(this)),
      m_states(new QComboBox(this)),
      m_sources(new QComboBox(this)),
      m_units(new QComboBox(this)),
      m_form(new ProblemForm(ProblemForm::Layout::SideBySide, theme, this)),
      m_raisedBy(new QComboBox(this)),
      m_sourceName(new QLineEdit(this)),
      m_owner(new QComboBox(this)),
      m_words(new QLineEdit(this)),
      m_said(new QLabel(this)),
      m_evidenceCaption(new QLabel(tr("Evidence of its solving"), this)),
      m_evidence(new EvidenceBox(state, theme, this)),
      m_prompt([](QWidget* asking, const QString& suggested) {
          return QFileDialog::getSaveFileName(asking, ProblemPage::tr("Write the list of problems"), suggested,
                                              u"*.xlsx"_s);
      }) {
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    arrange();
    connectAll();
    fillFilters();
    themeChanged();
    m_plan = state->path();
    reload();
}

QString ProblemPage::title() const {
    return tr("Problems");
}

QPushButton* ProblemPage::button(const QString& text, const QKeySequence& key, void (ProblemPage::*clicked)()) {
    auto* made = new QPushButton(text, this);
    made->setAutoDefault(false);
    if (!key.isEmpty()) {
        made->setShortcut(key);
        made->setToolTip(u"%1  %2"_s.arg(text, key.toString(QKeySequence::NativeText)));
    }
    connect(made, &QPushButton::clicked, this, clicked);
    return made;
}

QWidget* ProblemPage::head() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    m_states->setAccessibleName(tr("State"));
    m_sources->setAccessibleName(tr("Source"));
    m_units->setAccessibleName(tr("Unit"));
    m_new = button(tr("New"), QKeySequence(u"Alt+N"_s), &ProblemPage::startNew);
    m_export = button(tr("Excel…"), {}, &ProblemPage::exportList);
    row->addWidget(m_finding, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_states, m_sources, m_units, m_new, m_export}) {
        row->addWidget(each);
    }
    return bar;
}

QLayout* ProblemPage::actRow() {
    auto* acts = new QHBoxLayout;
    acts->setSpacing(theme().px(8));
    m_save = button(tr("Save"), {}, &ProblemPage::saveCurrent);
    m_claim = button(tr("Claim solved"), QKeySequence(u"Alt+K"_s), &ProblemPage::claimCurrent);
    m_close = button(tr("Close"), QKeySequence(u"Alt+X"_s), &ProblemPage::closeCurrent);
    m_back = button(tr("Send back"), QKeySequence(u"Alt+B"_s), &ProblemPage::sendBackCurrent);
    acts->addWidget(m_save);
    acts->addWidget(m_words, 1);
    for (QPushButton* each : {m_claim, m_close, m_back}) {
        acts->addWidget(each);
    }
    return acts;
}

QWidget* ProblemPage::editor() {
    auto* card = new QFrame(this);
    card->setObjectName(u"card"_s);
    m_raisedBy->setAccessibleName(tr("Source"));
    m_sourceName->setPlaceholderText(tr("Which meeting or notice"));
    m_sourceName->setAccessibleName(m_sourceName->placeholderText());
    m_owner->setAccessibleName(tr("Unit that solves it"));
    m_words->setPlaceholderText(tr("How it was solved, or why it goes back"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    auto* whence = new QHBoxLayout;
    whence->setSpacing(theme().px(8));
    whence->addWidget(m_raisedBy);
    whence->addWidget(m_sourceName, 1);
    whence->addWidget(m_owner);
    auto* left = new QVBoxLayout;
    left->setSpacing(theme().px(8));
    left->addLayout(whence);
    left->addWidget(m_form);
    left->addLayout(actRow());
    left->addWidget(m_said);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(theme().px(4));
    right->addWidget(m_evidenceCaption);
    right->addWidget(m_evidence);
    right->addStretch(1);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(12));
    row->setSpacing(theme().px(16));
    row->addLayout(left, 3);
    row->addLayout(right, 1);
    return card;
}

void ProblemPage::arrange() {
    auto* list = new QFrame(this);
    list->setObjectName(u"card"_s);
    auto* box = new QVBoxLayout(list);
    box->setContentsMargins(1, theme().px(4), 1, theme().px(4));
    box->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(12));
    column->setSpacing(theme().px(12));
    column->addWidget(head());
    column->addWidget(list, 1);
    column->addWidget(editor());
}

void ProblemPage::connectAll() {
    connect(state(), &PlanState::planChanged, this, &ProblemPage::followPlan);
    connect(state(), &PlanState::boardChanged, this, &ProblemPage::reload);
    for (QComboBox* box : {m_states, m_sources, m_units}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ProblemPage::reload);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemPage::followRow);
    connect(m_form, &ProblemForm::saveAsked, this, &ProblemPage::saveCurrent);
}

/// Nothing of one plan is written into another.
void ProblemPage::followPlan() {
    if (state()->path() != m_plan) {
        m_plan = state()->path();
        m_isNew = false;
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
    if (!hasUnsaved()) {
        showCurrent();
    } else if (m_isNew || m_model->rowOf(m_form->shown()) != m_model->rowOf(*problem)) {
        QMetaObject::invokeMethod(this, &ProblemPage::leaveShown, Qt::QueuedConnection);
    }
}

void ProblemPage::leaveShown() {
    if (!hasUnsaved() || save()) {
        return;
    }
    const int row = m_isNew ? -1 : m_model->rowOf(m_form->shown());
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0)));
}

void ProblemPage::fillFilters() {
    const ProblemChoice choice = chosen();
    const auto owner = unitIn(*m_owner);
    const std::array<QSignalBlocker, 4> quiet{QSignalBlocker(m_states), QSignalBlocker(m_sources),
                                              QSignalBlocker(m_units), QSignalBlocker(m_owner)};
    if (m_states->count() == 0) {
        m_states->addItems(stateTitles());
        m_sources->addItem(tr("All sources"), -1);
        for (const ProblemSource source : kSources) {
            m_sources->addItem(sourceWord(source), static_cast<int>(source));
            m_raisedBy->addItem(sourceWord(source), static_cast<int>(source));
        }
    }
    m_units->clear();
    m_units->addItem(tr("All units"), 0);
    addUnits(m_units, state()->standingPlan());
    m_owner->clear();
    m_owner->addItem(tr("No unit"), 0);
    addUnits(m_owner, state()->standingPlan());
    m_owner->setCurrentIndex(std::max(owner ? m_owner->findData(owner->number()) : 0, 0));
    choose(choice);
}

ProblemChoice ProblemPage::chosen() const {
    ProblemChoice choice;
    choice.state = static_cast<ProblemChoice::State>(std::max(m_states->currentIndex(), 0));
    const int source = m_sources->count() > 0 ? m_sources->currentData().toInt() : -1;
    choice.source = source < 0 ? std::nullopt : std::optional(static_cast<ProblemSource>(source));
    choice.unit = unitIn(*m_units);
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
}

QDate ProblemPage::today() const {
    return state()->now().toLocalTime().date();
}

std::optional<Problem> ProblemPage::current() const {
    const QModelIndex row = m_proxy->mapToSource(m_table->currentIndex());
    return row.isValid() ? std::optional(m_model->problems()[static_cast<std::size_t>(row.row())]) : std::nullopt;
}

/// What is chosen stays chosen, and what is typed stays typed.
void ProblemPage::reload() {
    const auto before = current();
    const PlanSnapshot& snapshot = state()->standingPlan();
    m_model->show(snapshot, chosen(), today());
    const auto all = problemList(snapshot);
    const auto unsolved =
        std::ranges::count_if(all, [](const Problem& one) { return one.state != ProblemState::Closed; });
    const auto overdue = std::ranges::count_if(all, [this](const Problem& one) { return isOverdue(one, today()); });
    m_finding->setText(
        fill(tr("%1 problems unsolved, %2 overdue, %3 shown"),
             {QString::number(unsolved), QString::number(overdue), QString::number(m_model->rowCount())}));
    const int row = before ? m_model->rowOf(*before) : -1;
    const QModelIndex again = m_proxy->mapFromSource(m_model->index(std::max(row, 0), 0));
    if (again.isValid() && !m_isNew) {
        m_table->setCurrentIndex(again);
    }
    m_table->fit();
    if (!hasUnsaved()) {
        showCurrent();
    }
}

void ProblemPage::showCurrent() {
    const auto problem = current();
    m_isNew = m_isNew && !problem;
    Problem shown = problem.value_or(Problem());
    m_form->showProblem(shown);
    m_raisedBy->setCurrentIndex(m_raisedBy->findData(static_cast<int>(shown.source)));
    m_sourceName->setText(shown.sourceName);
    m_owner->setCurrentIndex(std::max(shown.unit ? m_owner->findData(shown.unit->number()) : 0, 0));
    m_words->clear();
    m_evidence->showPlace(shown.id.isValid() ? std::optional(evidencePlace(shown.id)) : std::nullopt);
    say(shown.sentBack.isEmpty() ? QString() : fill(tr("Sent back: %1"), {shown.sentBack}), false);
    allow(shown);
    m_asShown = *typed();
}

Result<Problem> ProblemPage::typed() const {
    auto problem = m_form->content();
    if (problem) {
        problem->source = static_cast<ProblemSource>(m_raisedBy->currentData().toInt());
        problem->sourceName = m_sourceName->text();
        problem->unit = unitIn(*m_owner);
    }
    return problem;
}

bool ProblemPage::hasUnsaved() const {
    const auto problem = typed();
    return !problem || *problem != m_asShown;
}

void ProblemPage::allow(const Problem& problem) {
    const Actor& actor = state()->actor();
    const bool isOffice = actor.role == Role::LeadOffice && !state()->isReadOnly();
    const bool isThere = current().has_value();
    const bool mayWrite =
        !state()->isReadOnly() && state()->hasPlan() &&
        (m_isNew ? actor.mayWrite() : isThere && mayWriteProblem(state()->standingPlan(), problem, actor));
    const bool isOpen = problem.state != ProblemState::Closed;
    const bool isOwn = problem.source == ProblemSource::Report || problem.source == ProblemSource::CarriedOver;
    m_form->setRights(!mayWrite || !isOpen ? ProblemForm::Rights::None
                      : isOffice || isOwn  ? ProblemForm::Rights::All
                                           : ProblemForm::Rights::Steps);
    m_form->setEnabled(m_isNew || isThere);
    for (QWidget* each : std::initializer_list<QWidget*>{m_raisedBy, m_sourceName, m_owner}) {
        each->setEnabled(isOffice && isOpen && (m_isNew || isThere));
    }
    m_new->setEnabled(!state()->isReadOnly() && actor.mayWrite() && state()->hasPlan());
    m_save->setEnabled(mayWrite && isOpen);
    m_claim->setEnabled(mayWrite && isThere && problem.state == ProblemState::Open);
    m_close->setEnabled(isOffice && isThere && isOpen);
    m_back->setEnabled(isOffice && isThere && problem.state != ProblemState::Open);
    m_words->setEnabled(m_claim->isEnabled() || m_close->isEnabled() || m_back->isEnabled());
    m_export->setEnabled(m_model->rowCount() > 0);
}

void ProblemPage::startNew() {
    if (hasUnsaved() && !save()) {
        return;
    }
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_isNew = true;
    showCurrent();
    m_isNew = true;
    if (state()->actor().role == Role::ReportingUnit && !state()->actor().units.empty()) {
        m_owner->setCurrentIndex(m_owner->findData(state()->actor().units.front().number()));
    }
    allow({});
    m_asShown = *typed();
    m_form->focusFirst();
}

void ProblemPage::saveCurrent() {
    save();
}

/// Answers whether it was saved.
bool ProblemPage::save() {
    const auto problem = typed();
    if (!problem) {
        say(sentence(problem.error()), true);
        return false;
    }
    const bool isNew = m_isNew;
    return perform(
        [&](Workspace& workspace, const Occasion& occasion) -> Outcome {
            if (!isNew) {
                return changeProblem(workspace, *problem, occasion);
            }
            const auto raised = raiseProblem(workspace, *problem, occasion);
            return raised ? Outcome(Done{}) : Outcome(raised.error());
        },
        tr("Saved"));
}

/// What is typed of the problem is saved with it.
void ProblemPage::decide(Outcome (*act)(Workspace&, const Problem&, const QString& words, const Occasion&),
                         const QString& done) {
    const QString words = m_words->text();
    const auto problem = current();
    if (!problem || (hasUnsaved() && !save())) {
        return;
    }
    const bool isDone =
        perform([&](Workspace& workspace,
                    const Occasion& occasion) { return act(workspace, current().value_or(*problem), words, occasion); },
                done);
    if (!isDone) {
        m_words->setText(words);
    }
}

void ProblemPage::claimCurrent() {
    decide(&claimProblem, tr("Claimed solved; the lead office closes it"));
}

void ProblemPage::closeCurrent() {
    decide(&closeProblem, tr("Closed"));
}

void ProblemPage::sendBackCurrent() {
    decide(&sendBackProblem, tr("Sent back"));
}

/// The form lets go of what it held before the list follows the plan.
bool ProblemPage::perform(const std::function<Outcome(Workspace& workspace, const Occasion& occasion)>& use,
                          const QString& done) {
    const Outcome acted = state()->perform(use);
    if (acted) {
        m_isNew = false;
        showCurrent();
        reload();
    }
    say(acted ? done : sentence(acted.error()), !acted);
    return bool(acted);
}

void ProblemPage::exportList() {
    const QString path = m_prompt(this, fill(tr("%1 problems.xlsx", "plan"), {state()->standingPlan().plan().name}));
    if (path.isEmpty()) {
        return;
    }
    const Outcome written = writeProblemWorkbook(path, state()->standingPlan(), m_model->problems(), today());
    say(written ? fill(tr("Written to %1"), {path}) : sentence(written.error()), !written);
}

void ProblemPage::say(const QString& sentence, bool isRefusal) {
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    m_said->setStyleSheet(
        u"color: %1"_s.arg((isRefusal ? theme().text(Light::Red) : theme().color(Ink::SecondText)).name()));
}

void ProblemPage::themeChanged() {
    inkLabel(*m_finding, theme(), TextSize::Finding, theme().color(Ink::Text));
    m_table->setTheme(theme());
    m_form->setTheme(theme());
    m_evidence->setTheme(theme());
    m_said->setFont(theme().font(TextSize::Note));
    inkLabel(*m_evidenceCaption, theme(), TextSize::Note, theme().color(Ink::SecondText));
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_states, m_sources, m_units, m_raisedBy, m_sourceName, m_owner, m_words}) {
        each->setFont(theme().font(TextSize::Body));
    }
}

}  // namespace pledge
