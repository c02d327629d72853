#include <core/plan/evidencelist.h>
#include <core/plan/problemlist.h>
#include <core/wording/fill.h>
#include <core/wording/problemwords.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>
#include <core/workspace/problemkeeping.h>
#include <ui/models/entrysession.h>
#include <ui/models/figurehistory.h>
#include <ui/models/planstate.h>
#include <ui/widgets/evidencebox.h>
#include <ui/widgets/figureaside.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/problemform.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kWidth = 312;
constexpr int kFoldedWidth = 36;
constexpr int kNoteHeight = 52;
const QString kPlace = u"aside"_s;
const QString kNotePart = u"note"_s;
const QString kProblemPart = u"problem"_s;

QString placeOf(const EntryCell& cell, const QString& part) {
    return u"%1/%2/%3/%4"_s.arg(kPlace, QString::number(cell.pledge.number()), cell.month.toString(), part);
}

Actual standingAt(const PlanState& state, const EntryCell& cell) {
    const Line* line = state.standingPlan().line(cell.pledge);
    const auto standing = line == nullptr ? std::nullopt : line->series->at(cell.month);
    Actual blank;
    blank.month = cell.month;
    return standing.value_or(blank);
}

}  // namespace

FigureAside::FigureAside(PlanState* state, EntrySession* session, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_state(state),
      m_session(session),
      m_theme(theme),
      m_scroll(new QScrollArea(this)),
      m_title(selectableLabel(this)),
      m_fold(new QToolButton(this)),
      m_note(new QPlainTextEdit(this)),
      m_noteHint(new QLabel(tr("A note belongs to a figure: enter the month's figure first"), this)),
      m_which(new QComboBox(this)),
      m_form(new ProblemForm(ProblemForm::Layout::Stacked, theme, this)),
      m_saveProblem(new QPushButton(tr("Save problem"), this)),
      m_claim(new QPushButton(tr("Solved: claim it"), this)),
      m_said(new QLabel(this)),
      m_evidence(new EvidenceBox(state, theme, this)),
      m_history(selectableLabel(this)) {
    setObjectName(u"card"_s);
    arrange();
    connectAll();
    setTheme(theme);
    showCell({});
}

QLabel* FigureAside::caption(const QString& text) {
    auto* label = new QLabel(text, this);
    m_captions.push_back(label);
    return label;
}

QWidget* FigureAside::head() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_title->setWordWrap(true);
    m_fold->setAutoRaise(true);
    m_fold->setAccessibleName(tr("Fold what stands beside the figure"));
    m_fold->setToolTip(tr("Fold or unfold; F6 leads in and back"));
    row->addWidget(m_title, 1);
    row->addWidget(m_fold, 0, Qt::AlignTop);
    return bar;
}

QWidget* FigureAside::problemBox() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(4));
    m_which->setAccessibleName(tr("Problem"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_saveProblem->setToolTip(tr("Ctrl+Enter"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(4));
    buttons->addWidget(m_saveProblem);
    buttons->addWidget(m_claim);
    buttons->addStretch(1);
    column->addWidget(m_which);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addWidget(m_said);
    return box;
}

void FigureAside::arrange() {
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note"));
    m_note->installEventFilter(this);
    m_noteHint->setWordWrap(true);
    m_history->setWordWrap(true);
    auto* content = new QWidget;
    content->setObjectName(u"facts"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, m_theme.px(8), 0);
    m_column->setSpacing(m_theme.px(4));
    const std::vector<std::pair<QString, std::vector<QWidget*>>> boxes{{tr("Note"), {m_note, m_noteHint}},
                                                                       {tr("Problem and next step"), {problemBox()}},
                                                                       {tr("Evidence"), {m_evidence}},
                                                                       {tr("History of the figure"), {m_history}}};
    for (const auto& [title, widgets] : boxes) {
        m_column->addWidget(caption(title));
        for (QWidget* widget : widgets) {
            m_column->addWidget(widget);
        }
        m_column->addSpacing(m_theme.px(8));
    }
    m_column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(4), m_theme.px(8));
    whole->setSpacing(m_theme.px(8));
    whole->addWidget(head());
    whole->addWidget(m_scroll, 1);
    whole->addStretch(0);
}

void FigureAside::connectAll() {
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!isFolded()); });
    connect(m_state, &PlanState::planChanged, this, &FigureAside::followPlan);
    connect(m_state, &PlanState::boardChanged, this, &FigureAside::follow);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { keep(kNotePart, m_note->toPlainText(), {}); });
    connect(m_session, &EntrySession::spoken, this, [this] {
        if (m_noteWaits && !m_session->pending()) {
            writeNote();
        }
    });
    connect(m_which, &QComboBox::activated, this, &FigureAside::chooseProblem);
    connect(m_form, &ProblemForm::typed, this, [this] { keep(kProblemPart, m_form->shown().text, m_form->unsaved()); });
    connect(m_form, &ProblemForm::saveAsked, this, &FigureAside::saveProblem);
    connect(m_saveProblem, &QPushButton::clicked, this, &FigureAside::saveProblem);
    connect(m_claim, &QPushButton::clicked, this, &FigureAside::claimProblem);
    auto* key = new QShortcut(Qt::Key_F6, this);
    key->setContext(Qt::WindowShortcut);
    connect(key, &QShortcut::activated, this, &FigureAside::jump);
}

void FigureAside::addBox(QWidget* box) {
    m_column->insertWidget(m_column->count() - 1, box);
}

void FigureAside::jump() {
    QWidget* now = window()->focusWidget();
    if (now != nullptr && isAncestorOf(now)) {
        if (m_before) {
            m_before->setFocus(Qt::ShortcutFocusReason);
        }
        return;
    }
    m_before = now;
    setFolded(false);
    if (m_note->isEnabled()) {
        m_note->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_form->focusFirst();
    }
}

void FigureAside::setFolded(bool folded) {
    m_scroll->setVisible(!folded);
    m_title->setVisible(!folded);
    m_fold->setText(folded ? u"«"_s : u"»"_s);
    setFixedWidth(m_theme.px(folded ? kFoldedWidth : kWidth));
}

bool FigureAside::isFolded() const {
    return m_scroll->isHidden();
}

void FigureAside::showCell(const std::optional<EntryCell>& cell) {
    if (m_state->path() != m_plan) {
        letGo();
    }
    if (cell == m_cell && cell) {
        follow();
        return;
    }
    if (leave()) {
        say({}, false);
    }
    m_cell = cell;
    showNote();
    showProblems();
    retypeUnsaved();
    m_evidence->showPlace(cell ? std::optional(evidencePlace(cell->pledge, cell->month)) : std::nullopt);
    showHistory();
}

/// Nothing of one plan is written into another.
void FigureAside::letGo() {
    m_plan = m_state->path();
    m_cell.reset();
    m_unsavedNotes.clear();
    m_unsavedProblems.clear();
    m_noteWaits = false;
    m_evidence->showPlace({});
}

void FigureAside::followPlan() {
    if (m_cell && m_state->standingPlan().line(m_cell->pledge) == nullptr) {
        m_cell.reset();
    }
    if (!m_cell || m_state->path() != m_plan) {
        showCell({});
    }
}

/// Writes what was typed; what is refused is kept for when the cell is shown again. Answers whether all was written.
bool FigureAside::leave() {
    if (!m_cell) {
        return true;
    }
    const QString words = m_title->text();
    const QString place = placeOf(*m_cell, {});
    m_unsavedNotes.remove(place);
    m_unsavedProblems.remove(place);
    const QString note = m_note->toPlainText();
    const bool isNoted = writeNote();
    if (!isNoted) {
        m_unsavedNotes.insert(place, note);
    }
    const bool isSaved = saveProblem();
    if (!isSaved) {
        m_unsavedProblems.insert(place, {m_form->shown(), m_form->unsaved()});
    }
    m_noteWaits = false;
    if (!isNoted || !isSaved) {
        const QString why = isSaved ? QString() : m_said->text();
        say(fill(tr("%1: what was typed is not saved yet and waits there. %2", "cell, why"), {words, why}).trimmed(),
            true);
    }
    return isNoted && isSaved;
}

void FigureAside::retypeUnsaved() {
    if (!m_cell) {
        return;
    }
    const QString place = placeOf(*m_cell, {});
    if (const auto note = m_unsavedNotes.constFind(place); note != m_unsavedNotes.cend()) {
        m_note->setPlainText(*note);
    }
    if (const auto typed = m_unsavedProblems.constFind(place); typed != m_unsavedProblems.cend()) {
        m_which->setCurrentIndex(rowOf(typed->first));
        showProblem();
        m_form->retype(typed->second);
    }
}

/// What is being typed stays; everything else follows the plan.
void FigureAside::follow() {
    if (!m_cell || m_state->standingPlan().line(m_cell->pledge) == nullptr) {
        return;
    }
    if (!hasUnsavedNote()) {
        showNote();
    }
    if (!m_form->hasUnsaved()) {
        showProblems();
    }
    showHistory();
}

bool FigureAside::mayWrite() const {
    const Line* line = m_cell ? m_state->standingPlan().line(m_cell->pledge) : nullptr;
    return line != nullptr && !m_state->isReadOnly() && m_state->actor().mayReportFor(line->pledge->owners);
}

void FigureAside::showNote() {
    const Line* line = m_cell ? m_state->standingPlan().line(m_cell->pledge) : nullptr;
    m_title->setText(line == nullptr
                         ? tr("No figure is chosen")
                         : fill(tr("%1, %2", "pledge, month"), {line->pledge->name, monthText(m_cell->month)}));
    const Actual standing = m_cell ? standingAt(*m_state, *m_cell) : Actual();
    m_shownNote = standing.note;
    if (m_note->toPlainText() != standing.note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(standing.note);
    }
    const bool isStanding = line != nullptr && kindOf(*line->pledge) == PledgeKind::Standing;
    const bool takesNote = isStanding || standing.value || standing.state;
    m_note->setEnabled(line != nullptr && takesNote);
    m_note->setReadOnly(!mayWrite());
    m_noteHint->setVisible(line != nullptr && !takesNote);
}

bool FigureAside::hasUnsavedNote() const {
    return m_cell && m_note->isEnabled() && m_note->toPlainText().trimmed() != m_shownNote.trimmed();
}

/// Answers whether nothing is left to write.
bool FigureAside::writeNote() {
    m_noteWaits = false;
    if (!hasUnsavedNote()) {
        forget(kNotePart);
        return true;
    }
    if (!mayWrite() || m_session->pending()) {
        m_noteWaits = mayWrite();
        return false;
    }
    const EntryCell cell = *m_cell;
    const QString text = m_note->toPlainText().trimmed();
    m_shownNote = text;
    const bool isWritten = m_session->enterNote(cell, text);
    if (cell != m_cell) {
        return isWritten;
    }
    if (isWritten) {
        forget(kNotePart);
    } else {
        m_shownNote = standingAt(*m_state, cell).note;
        m_note->setPlainText(text);
    }
    return isWritten;
}

Problem FigureAside::newProblem() const {
    Problem problem;
    const Line* line = m_cell ? m_state->standingPlan().line(m_cell->pledge) : nullptr;
    if (line != nullptr) {
        problem.pledge = m_cell->pledge;
        problem.month = m_cell->month;
        problem.unit = line->pledge->owners.empty() ? std::nullopt : std::optional(line->pledge->owners.front());
    }
    return problem;
}

void FigureAside::showProblems() {
    const Problem shown = m_form->shown();
    m_problems = m_cell ? openProblemsOf(m_state->standingPlan(), m_cell->pledge) : std::vector<Problem>();
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const Problem& problem : m_problems) {
        m_which->addItem(fill(tr("%1 (%2)", "problem, source"), {problem.text.simplified(), sourceText(problem)}));
    }
    m_which->addItem(tr("A new problem"));
    m_which->setVisible(!m_problems.empty());
    const int same = rowOf(shown);
    m_which->setCurrentIndex(std::cmp_less(same, m_problems.size()) ? same : 0);
    showProblem();
}

/// The row in the box; that of a new one for a problem that is not open here.
int FigureAside::rowOf(const Problem& problem) const {
    const auto same = std::ranges::find_if(m_problems, [&problem](const Problem& one) {
        return one.id == problem.id && one.pledge == problem.pledge && one.source == problem.source;
    });
    return static_cast<int>(same - m_problems.begin());
}

/// What is typed is saved first; where that is refused it stays.
void FigureAside::chooseProblem(int row) {
    const auto at = static_cast<std::size_t>(row);
    const Problem wanted = at < m_problems.size() ? m_problems[at] : newProblem();
    const bool isSaved = saveProblem();
    m_which->setCurrentIndex(rowOf(isSaved ? wanted : m_form->shown()));
    if (isSaved) {
        showProblem();
    }
}

void FigureAside::showProblem() {
    const auto row = static_cast<std::size_t>(std::max(m_which->currentIndex(), 0));
    const bool isKnown = row < m_problems.size();
    const Problem problem = isKnown ? m_problems[row] : newProblem();
    m_form->showProblem(problem);
    const bool isOwn = m_state->actor().role == Role::LeadOffice || problem.source == ProblemSource::Report ||
                       problem.source == ProblemSource::CarriedOver;
    m_form->setRights(!mayWrite() ? ProblemForm::Rights::None
                      : isOwn     ? ProblemForm::Rights::All
                                  : ProblemForm::Rights::Steps);
    m_form->setEnabled(m_cell.has_value());
    m_saveProblem->setEnabled(mayWrite());
    m_claim->setEnabled(mayWrite() && isKnown && problem.state == ProblemState::Open);
}

/// Answers whether nothing is left to save.
bool FigureAside::saveProblem() {
    say({}, false);
    if (!m_form->hasUnsaved()) {
        forget(kProblemPart);
        return true;
    }
    if (!mayWrite()) {
        return false;
    }
    auto problem = m_form->content();
    if (!problem) {
        say(sentence(problem.error()), true);
        return false;
    }
    const bool isNew = !problem->id.isValid() && problem->source != ProblemSource::CarriedOver;
    const Outcome saved = m_state->perform([&](Workspace& workspace, const Occasion& occasion) -> Outcome {
        if (!isNew) {
            return changeProblem(workspace, *problem, occasion);
        }
        const auto raised = raiseProblem(workspace, *problem, occasion);
        if (raised) {
            problem->id = *raised;
        }
        return raised ? Outcome(Done{}) : Outcome(raised.error());
    });
    say(saved ? tr("Saved") : sentence(saved.error()), !saved);
    if (saved) {
        forget(kProblemPart);
        m_form->showProblem(*problem);
        showProblems();
    }
    return bool(saved);
}

/// How it was solved is what the next step says.
void FigureAside::claimProblem() {
    if (!saveProblem()) {
        return;
    }
    const Problem problem = m_form->shown();
    const Outcome claimed = m_state->perform([&](Workspace& workspace, const Occasion& occasion) {
        return pledge::claimProblem(workspace, problem, problem.nextStep, occasion);
    });
    say(claimed ? tr("Claimed solved; the lead office closes it") : sentence(claimed.error()), !claimed);
    showProblems();
}

void FigureAside::showHistory() {
    m_history->setText(m_cell ? figureHistory(*m_state, *m_cell) : QString());
}

void FigureAside::keep(const QString& part, const QString& text, const QString& form) {
    if (m_typed != nullptr && m_cell) {
        m_typed->keep({placeOf(*m_cell, part), m_title->text(), text, {}, form});
    }
}

void FigureAside::forget(const QString& part) {
    if (m_typed != nullptr && m_cell) {
        m_typed->forget(placeOf(*m_cell, part));
    }
}

std::optional<EntryCell> FigureAside::cellOf(const TypedNote& note) {
    const QStringList parts = note.place.split(u'/');
    const auto month = parts.size() == 4 && parts[0] == kPlace ? Month::parse(parts[2]) : Result<Month>(Error{});
    return month ? std::optional(EntryCell{PledgeId(parts[1].toLongLong()), *month}) : std::nullopt;
}

void FigureAside::restoreTyped(const TypedNote& note) {
    const auto cell = cellOf(note);
    if (!cell || m_state->standingPlan().line(cell->pledge) == nullptr) {
        return;
    }
    showCell(cell);
    setFolded(false);
    if (note.place.endsWith(kProblemPart)) {
        m_form->retype(note.form);
    } else {
        m_note->setPlainText(note.text);
        m_note->setFocus();
    }
}

void FigureAside::say(const QString& sentence, bool isRefusal) {
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    m_said->setStyleSheet(
        u"color: %1"_s.arg((isRefusal ? m_theme.text(Light::Red) : m_theme.color(Ink::SecondText)).name()));
}

bool FigureAside::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        writeNote();
    }
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            writeNote();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FigureAside::setTheme(const Theme& theme) {
    m_theme = theme;
    inkLabel(*m_title, theme, TextSize::CardTitle, theme.color(Ink::Text));
    inkLabel(*m_noteHint, theme, TextSize::Note, theme.color(Ink::ThirdText));
    inkLabel(*m_history, theme, TextSize::Note, theme.color(Ink::SecondText));
    for (QLabel* label : m_captions) {
        label->setFont(theme.font(TextSize::Body, QFont::Bold));
    }
    m_fold->setFont(theme.font(TextSize::CardTitle));
    m_fold->setStyleSheet(u"color: %1"_s.arg(theme.color(Ink::SecondText).name()));
    m_note->setFont(theme.font(TextSize::Body));
    m_note->setFixedHeight(theme.px(kNoteHeight));
    m_which->setFont(theme.font(TextSize::Body));
    m_said->setFont(theme.font(TextSize::Note));
    for (QPushButton* each : {m_saveProblem, m_claim}) {
        each->setFont(theme.font(TextSize::Note));
    }
    m_form->setTheme(theme);
    m_evidence->setTheme(theme);
    setFolded(isFolded());
}

}  // namespace pledge
