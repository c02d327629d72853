#include <core/exchange/problemtable.h>
#include <core/plan/problemlist.h>
#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <core/workspace/problemkeeping.h>
#include <ui/models/planstate.h>
#include <ui/models/sortproxy.h>
#include <ui/pages/problempage.h>
#include <ui/widgets/fittedtable.h>
#include <ui/widgets/problempane.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ProblemActs)
};

Problem asItStands(const PlanSnapshot& snapshot, const Problem& problem) {
    const auto all = problemList(snapshot);
    const auto same = std::ranges::find(all, ProblemDrafts::placeOf(problem), &ProblemDrafts::placeOf);
    return same == all.end() ? problem : *same;
}

}  // namespace

void ProblemPage::saveCurrent() {
    save();
}

/// Shows the problem's row, whatever the filters say.
void ProblemPage::select(const Problem& problem) {
    if (m_model->rowOf(problem) < 0) {
        choose({ProblemChoice::State::All, {}, {}});
    }
    const QModelIndex row = m_proxy->mapFromSource(m_model->index(std::max(m_model->rowOf(problem), 0), 0));
    if (row.isValid()) {
        m_table->setCurrentIndex(row);
        m_table->scrollTo(row);
    }
}

/// Answers whether it was saved. A new problem is the one that is chosen from then on.
bool ProblemPage::save() {
    const auto problem = m_pane->content();
    if (!problem) {
        m_pane->say(sentence(problem.error()), true);
        return false;
    }
    Problem saved = *problem;
    const bool isNew = m_isNew;
    const QString words = m_pane->words();
    const bool isSaved = perform(
        [&](Workspace& workspace, const Occasion& occasion) -> Outcome {
            if (!isNew) {
                return changeProblem(workspace, saved, occasion);
            }
            const auto raised = raiseProblem(workspace, saved, occasion);
            saved.id = raised ? *raised : ProblemId();
            return raised ? Outcome(Done{}) : Outcome(raised.error());
        },
        tr("Saved"));
    if (isSaved) {
        m_drafts.keep(*problem, words, {});
    }
    if (isSaved && isNew) {
        select(saved);
        m_pane->say(tr("Saved"), false);
    }
    return isSaved;
}

/// The problem in the form is meant, even where it leaves the list with what is saved. The list has the focus then, so
/// that no key falls on the next one.
void ProblemPage::decide(Outcome (*act)(Workspace&, const Problem&, const QString& words, const Occasion&),
                         const QString& done) {
    const QString words = m_pane->words();
    const Problem shown = form()->shown();
    if (!current() || (m_pane->hasUnsaved() && !save())) {
        return;
    }
    const Problem standing = asItStands(state()->standingPlan(), shown);
    m_drafts.keep(standing, {}, {});
    const bool isDone = perform(
        [&](Workspace& workspace, const Occasion& occasion) { return act(workspace, standing, words, occasion); },
        fill(Texts::tr("%1: %2", "what was done, the problem"), {done, standing.text.simplified()}));
    if (isDone) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else if (ProblemDrafts::placeOf(form()->shown()) == ProblemDrafts::placeOf(standing)) {
        m_pane->setWords(words);
        keepTypedNow();
    } else {
        m_drafts.keep(standing, words, {});
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
    m_pane->say(acted ? done : sentence(acted.error()), !acted);
    return bool(acted);
}

void ProblemPage::exportList() {
    const QString path = m_prompt(this, fill(tr("%1 problems.xlsx", "plan"), {state()->standingPlan().plan().name}));
    if (path.isEmpty()) {
        return;
    }
    const Outcome written = writeProblemWorkbook(path, state()->standingPlan(), m_model->problems(), today());
    m_pane->say(written ? fill(tr("Written to %1"), {path}) : sentence(written.error()), !written);
}

}  // namespace pledge
