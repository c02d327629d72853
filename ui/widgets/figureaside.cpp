#include <core/plan/evidencelist.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/entrycells.h>
#include <ui/models/figurecell.h>
#include <ui/models/figurehistory.h>
#include <ui/models/planstate.h>
#include <ui/widgets/asidefold.h>
#include <ui/widgets/evidencebox.h>
#include <ui/widgets/figureaside.h>
#include <ui/widgets/figurenote.h>
#include <ui/widgets/figureproblem.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/problemform.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kWidth = 312;
const QString kPlace = u"aside"_s;
const QString kNotePart = u"note"_s;
const QString kProblemPart = u"problem"_s;

QString placeOf(const EntryCell& cell, const QString& part) {
    return u"%1/%2/%3/%4"_s.arg(kPlace, QString::number(cell.pledge.number()), cell.month.toString(), part);
}

}  // namespace

FigureAside::FigureAside(PlanState* state, EntrySession* session, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_state(state),
      m_theme(theme),
      m_folded(new AsideFold(tr("Note, problem, evidence, ledger"), theme, this)),
      m_open(new QWidget(this)),
      m_title(selectableLabel(m_open)),
      m_mayFall(new QLabel(m_open)),
      m_fold(new QToolButton(m_open)),
      m_note(new FigureNote(state, session, theme, m_open)),
      m_problem(new FigureProblem(state, theme, m_open)),
      m_evidence(new EvidenceBox(state, theme, m_open)),
      m_history(selectableLabel(m_open)) {
    setObjectName(u"card"_s);
    arrange();
    connectParts();
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
    m_mayFall->setWordWrap(true);
    m_fold->setAutoRaise(true);
    m_fold->setText(u"»"_s);
    m_fold->setAccessibleName(tr("Fold what stands beside the figure"));
    m_fold->setToolTip(tr("Fold or unfold; F6 leads in and back"));
    m_folded->setToolTip(m_fold->toolTip());
    auto* words = new QVBoxLayout;
    words->setSpacing(m_theme.px(2));
    words->addWidget(m_title);
    words->addWidget(m_mayFall);
    row->addLayout(words, 1);
    row->addWidget(m_fold, 0, Qt::AlignTop);
    return bar;
}

QWidget* FigureAside::content() {
    auto* content = new QWidget;
    content->setObjectName(u"facts"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, m_theme.px(8), 0);
    m_column->setSpacing(m_theme.px(4));
    m_history->setWordWrap(true);
    const std::vector<std::pair<QString, QWidget*>> boxes{{tr("Note"), m_note},
                                                          {tr("Problem and next step"), m_problem},
                                                          {tr("Evidence"), m_evidence},
                                                          {tr("History of the figure"), m_history}};
    for (const auto& [title, box] : boxes) {
        m_column->addWidget(caption(title));
        m_column->addWidget(box);
        m_column->addSpacing(m_theme.px(8));
    }
    m_column->addStretch(1);
    return content;
}

void FigureAside::arrange() {
    auto* scroll = new QScrollArea(m_open);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget* const inner = content();
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto* open = new QVBoxLayout(m_open);
    open->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(4), m_theme.px(8));
    open->setSpacing(m_theme.px(8));
    open->addWidget(head());
    open->addWidget(scroll, 1);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_folded);
    whole->addWidget(m_open, 1);
    m_folded->hide();
}

void FigureAside::connectParts() {
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(true); });
    connect(m_folded, &QAbstractButton::clicked, this, [this] { setFolded(false); });
    connect(m_state, &PlanState::planChanged, this, &FigureAside::followPlan);
    connect(m_state, &PlanState::boardChanged, this, &FigureAside::follow);
    connect(m_note, &FigureNote::typed, this, [this](const QString& text) { keep(kNotePart, text, {}); });
    connect(m_note, &FigureNote::settled, this, [this] { forget(kNotePart); });
    connect(m_problem, &FigureProblem::typed, this,
            [this] { keep(kProblemPart, problem()->shown().text, m_problem->unsaved()); });
    connect(m_problem, &FigureProblem::settled, this, [this] { forget(kProblemPart); });
    auto* key = new QShortcut(Qt::Key_F6, this);
    key->setContext(Qt::WindowShortcut);
    connect(key, &QShortcut::activated, this, &FigureAside::jump);
}

QPlainTextEdit* FigureAside::note() const {
    return m_note->editor();
}

ProblemForm* FigureAside::problem() const {
    return m_problem->form();
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
    if (note()->isEnabled()) {
        note()->setFocus(Qt::ShortcutFocusReason);
    } else {
        problem()->focusFirst();
    }
}

void FigureAside::setFolded(bool folded) {
    m_open->setVisible(!folded);
    m_folded->setVisible(folded);
    setFixedWidth(folded ? m_folded->sizeHint().width() : m_theme.px(kWidth));
}

bool FigureAside::isFolded() const {
    return m_open->isHidden();
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
        m_problem->say({}, false);
    }
    m_cell = cell;
    describe();
    m_note->showCell(cell);
    m_problem->showCell(cell);
    retypeUnsaved();
    m_evidence->showPlace(cell ? std::optional(evidencePlace(cell->pledge, cell->month)) : std::nullopt);
    showHistory();
}

void FigureAside::describe() {
    const Line* line = standingLine(*m_state, m_cell);
    m_title->setText(line == nullptr
                         ? tr("No figure is chosen")
                         : fill(tr("%1, %2", "pledge, month"), {line->pledge->name, monthText(m_cell->month)}));
    m_mayFall->setText(line == nullptr ? QString() : mayFallWords(*line->pledge));
    m_mayFall->setVisible(!m_mayFall->text().isEmpty());
}

/// Nothing of one plan is written into another.
void FigureAside::letGo() {
    m_plan = m_state->path();
    m_cell.reset();
    m_unsavedNotes.clear();
    m_unsavedProblems.clear();
    m_note->giveUpWaiting();
    m_evidence->showPlace({});
}

void FigureAside::followPlan() {
    if (m_cell && standingLine(*m_state, m_cell) == nullptr) {
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
    const QString typed = note()->toPlainText();
    const bool isNoted = m_note->write();
    if (!isNoted) {
        m_unsavedNotes.insert(place, typed);
    }
    const bool isSaved = m_problem->save();
    if (!isSaved) {
        m_unsavedProblems.insert(place, m_problem->unsaved());
    }
    m_note->giveUpWaiting();
    if (!isNoted || !isSaved) {
        const QString why = isSaved ? QString() : m_problem->said();
        m_problem->say(
            fill(tr("%1: what was typed is not saved yet and waits there. %2", "cell, why"), {words, why}).trimmed(),
            true);
    }
    return isNoted && isSaved;
}

void FigureAside::retypeUnsaved() {
    if (!m_cell) {
        return;
    }
    const QString place = placeOf(*m_cell, {});
    if (const auto typed = m_unsavedNotes.constFind(place); typed != m_unsavedNotes.cend()) {
        note()->setPlainText(*typed);
    }
    if (const auto typed = m_unsavedProblems.constFind(place); typed != m_unsavedProblems.cend()) {
        m_problem->retype(*typed);
    }
}

/// What is being typed stays; everything else follows the plan.
void FigureAside::follow() {
    if (standingLine(*m_state, m_cell) == nullptr) {
        return;
    }
    describe();
    m_note->follow();
    m_problem->follow();
    showHistory();
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
    if (!cell || standingLine(*m_state, cell) == nullptr) {
        return;
    }
    showCell(cell);
    setFolded(false);
    if (note.place.endsWith(kProblemPart)) {
        m_problem->retype(note.form);
    } else {
        this->note()->setPlainText(note.text);
        this->note()->setFocus();
    }
}

void FigureAside::setTheme(const Theme& theme) {
    m_theme = theme;
    inkLabel(*m_title, theme, TextSize::CardTitle, theme.color(Ink::Text));
    inkLabel(*m_mayFall, theme, TextSize::Note, theme.color(Ink::SecondText));
    inkLabel(*m_history, theme, TextSize::Note, theme.color(Ink::SecondText));
    for (QLabel* label : m_captions) {
        label->setFont(theme.font(TextSize::Body, QFont::Bold));
    }
    m_fold->setFont(theme.font(TextSize::CardTitle));
    m_fold->setStyleSheet(u"color: %1"_s.arg(theme.color(Ink::SecondText).name()));
    m_folded->setTheme(theme);
    m_note->setTheme(theme);
    m_problem->setTheme(theme);
    m_evidence->setTheme(theme);
    setFolded(isFolded());
}

}  // namespace pledge
