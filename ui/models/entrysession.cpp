#include <core/plan/standingreport.h>
#include <core/schedule/ladder.h>
#include <core/schedule/ownfigure.h>
#include <core/wording/fill.h>
#include <core/wording/guardwords.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>
#include <ui/models/entrycells.h>
#include <ui/models/entryhistory.h>
#include <ui/models/entryinput.h>
#include <ui/models/entrylock.h>
#include <ui/models/entryreading.h>
#include <ui/models/entrysession.h>
#include <ui/models/planstate.h>
#include <ui/models/reasontext.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

EntryCell cellOf(const ActualChange& change) {
    return {change.pledge, change.actual.month};
}

/// The change as it is typed: a running total, or the month's own figure.
QString typedText(const PlanSnapshot& next, const ActualChange& change) {
    const Line& line = *next.line(change.pledge);
    return entryCellText(*line.pledge, *line.series, next.plan(), change.actual.month);
}

QString placeWords(const PlanSnapshot& next, const ActualChange& change, const QString& words) {
    return u"%1 %2: %3"_s.arg(next.line(change.pledge)->pledge->name, shortMonth(change.actual.month), words);
}

}  // namespace

EntrySession::EntrySession(PlanState* state, QObject* parent)
    : QObject(parent), m_state(state), m_history(EntryHistory::of(*state)), m_actor(state->actor()) {
    connect(m_state, &PlanState::boardChanged, this, &EntrySession::followActor);
    connect(&m_history, &EntryHistory::written, this, &EntrySession::written);
    connect(&m_history, &EntryHistory::refused, this, &EntrySession::refuse);
}

/// A question is answered by whom it was asked; to anybody else the plan's figures are shown.
void EntrySession::followActor() {
    if (std::exchange(m_actor, m_state->actor()) != m_state->actor()) {
        drop();
    }
}

QUndoStack& EntrySession::undoStack() {
    return m_history.steps();
}

void EntrySession::enter(const std::vector<TypedCell>& cells) {
    if (m_pending || cells.empty()) {
        return;
    }
    EntryCell at = cells.front().cell;
    auto changes = read(cells, at);
    if (!changes && offerRounded(cells, changes.error())) {
        return;
    }
    if (!changes) {
        say(at, sentence(changes.error()), EntryRemark::Tone::Refusal);
        return;
    }
    std::erase_if(*changes, [this](const ActualChange& change) {
        return standingReport(*m_state->snapshot().line(change.pledge), change.actual.month) == change.actual;
    });
    if (const ActualChange* closed = findClosed(*changes)) {
        const Pledge& pledge = *m_state->standingPlan().line(closed->pledge)->pledge;
        refuse(cellOf(*closed), entryLock(m_state->standingPlan(), pledge, closed->actual.month, m_state->actor()));
    } else if (!changes->empty()) {
        weigh(*std::move(changes));
    } else if (m_remark) {
        m_remark.reset();
        Q_EMIT spoken();
    }
}

/// One figure with too many decimals is not thrown away: it waits, rounded.
bool EntrySession::offerRounded(const std::vector<TypedCell>& cells, const Error& error) {
    const Line* line = m_state->snapshot().line(cells.front().cell.pledge);
    const bool isOne = error.code == ErrorCode::TooManyDecimals && cells.size() == 1 && line != nullptr;
    const auto rounded =
        isOne && !takesOwnFigures(*line->pledge) ? roundedFigure(*line->pledge, cells.front().text) : std::nullopt;
    EntryCell at = cells.front().cell;
    auto changes = rounded ? read({{at, rounded->toString()}}, at) : error;
    if (!changes || findClosed(*changes) != nullptr) {
        return false;
    }
    m_remark.reset();
    m_pending = PendingEntry{at, *std::move(changes), cells.front().text, sentence(error), {}, rounded};
    Q_EMIT spoken();
    return true;
}

/// The first of them whose month is not to be changed now: nobody gives a reason for a figure that is refused then.
const ActualChange* EntrySession::findClosed(const std::vector<ActualChange>& changes) const {
    const PlanSnapshot& standing = m_state->standingPlan();
    const auto closed = std::ranges::find_if(changes, [&](const ActualChange& change) {
        const Line* line = standing.line(change.pledge);
        return line != nullptr && !entryLock(standing, *line->pledge, change.actual.month, m_state->actor()).isEmpty();
    });
    return closed == changes.end() ? nullptr : &*closed;
}

Result<std::vector<ActualChange>> EntrySession::read(const std::vector<TypedCell>& cells, EntryCell& at) const {
    std::vector<ActualChange> changes;
    EntryReading reading(m_state->snapshot());
    for (const TypedCell& typed : byMonth(cells)) {
        at = typed.cell;
        auto change = reading.read(typed);
        if (!change) {
            return change.error();
        }
        changes.push_back(*std::move(change));
    }
    return changes;
}

/// Writes the changes unless a guard asks first. A block is weighed as it would stand when all of it is written, and
/// every cell of it that asks is named.
void EntrySession::weigh(std::vector<ActualChange> changes) {
    const PlanSnapshot next = m_state->snapshot().with(changes);
    const FigureGuards guards(next);
    std::optional<PendingEntry> pending;
    std::optional<EntryRemark> note;
    for (const ActualChange& change : changes) {
        for (const FigureGuard& guard : guards.of(change)) {
            const QString words = guardSentence(next, change, guard);
            if (!guard.asksFirst()) {
                note = note ? note : EntryRemark{cellOf(change), words, EntryRemark::Tone::Note};
            } else if (!pending) {
                pending = PendingEntry{cellOf(change), {}, typedText(next, change), words, {}, guard.suggestion};
            } else if (cellOf(change) != pending->cell) {
                pending->alsoAsked.append(placeWords(next, change, words));
            }
        }
    }
    m_remark.reset();
    m_pending = std::move(pending);
    if (m_pending) {
        m_pending->changes = std::move(changes);
        Q_EMIT spoken();
        return;
    }
    m_history.push(changes, {});
    if (!m_remark) {
        m_remark = note ? note : laterTotals(changes);
    }
    Q_EMIT spoken();
}

/// Where an earlier own figure was changed: what stands for the months after it stays, and their own figures differ.
std::optional<EntryRemark> EntrySession::laterTotals(const std::vector<ActualChange>& changes) const {
    const PlanSnapshot& snapshot = m_state->snapshot();
    for (const ActualChange& change : changes) {
        const Line& line = *snapshot.line(change.pledge);
        const auto later = line.series->firstReportedFrom(change.actual.month.plus(1));
        if (!takesOwnFigures(*line.pledge) || !later) {
            continue;
        }
        const auto own = ownFigure(*line.pledge, *line.series, snapshot.plan(), *later);
        if (own && runOf(*line.pledge, snapshot.plan().span, change.actual.month).contains(*later)) {
            const QStringList values{shortMonth(*later), line.series->value(*later)->toString(), own->value.toString()};
            return EntryRemark{cellOf(change),
                               fill(tr("The running total of %1 stays %2, so its own figure is now %3."), values),
                               EntryRemark::Tone::Note};
        }
    }
    return std::nullopt;
}

void EntrySession::enterPlace(const EntryCell& cell, std::optional<int> place) {
    auto actual = m_pending ? std::nullopt : newestReport(cell);
    if (!actual || !actual->value || actual->outsidePlace == place) {
        return;
    }
    actual->outsidePlace = place;
    take({{cell.pledge, *std::move(actual)}}, {});
}

bool EntrySession::enterNote(const EntryCell& cell, const QString& note) {
    auto actual = m_pending ? std::nullopt : newestReport(cell);
    if (!actual) {
        return false;
    }
    if (actual->note == note) {
        return true;
    }
    actual->note = note;
    take({{cell.pledge, *std::move(actual)}}, {});
    const Line* line = m_state->standingPlan().line(cell.pledge);
    return line != nullptr && standingReport(*line, cell.month).note == note;
}

/// A report is written as a whole, so that what another program has changed in it since is read first.
std::optional<Actual> EntrySession::newestReport(const EntryCell& cell) {
    if (const Outcome read = m_state->refresh(); !read) {
        refuse(cell, sentence(read.error()));
        return std::nullopt;
    }
    const Line* line = m_state->standingPlan().line(cell.pledge);
    return line == nullptr ? std::nullopt : std::optional(standingReport(*line, cell.month));
}

void EntrySession::take(const std::vector<ActualChange>& changes, const QString& reason) {
    m_remark.reset();
    m_history.push(changes, reason);
    Q_EMIT spoken();
}

void EntrySession::undo() {
    drop();
    m_history.undo();
}

void EntrySession::redo() {
    drop();
    m_history.redo();
}

void EntrySession::confirm(const QString& reason) {
    if (!m_pending || !saysWhy(reason)) {
        return;
    }
    const PendingEntry answered = *std::exchange(m_pending, std::nullopt);
    m_history.push(answered.changes, reason.trimmed());
    Q_EMIT spoken();
}

void EntrySession::takeSuggestion() {
    if (!m_pending || !m_pending->suggestion) {
        return;
    }
    PendingEntry answered = *std::exchange(m_pending, std::nullopt);
    for (ActualChange& change : answered.changes) {
        if (cellOf(change) == answered.cell) {
            change.actual.value = answered.suggestion;
        }
    }
    weigh(std::move(answered.changes));
}

void EntrySession::drop() {
    if (m_pending || m_remark) {
        m_pending.reset();
        m_remark.reset();
        Q_EMIT spoken();
    }
}

void EntrySession::refuse(const EntryCell& cell, const QString& words) {
    say(cell, words, EntryRemark::Tone::Refusal);
}

void EntrySession::say(EntryCell cell, const QString& words, EntryRemark::Tone tone) {
    m_remark = EntryRemark{cell, words, tone};
    Q_EMIT spoken();
}

}  // namespace pledge
