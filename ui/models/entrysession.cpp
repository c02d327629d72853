#include <core/plan/reportrules.h>
#include <core/wording/sentences.h>
#include <ui/models/entrycommand.h>
#include <ui/models/entryinput.h>
#include <ui/models/entrysession.h>
#include <ui/models/planstate.h>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

Actual standing(const Line& line, Month month) {
    Actual blank;
    blank.month = month;
    return line.series->at(month).value_or(blank);
}

EntryCell cellOf(const ActualChange& change) {
    return {change.pledge, change.actual.month};
}

}  // namespace

EntrySession::EntrySession(PlanState* state, QObject* parent) : QObject(parent), m_state(state) {}

void EntrySession::enter(const std::vector<TypedCell>& cells) {
    if (m_pending || cells.empty()) {
        return;
    }
    EntryCell at = cells.front().cell;
    auto changes = read(cells, at);
    if (!changes) {
        say(at, sentence(changes.error()), EntryRemark::Tone::Refusal);
        return;
    }
    const auto changed = onlyChanged(*std::move(changes));
    if (!changed.empty()) {
        weigh(changed);
    } else if (m_remark) {
        m_remark.reset();
        Q_EMIT spoken();
    }
}

Result<std::vector<ActualChange>> EntrySession::read(const std::vector<TypedCell>& cells, EntryCell& at) const {
    std::vector<ActualChange> changes;
    const PlanSnapshot& snapshot = m_state->snapshot();
    for (const TypedCell& typed : cells) {
        at = typed.cell;
        const Line* line = snapshot.line(typed.cell.pledge);
        if (!line) {
            return Error{ErrorCode::UnknownPledge, {}, {QString()}, {}};
        }
        auto actual = readEntry(*line->pledge, typed.cell.month, typed.text);
        if (!actual) {
            return actual.error();
        }
        if (actual->value) {
            actual->outsidePlace = standing(*line, typed.cell.month).outsidePlace;
        }
        const Outcome allowed = checkReport(*line->pledge, snapshot.plan(), *actual);
        if (!allowed) {
            return allowed.error();
        }
        changes.push_back({typed.cell.pledge, *std::move(actual)});
    }
    return changes;
}

std::vector<ActualChange> EntrySession::onlyChanged(std::vector<ActualChange> changes) const {
    std::erase_if(changes, [this](const ActualChange& change) {
        const Line& line = *m_state->snapshot().line(change.pledge);
        return standing(line, change.actual.month) == change.actual;
    });
    return changes;
}

/// Writes the changes unless a guard asks first. A block is weighed as it would stand when all of it is written.
void EntrySession::weigh(std::vector<ActualChange> changes) {
    const PlanSnapshot next = m_state->snapshot().with(changes);
    std::optional<EntryRemark> note;
    for (const ActualChange& change : changes) {
        const Line& line = *next.line(change.pledge);
        for (const Guard& guard : findGuards(*line.pledge, *line.series, next.plan(), change.actual)) {
            const QString words = guardSentence(*line.pledge, change.actual, guard);
            if (guard.asksFirst()) {
                m_remark.reset();
                m_pending =
                    PendingEntry{cellOf(change), std::move(changes), entryText(change.actual), words, guard.suggestion};
                Q_EMIT spoken();
                return;
            }
            note = note ? note : EntryRemark{cellOf(change), words, EntryRemark::Tone::Note};
        }
    }
    m_remark.reset();
    push(changes, {});
    if (note && !m_remark) {
        m_remark = note;
    }
    Q_EMIT spoken();
}

void EntrySession::enterPlace(const EntryCell& cell, std::optional<int> place) {
    const Line* line = m_pending ? nullptr : m_state->snapshot().line(cell.pledge);
    Actual actual = line == nullptr ? Actual() : standing(*line, cell.month);
    if (!actual.value || actual.outsidePlace == place) {
        return;
    }
    actual.outsidePlace = place;
    m_remark.reset();
    push({{cell.pledge, std::move(actual)}}, {});
    Q_EMIT spoken();
}

void EntrySession::confirm(const QString& reason) {
    if (!m_pending || reason.trimmed().isEmpty()) {
        return;
    }
    const PendingEntry answered = *std::exchange(m_pending, std::nullopt);
    push(answered.changes, reason.trimmed());
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

void EntrySession::clear() {
    m_undoStack.clear();
    drop();
}

void EntrySession::refuse(const EntryCell& cell, const QString& words) {
    say(cell, words, EntryRemark::Tone::Refusal);
}

void EntrySession::push(const std::vector<ActualChange>& changes, const QString& reason) {
    m_undoStack.push(new EntryCommand(*this, changes, reason));
}

std::optional<std::vector<ActualChange>> EntrySession::write(const std::vector<ActualChange>& changes,
                                                             const QString& reason) {
    const auto recorded = m_state->record(changes, reason);
    if (!recorded) {
        say(cellOf(changes.front()), sentence(recorded.error()), EntryRemark::Tone::Refusal);
        return std::nullopt;
    }
    Q_EMIT written(cellOf(changes.front()));
    return recorded->replaced;
}

void EntrySession::say(EntryCell cell, const QString& words, EntryRemark::Tone tone) {
    m_remark = EntryRemark{cell, words, tone};
    Q_EMIT spoken();
}

}  // namespace pledge
