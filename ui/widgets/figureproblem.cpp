#include <core/plan/planrecords.h>
#include <core/plan/plansnapshot.h>
#include <core/plan/problemlist.h>
#include <core/wording/fill.h>
#include <core/wording/problemwords.h>
#include <core/wording/sentences.h>
#include <core/workspace/problemkeeping.h>
#include <ui/models/figurecell.h>
#include <ui/models/planstate.h>
#include <ui/models/problemdrafts.h>
#include <ui/widgets/figureproblem.h>
#include <ui/widgets/problemform.h>

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QString kProblem = u"problem"_s;

}  // namespace

FigureProblem::FigureProblem(PlanState* state, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_theme(theme),
      m_which(new QComboBox(this)),
      m_form(new ProblemForm(ProblemForm::Layout::Stacked, theme, this)),
      m_save(new QPushButton(tr("Save problem"), this)),
      m_claim(new QPushButton(tr("Solved: claim it"), this)),
      m_said(new QLabel(this)) {
    arrange();
    connect(m_which, &QComboBox::activated, this, &FigureProblem::choose);
    connect(m_form, &ProblemForm::typed, this, &FigureProblem::typed);
    connect(m_form, &ProblemForm::saveAsked, this, &FigureProblem::save);
    connect(m_save, &QPushButton::clicked, this, &FigureProblem::save);
    connect(m_claim, &QPushButton::clicked, this, &FigureProblem::claim);
    setTheme(theme);
}

void FigureProblem::arrange() {
    m_which->setAccessibleName(tr("Problem"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(4));
    buttons->addWidget(m_save);
    buttons->addWidget(m_claim);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(4));
    column->addWidget(m_which);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addWidget(m_said);
}

void FigureProblem::setTheme(const Theme& theme) {
    m_theme = theme;
    m_which->setFont(theme.font(TextSize::Body));
    m_said->setFont(theme.font(TextSize::Note));
    for (QPushButton* each : {m_save, m_claim}) {
        each->setFont(theme.font(TextSize::Note));
    }
    m_form->setTheme(theme);
}

void FigureProblem::showCell(const std::optional<EntryCell>& cell) {
    m_cell = cell;
    m_isNew = false;
    list();
}

void FigureProblem::follow() {
    if (!m_form->hasUnsaved()) {
        list();
    }
}

Problem FigureProblem::newProblem() const {
    Problem problem;
    if (const Line* line = standingLine(*m_state, m_cell)) {
        problem.pledge = m_cell->pledge;
        problem.month = m_cell->month;
        problem.unit = line->pledge->owners.empty() ? std::nullopt : std::optional(line->pledge->owners.front());
    }
    return problem;
}

void FigureProblem::list() {
    const Problem shown = m_form->shown();
    m_problems = m_cell ? openProblemsOf(m_state->standingPlan(), m_cell->pledge) : std::vector<Problem>();
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const Problem& problem : m_problems) {
        m_which->addItem(fill(tr("%1 (%2)", "problem, source"), {problem.text.simplified(), sourceText(problem)}));
    }
    m_which->addItem(tr("A new problem"));
    m_which->setVisible(!m_problems.empty());
    const int same = rowOf(ProblemDrafts::placeOf(shown));
    m_which->setCurrentIndex(std::cmp_less(same, m_problems.size()) || isNewUnderHand() ? same : 0);
    showChosen();
}

/// A new one stays in the form while others come and go, chosen or with the cursor in it.
bool FigureProblem::isNewUnderHand() const {
    const bool isNewShown = ProblemDrafts::placeOf(m_form->shown()) == ProblemDrafts::placeOf({});
    const QWidget* focus = QApplication::focusWidget();
    return isNewShown && (m_isNew || (focus != nullptr && m_form->isAncestorOf(focus)));
}

/// The row in the box; that of a new one for a problem that is not open here.
int FigureProblem::rowOf(const QString& place) const {
    return static_cast<int>(std::ranges::find(m_problems, place, &ProblemDrafts::placeOf) - m_problems.begin());
}

/// What is typed is saved first; where that is refused it stays.
void FigureProblem::choose(int row) {
    const auto at = static_cast<std::size_t>(row);
    const Problem wanted = at < m_problems.size() ? m_problems[at] : newProblem();
    const bool isSaved = save();
    m_which->setCurrentIndex(rowOf(ProblemDrafts::placeOf(isSaved ? wanted : m_form->shown())));
    if (isSaved) {
        showChosen();
        m_isNew = at >= m_problems.size();
    }
}

QString FigureProblem::unsaved() const {
    QJsonObject typed = QJsonDocument::fromJson(m_form->unsaved().toUtf8()).object();
    typed.insert(kProblem, ProblemDrafts::placeOf(m_form->shown()));
    return QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

void FigureProblem::retype(const QString& unsaved) {
    const QJsonObject typed = QJsonDocument::fromJson(unsaved.toUtf8()).object();
    m_which->setCurrentIndex(rowOf(typed.value(kProblem).toString()));
    showChosen();
    m_isNew = ProblemDrafts::placeOf(m_form->shown()) == ProblemDrafts::placeOf({});
    m_form->retype(unsaved);
}

void FigureProblem::showChosen() {
    const auto row = static_cast<std::size_t>(std::max(m_which->currentIndex(), 0));
    const bool isKnown = row < m_problems.size();
    const Problem problem = isKnown ? m_problems[row] : newProblem();
    m_form->showProblem(problem);
    const bool isOwn = m_state->actor().role == Role::LeadOffice || problem.source == ProblemSource::Report ||
                       problem.source == ProblemSource::CarriedOver;
    const bool isAllowed = mayReport(*m_state, m_cell);
    m_form->setRights(!isAllowed ? ProblemForm::Rights::None
                      : isOwn    ? ProblemForm::Rights::All
                                 : ProblemForm::Rights::Steps);
    m_form->setEnabled(m_cell.has_value());
    m_save->setEnabled(isAllowed);
    m_claim->setEnabled(isAllowed && isKnown && problem.state == ProblemState::Open);
}

bool FigureProblem::save() {
    say({}, false);
    if (!m_form->hasUnsaved()) {
        Q_EMIT settled();
        return true;
    }
    if (!mayReport(*m_state, m_cell)) {
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
        Q_EMIT settled();
        m_form->showProblem(*problem);
        list();
    }
    return bool(saved);
}

/// How it was solved is what the next step says.
void FigureProblem::claim() {
    if (!save()) {
        return;
    }
    const Problem problem = m_form->shown();
    const Outcome claimed = m_state->perform([&](Workspace& workspace, const Occasion& occasion) {
        return claimProblem(workspace, problem, problem.nextStep, occasion);
    });
    say(claimed ? tr("Claimed solved; the lead office closes it") : sentence(claimed.error()), !claimed);
    list();
}

void FigureProblem::say(const QString& sentence, bool isRefusal) {
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    m_said->setStyleSheet(
        u"color: %1"_s.arg((isRefusal ? m_theme.text(Light::Red) : m_theme.color(Ink::SecondText)).name()));
}

QString FigureProblem::said() const {
    return m_said->text();
}

}  // namespace pledge
