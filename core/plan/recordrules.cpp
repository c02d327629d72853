#include <core/plan/evidencelist.h>
#include <core/plan/ledgerrules.h>
#include <core/plan/planrecords.h>
#include <core/plan/recordrules.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

template <typename T>
bool contains(const std::vector<T>& all, const T& one) {
    return std::ranges::find(all, one) != all.end();
}

bool feeds(const Ledger& ledger, PledgeId pledge) {
    return std::ranges::find(ledger.uses, pledge, &LedgerUse::pledge) != ledger.uses.end();
}

bool returns(const RoundStep& step, PledgeId pledge) {
    return std::ranges::find(step.returned, pledge, &ReturnedFigure::pledge) != step.returned.end();
}

/// What still names a pledge: a ledger, the text of a problem, the name of a file, a round. Empty where nothing does.
QString userOf(const PlanRecords& records, PledgeId id) {
    const auto ledger = std::ranges::find_if(records.ledgers, [id](const Ledger& one) { return feeds(one, id); });
    if (ledger != records.ledgers.end()) {
        return ledger->name;
    }
    const auto problem = std::ranges::find_if(records.problems, [id](const Problem& one) { return one.pledge == id; });
    if (problem != records.problems.end()) {
        return problem->text;
    }
    const auto shown = std::ranges::find_if(records.evidence, [id](const Evidence& one) { return one.pledge == id; });
    const Attachment* file = shown == records.evidence.end() ? nullptr : findAttachment(records, shown->attachment);
    if (file != nullptr) {
        return file->name;
    }
    const bool returned = std::ranges::any_of(records.steps, [id](const RoundStep& step) { return returns(step, id); });
    return returned ? u"rounds"_s : QString();
}

/// The same for a unit: the ledger in which it keeps cases, the problem that it has to solve, a round.
QString userOf(const PlanRecords& records, OrgUnitId id) {
    const auto row = std::ranges::find_if(records.ledgerRows, [id](const LedgerRow& one) { return one.unit == id; });
    if (row != records.ledgerRows.end()) {
        const auto ledger = std::ranges::find(records.ledgers, row->ledger, &Ledger::id);
        return ledger == records.ledgers.end() ? QString() : ledger->name;
    }
    const auto problem = std::ranges::find_if(records.problems, [id](const Problem& one) { return one.unit == id; });
    if (problem != records.problems.end()) {
        return problem->text;
    }
    return std::ranges::find(records.steps, id, &RoundStep::unit) == records.steps.end() ? QString() : u"rounds"_s;
}

Outcome checkRemoved(const PlanSnapshot& snapshot, const PlanChanges& changes) {
    for (const OrgUnitId id : changes.removedUnits) {
        const OrgUnit* unit = snapshot.unit(id);
        const QString user = userOf(snapshot.records(), id);
        if (unit != nullptr && !user.isEmpty()) {
            return Error{ErrorCode::InUse, unit->name, {user}, {}};
        }
    }
    for (const PledgeId id : changes.removedPledges) {
        const Line* line = snapshot.line(id);
        const QString user = userOf(snapshot.records(), id);
        if (line != nullptr && !user.isEmpty()) {
            return Error{ErrorCode::InUse, line->pledge->name, {user}, {}};
        }
    }
    return Done{};
}

Outcome checkFed(const PlanSnapshot& snapshot, const PlanSnapshot& next, const PlanChanges& changes) {
    for (const Ledger& ledger : snapshot.records().ledgers) {
        const bool touched =
            std::ranges::any_of(changes.pledges, [&](const Pledge& pledge) { return feeds(ledger, pledge.id); });
        const Outcome fits = touched ? checkLedgerUses(next, ledger) : Outcome(Done{});
        if (!fits) {
            return fits;
        }
    }
    return Done{};
}

/// The last month that the unit's last step approved and in which the pledge has a figure.
std::optional<Month> approvedMonth(const PlanSnapshot& snapshot, OrgUnitId unit, const Series& series) {
    std::optional<Month> approved;
    const auto& steps = snapshot.records().steps;
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        const auto after = step + 1;
        const bool isLast = after == steps.end() || after->unit != step->unit || after->month != step->month;
        if (step->unit == unit && isLast && step->act == RoundAct::Approve && series.isReported(step->month)) {
            approved = step->month;
        }
    }
    return approved;
}

/// Approved figures stay with those who answered for them.
Outcome checkOwners(const PlanSnapshot& snapshot, const PlanChanges& changes) {
    for (const Pledge& pledge : changes.pledges) {
        const Line* before = snapshot.line(pledge.id);
        if (before == nullptr) {
            continue;
        }
        for (const OrgUnitId owner : before->pledge->owners) {
            const auto month =
                contains(pledge.owners, owner) ? std::nullopt : approvedMonth(snapshot, owner, *before->series);
            const OrgUnit* unit = snapshot.unit(owner);
            if (month && unit != nullptr) {
                return Error{ErrorCode::MonthLocked, unit->name, {month->toString()}, {}};
            }
        }
    }
    return Done{};
}

}  // namespace

Outcome checkRecordsKept(const PlanSnapshot& snapshot, const PlanSnapshot& next, const PlanChanges& changes) {
    for (const Outcome& checked :
         {checkRemoved(snapshot, changes), checkFed(snapshot, next, changes), checkOwners(snapshot, changes)}) {
        if (!checked) {
            return checked;
        }
    }
    return Done{};
}

}  // namespace pledge
