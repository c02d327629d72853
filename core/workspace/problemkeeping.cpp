#include <core/plan/planrecords.h>
#include <core/plan/problemlist.h>
#include <core/storage/problemrepository.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/problemfacts.h>
#include <core/workspace/problemkeeping.h>
#include <core/workspace/workspace.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Error refused(const Problem& problem, const QString& why) {
    return {ErrorCode::ProblemRefused, problem.text, {why}, {}};
}

Error notPermitted(const PlanSnapshot& snapshot, const Problem& problem, const Actor& actor) {
    const auto units = unitsOf(snapshot, problem);
    const OrgUnit* unit = units.empty() ? nullptr : snapshot.unit(units.front());
    return {ErrorCode::NotPermitted, actor.name, {unit == nullptr ? snapshot.plan().name : unit->name}, {}};
}

Outcome checkActor(const PlanSnapshot& snapshot, const Problem& problem, const Actor& actor) {
    return mayWriteProblem(snapshot, problem, actor) ? Outcome(Done{}) : notPermitted(snapshot, problem, actor);
}

/// A unit speaks of its own pledges only.
Outcome checkPledgesOwner(const PlanSnapshot& snapshot, const Problem& problem, const Actor& actor) {
    const Line* line = problem.pledge ? snapshot.line(*problem.pledge) : nullptr;
    return line == nullptr || actor.mayReportFor(line->pledge->owners) ? Outcome(Done{})
                                                                       : notPermitted(snapshot, problem, actor);
}

Outcome checkOffice(const PlanSnapshot& snapshot, const Problem& problem, const Actor& actor) {
    return actor.role == Role::LeadOffice ? Outcome(Done{}) : notPermitted(snapshot, problem, actor);
}

Outcome checkContent(const PlanSnapshot& snapshot, const Problem& problem) {
    if (problem.text.trimmed().isEmpty()) {
        return refused(problem, u"text"_s);
    }
    if (problem.pledge && snapshot.line(*problem.pledge) == nullptr) {
        return Error{ErrorCode::UnknownPledge, QString::number(problem.pledge->number()), {QString()}, {}};
    }
    if (problem.unit && snapshot.unit(*problem.unit) == nullptr) {
        return Error{ErrorCode::UnknownUnit, QString::number(problem.unit->number()), {}, {}};
    }
    const MonthSpan allowed = snapshot.plan().reportable();
    if (problem.month && !allowed.contains(*problem.month)) {
        return Error{ErrorCode::MonthOutsidePlan,
                     problem.month->toString(),
                     {allowed.first.toString(), allowed.last.toString()},
                     {}};
    }
    if (problem.deadline && *problem.deadline < problem.raisedOn) {
        return Error{ErrorCode::ProblemRefused,
                     problem.text,
                     {u"date"_s, problem.deadline->toString(Qt::ISODate), problem.raisedOn.toString(Qt::ISODate)},
                     {}};
    }
    return Done{};
}

QDate dayOf(const Occasion& occasion) {
    return occasion.at.toLocalTime().date();
}

ProblemId nextId(const PlanSnapshot& snapshot) {
    ProblemId last;
    for (const Problem& problem : snapshot.records().problems) {
        last = std::max(last, problem.id);
    }
    return ProblemId(last.number() + 1);
}

/// What is said beside an earlier month's figure belongs to that month.
QDate raisedOn(const Problem& problem, const Occasion& occasion) {
    const QDate today = dayOf(occasion);
    return problem.month ? std::min(today, problem.month->lastDay()) : today;
}

/// Of a pledge's owners the one that the actor speaks for, else the first.
std::optional<OrgUnitId> solverOf(const PlanSnapshot& snapshot, const Problem& problem, const Actor& actor) {
    const auto owners = unitsOf(snapshot, problem);
    if (owners.empty()) {
        return std::nullopt;
    }
    const auto own = std::ranges::find_first_of(owners, actor.units);
    return own == owners.end() ? owners.front() : *own;
}

/// As it stands: by its id, or, for one carried over, by its pledge.
std::optional<Problem> standing(const PlanSnapshot& snapshot, const Problem& problem) {
    for (Problem& one : problemList(snapshot)) {
        const bool isCarried = !problem.id.isValid() && one.source == ProblemSource::CarriedOver;
        if (isCarried ? one.pledge == problem.pledge : one.id == problem.id) {
            return std::move(one);
        }
    }
    return std::nullopt;
}

/// Writes the problem and its entry, in the transaction that is open.
Outcome writeProblem(const Database& database, const PlanSnapshot& snapshot, const std::optional<Problem>& before,
                     Problem after, const Occasion& occasion) {
    if (!after.id.isValid()) {
        after.id = nextId(snapshot);
    }
    if (const Outcome written = ProblemRepository(database).write({&after, 1}); !written) {
        return written;
    }
    const auto entry = journalPlan(database, JournalAction::KeepProblems, after.text,
                                   problemChangeToJson(snapshot, before, after), occasion);
    return entry ? Outcome(Done{}) : Outcome(entry.error());
}

using Change = std::function<Outcome(const PlanSnapshot& snapshot, Problem& problem)>;

/// Lets the change work on the problem as it stands, and writes what differs.
Outcome keep(Workspace& workspace, const Problem& problem, const Occasion& occasion, const Change& change) {
    return workspace.changeRecords([&](const Database& database, const PlanSnapshot& snapshot) -> Outcome {
        const auto before = standing(snapshot, problem);
        if (!before) {
            return Error{ErrorCode::NothingToDo, {}, {problem.text}, {}};
        }
        Problem after = *before;
        if (const Outcome changed = change(snapshot, after); !changed) {
            return changed;
        }
        const bool isWritten = before->id.isValid();
        return after == *before
                   ? Outcome(Done{})
                   : writeProblem(database, snapshot, isWritten ? before : std::nullopt, std::move(after), occasion);
    });
}

/// What a unit may write into a problem that others raised stays narrower than what its own reports say.
void takeContent(const Problem& from, const Actor& actor, Problem& into) {
    const bool isOwn = into.source == ProblemSource::Report || into.source == ProblemSource::CarriedOver;
    into.nextStep = from.nextStep.trimmed();
    into.person = from.person.trimmed();
    if (isOwn || actor.role == Role::LeadOffice) {
        into.text = from.text.trimmed();
        into.deadline = from.deadline;
        into.raisedOn = from.raisedOn.isValid() ? from.raisedOn : into.raisedOn;
    }
    if (into.source != ProblemSource::CarriedOver && (isOwn || actor.role == Role::LeadOffice)) {
        into.pledge = from.pledge;
    }
    if (actor.role == Role::LeadOffice) {
        into.unit = from.unit;
        into.source = from.source;
        into.sourceName = from.sourceName.trimmed();
    }
}

}  // namespace

bool mayWriteProblem(const PlanSnapshot& snapshot, const Problem& problem, const Actor& actor) {
    return actor.mayReportFor(unitsOf(snapshot, problem));
}

Result<ProblemId> raiseProblem(Workspace& workspace, Problem problem, const Occasion& occasion) {
    ProblemId id;
    const Outcome raised = workspace.changeRecords([&](const Database& database,
                                                       const PlanSnapshot& snapshot) -> Outcome {
        problem.text = problem.text.trimmed();
        problem.raisedOn = problem.raisedOn.isValid() ? problem.raisedOn : raisedOn(problem, occasion);
        problem.state = ProblemState::Open;
        if (!problem.unit) {
            problem.unit = solverOf(snapshot, problem, occasion.actor);
        }
        const bool isOffice = occasion.actor.role == Role::LeadOffice;
        const bool isAllowed = isOffice || problem.source == ProblemSource::Report;
        problem.claimedOn.reset();
        problem.closedOn.reset();
        problem.closing.clear();
        problem.sentBack.clear();
        for (const Outcome& checked : {checkContent(snapshot, problem), checkActor(snapshot, problem, occasion.actor),
                                       checkPledgesOwner(snapshot, problem, occasion.actor),
                                       isAllowed ? Outcome(Done{}) : checkOffice(snapshot, problem, occasion.actor)}) {
            if (!checked) {
                return checked;
            }
        }
        id = nextId(snapshot);
        problem.id = id;
        return writeProblem(database, snapshot, std::nullopt, problem, occasion);
    });
    return raised ? Result<ProblemId>(id) : Result<ProblemId>(raised.error());
}

Outcome changeProblem(Workspace& workspace, const Problem& problem, const Occasion& occasion) {
    return keep(workspace, problem, occasion, [&](const PlanSnapshot& snapshot, Problem& changed) -> Outcome {
        if (const Outcome allowed = checkActor(snapshot, changed, occasion.actor); !allowed) {
            return allowed;
        }
        if (changed.state == ProblemState::Closed) {
            return refused(changed, u"closed"_s);
        }
        const auto pledge = changed.pledge;
        takeContent(problem, occasion.actor, changed);
        const Outcome owned =
            changed.pledge == pledge ? Outcome(Done{}) : checkPledgesOwner(snapshot, changed, occasion.actor);
        return owned ? checkContent(snapshot, changed) : owned;
    });
}

Outcome claimProblem(Workspace& workspace, const Problem& problem, const QString& closing, const Occasion& occasion) {
    return keep(workspace, problem, occasion, [&](const PlanSnapshot& snapshot, Problem& claimed) -> Outcome {
        if (const Outcome allowed = checkActor(snapshot, claimed, occasion.actor); !allowed) {
            return allowed;
        }
        if (claimed.state == ProblemState::Closed) {
            return refused(claimed, u"closed"_s);
        }
        if (closing.trimmed().isEmpty()) {
            return refused(claimed, u"reason"_s);
        }
        claimed.state = ProblemState::Claimed;
        claimed.claimedOn = dayOf(occasion);
        claimed.closing = closing.trimmed();
        return Done{};
    });
}

Outcome closeProblem(Workspace& workspace, const Problem& problem, const QString& closing, const Occasion& occasion) {
    return keep(workspace, problem, occasion, [&](const PlanSnapshot& snapshot, Problem& closed) -> Outcome {
        if (const Outcome allowed = checkOffice(snapshot, closed, occasion.actor); !allowed) {
            return allowed;
        }
        if (closed.state == ProblemState::Closed) {
            return refused(closed, u"closed"_s);
        }
        const QString words = closing.trimmed().isEmpty() ? closed.closing : closing.trimmed();
        if (words.isEmpty()) {
            return refused(closed, u"reason"_s);
        }
        closed.state = ProblemState::Closed;
        closed.closedOn = dayOf(occasion);
        closed.closing = words;
        closed.sentBack.clear();
        return Done{};
    });
}

Outcome sendBackProblem(Workspace& workspace, const Problem& problem, const QString& reason, const Occasion& occasion) {
    return keep(workspace, problem, occasion, [&](const PlanSnapshot& snapshot, Problem& opened) -> Outcome {
        if (const Outcome allowed = checkOffice(snapshot, opened, occasion.actor); !allowed) {
            return allowed;
        }
        if (opened.state == ProblemState::Open) {
            return refused(opened, u"not_closed"_s);
        }
        if (reason.trimmed().isEmpty()) {
            return refused(opened, u"reason"_s);
        }
        opened.state = ProblemState::Open;
        opened.claimedOn.reset();
        opened.closedOn.reset();
        opened.closing.clear();
        opened.sentBack = reason.trimmed();
        return Done{};
    });
}

}  // namespace pledge
