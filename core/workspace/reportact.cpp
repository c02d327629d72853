#include <core/plan/reportrules.h>
#include <core/storage/canonicalhash.h>
#include <core/storage/sqliteactuals.h>
#include <core/workspace/monthlock.h>
#include <core/workspace/reportact.h>
#include <core/workspace/reportjson.h>
#include <core/workspace/workspace.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Differences = std::span<const ActualChange* const>;

auto keyOf(const ActualChange& change) {
    return std::pair(change.pledge, change.actual.month);
}

bool isSame(const Actual& actual, const Actual& standing) {
    return actual == standing || (actual.isBlank() && standing.isBlank());
}

/// Closing a deliverable, sending it back, and undoing a close-out (销号) are the lead office's.
bool mayMove(const Actor& actor, const Actual& standing, const Actual& next) {
    const bool isOffices =
        next.state == TaskState::Closed || next.state == TaskState::Returned || standing.state == TaskState::Closed;
    return actor.role == Role::LeadOffice || !isOffices || standing.state == next.state;
}

Outcome checkChange(const PlanSnapshot& snapshot, const PlanSnapshot& next, const ActualChange& change,
                    const QString& reason, const Actor& actor) {
    const Line* line = next.line(change.pledge);
    if (line == nullptr) {
        return Error{ErrorCode::UnknownPledge, QString::number(change.pledge.number()), {QString()}, {}};
    }
    const Pledge& pledge = *line->pledge;
    if (!actor.mayReportFor(pledge.owners)) {
        const OrgUnit* owner = snapshot.unit(pledge.owners.front());
        return Error{ErrorCode::NotPermitted, actor.name, {owner == nullptr ? QString() : owner->name}, {}};
    }
    if (const Outcome fits = checkReport(pledge, snapshot.plan(), change.actual); !fits) {
        return fits;
    }
    const Actual standing = standingReport(snapshot, change);
    if (!mayMove(actor, standing, change.actual)) {
        return Error{ErrorCode::NotPermitted, actor.name, {pledge.name, u"close_out"_s}, {}};
    }
    const bool changesNothing = isSame(change.actual, standing);
    const Outcome open = changesNothing ? Outcome(Done{}) : checkOpenFor(snapshot, pledge, change.actual.month, actor);
    if (!open) {
        return open;
    }
    const bool needsNoReason = change.actual.value == standing.value || !reason.trimmed().isEmpty();
    const auto fall = needsNoReason ? std::nullopt : findFall(pledge, *line->series, snapshot.plan(), change.actual);
    return fall ? Outcome(fallError(pledge, change.actual, *fall)) : Outcome(Done{});
}

JournalDraft journalDraftOf(const PlanSnapshot& snapshot, const ReportAct& act, Differences differences) {
    ReportDigest digest;
    for (const ActualChange* change : differences) {
        digest.add(change->pledge, change->actual);
    }
    JournalDraft draft{act.occasion, act.action, act.subject, act.detail, digest.result()};
    const PledgeId first = differences.front()->pledge;
    if (draft.subject.isEmpty() && first == differences.back()->pledge) {
        draft.subject = snapshot.line(first)->pledge->name;
    }
    if (!act.reason.isEmpty()) {
        draft.detail.insert(u"reason"_s, act.reason);
    }
    if (act.action == JournalAction::RecordActuals) {
        draft.detail.insert(u"reports"_s, reportsToJson(snapshot, differences));
    } else {
        draft.detail.insert(u"changed"_s, static_cast<qint64>(differences.size()));
    }
    return draft;
}

}  // namespace

std::vector<const ActualChange*> findDifferences(const PlanSnapshot& snapshot, std::span<const ActualChange> changes) {
    std::vector<const ActualChange*> differences;
    differences.reserve(changes.size());
    for (const ActualChange& change : changes) {
        differences.push_back(&change);
    }
    const auto byKey = [](const ActualChange* change) { return keyOf(*change); };
    if (!std::ranges::is_sorted(differences, {}, byKey)) {
        std::ranges::stable_sort(differences, {}, byKey);
    }
    const auto superseded = std::unique(differences.rbegin(), differences.rend(),
                                        [](const auto* a, const auto* b) { return keyOf(*a) == keyOf(*b); });
    differences.erase(differences.begin(), superseded.base());
    std::erase_if(differences, [&snapshot](const ActualChange* change) {
        return isSame(change->actual, standingReport(snapshot, *change));
    });
    return differences;
}

Outcome checkReports(const PlanSnapshot& snapshot, const PlanSnapshot& next, std::span<const ActualChange> changes,
                     const QString& reason, const Actor& actor) {
    for (const ActualChange& change : changes) {
        if (const Outcome checked = checkChange(snapshot, next, change, reason, actor); !checked) {
            return checked;
        }
    }
    return Done{};
}

Outcome checkReports(const PlanSnapshot& snapshot, std::span<const ActualChange> changes, const QString& reason,
                     const Actor& actor) {
    return checkReports(snapshot, snapshot.with(changes), changes, reason, actor);
}

Result<EntryId> writeReports(const Database& database, const PlanSnapshot& snapshot, const ReportAct& act,
                             Differences differences) {
    const auto entry = Journal(database).append(journalDraftOf(snapshot, act, differences));
    if (!entry) {
        return entry.error();
    }
    const bool isTyped = act.action != JournalAction::ImportActuals;
    ActualWriter writer(database, *entry);
    for (const ActualChange* change : differences) {
        const bool replaces = isTyped || !standingReport(snapshot, *change).isBlank();
        const Revising revising = replaces ? Revising::Kept : Revising::NotKept;
        if (const Outcome written = writer.write(change->pledge, change->actual, revising, act.reason); !written) {
            return written.error();
        }
    }
    return *entry;
}

}  // namespace pledge
