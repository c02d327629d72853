#include <core/plan/planchanges.h>
#include <core/plan/policyfacts.h>
#include <core/plan/recordrules.h>
#include <core/plan/reportrules.h>
#include <core/plan/sourcepieces.h>
#include <core/plan/waiting.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Error inUse(const QString& name, const QString& by) {
    return {ErrorCode::InUse, name, {by}, {}};
}

Error misfit(const QString& name, const QString& fact) {
    return {ErrorCode::InvalidPledge, name, {fact}, {}};
}

template <typename T>
Outcome checkNames(const std::vector<T>& all) {
    QSet<QString> names;
    for (const T& one : all) {
        if (one.name.trimmed().isEmpty()) {
            return misfit(one.name, u"name"_s);
        }
        if (names.contains(one.name)) {
            return Error{ErrorCode::DuplicateName, one.name, {}, {}};
        }
        names.insert(one.name);
    }
    return Done{};
}

bool knows(const PlanSnapshot& snapshot, const std::vector<OrgUnitId>& units) {
    return std::ranges::all_of(units, [&](OrgUnitId id) { return snapshot.unit(id) != nullptr; });
}

bool knows(const PlanSnapshot& snapshot, ProgrammeId id) {
    return std::ranges::find(snapshot.programmes(), id, &Programme::id) != snapshot.programmes().end();
}

bool knows(const PlanSnapshot& snapshot, const std::optional<PledgeId>& id) {
    return !id || snapshot.line(*id) != nullptr;
}

/// Only whole pledges wait, and are waited for.
Outcome checkChain(const PlanSnapshot& next, const Pledge& pledge) {
    const auto find = [&next](PledgeId id) -> const Pledge* {
        const Line* line = next.line(id);
        return line == nullptr ? nullptr : line->pledge.get();
    };
    QSet<PledgeId> once;
    for (const PledgeId id : pledge.waitsFor) {
        const Pledge* other = find(id);
        if (other == nullptr || other->allocation || pledge.allocation || once.contains(id)) {
            return misfit(pledge.name, u"waits_for"_s);
        }
        once.insert(id);
    }
    return waitsForItself(pledge, find) ? misfit(pledge.name, u"waits_in_circle"_s) : Outcome(Done{});
}

Outcome checkReferences(const PlanSnapshot& next, const Pledge& pledge) {
    if (!knows(next, pledge.owners)) {
        return misfit(pledge.name, u"owners"_s);
    }
    if (!knows(next, pledge.supporting)) {
        return misfit(pledge.name, u"supporting"_s);
    }
    if (pledge.programme && !knows(next, *pledge.programme)) {
        return misfit(pledge.name, u"programme"_s);
    }
    const auto whole = pledge.allocation ? std::optional(pledge.allocation->of) : std::nullopt;
    if (!knows(next, pledge.partOf) || !knows(next, whole)) {
        return misfit(pledge.name, u"whole"_s);
    }
    return checkChain(next, pledge);
}

Outcome checkReports(const PlanSnapshot& next, const Line& line) {
    if (line.series->isEmpty()) {
        return Done{};
    }
    for (Month month = line.series->firstReported(); month <= line.series->lastReported(); month = month.plus(1)) {
        const auto actual = line.series->at(month);
        const Outcome fits = actual ? checkReport(*line.pledge, next.plan(), *actual) : Outcome(Done{});
        if (!fits) {
            return fits;
        }
    }
    return Done{};
}

QString targetToken(const Milestone& milestone) {
    return milestone.value ? milestone.value->toString() : u"done"_s;
}

/// What the milestone of the same date is in the other list; a dash where there is none.
QString counterpart(const std::vector<Milestone>& milestones, const Milestone& milestone) {
    const auto found = std::ranges::find(milestones, milestone.due, &Milestone::due);
    return found == milestones.end() ? u"–"_s : targetToken(*found);
}

Outcome checkSigned(const PlanSnapshot& snapshot, const Pledge& before, const Pledge& after) {
    if (before.allocation || !isSigned(snapshot, before)) {
        return Done{};
    }
    const auto known = [&](const Milestone& milestone) {
        return Error{ErrorCode::TargetKnown,
                     before.name,
                     {milestone.due.toString(Qt::ISODate), counterpart(before.milestones, milestone),
                      counterpart(after.milestones, milestone)},
                     {}};
    };
    for (const auto* milestones : {&before.milestones, &after.milestones}) {
        for (const Milestone& milestone : *milestones) {
            if (counterpart(before.milestones, milestone) != counterpart(after.milestones, milestone)) {
                return known(milestone);
            }
        }
    }
    const bool sameSide = before.bound == after.bound && before.milestones.empty() == after.milestones.empty();
    return sameSide || before.milestones.empty() ? Outcome(Done{}) : known(before.milestones.back());
}

Outcome checkPledge(const PlanSnapshot& snapshot, const PlanSnapshot& next, const Pledge& pledge) {
    const Line* before = snapshot.line(pledge.id);
    const Line* after = next.line(pledge.id);
    if (const Outcome known = checkReferences(next, *after->pledge); !known) {
        return known;
    }
    const auto isTwin = [&](std::size_t at) {
        const Pledge& other = *next.lines()[at].pledge;
        return other.id != pledge.id && other.name == pledge.name;
    };
    if (!pledge.owners.empty() && std::ranges::any_of(next.linesOf(pledge.owners.front()), isTwin)) {
        return Error{ErrorCode::DuplicateName, pledge.name, {}, {}};
    }
    if (before != nullptr && pledge.revisions != before->pledge->revisions) {
        return misfit(pledge.name, u"revisions"_s);
    }
    return before == nullptr ? Outcome(Done{}) : checkSigned(snapshot, *before->pledge, *after->pledge);
}

/// A changed pledge touches its parts, another span every line.
Outcome checkLines(const PlanSnapshot& snapshot, const PlanSnapshot& next, bool all) {
    for (const Line& line : next.lines()) {
        const Line* before = snapshot.line(line.pledge->id);
        if (!all && before != nullptr && *before->pledge == *line.pledge) {
            continue;
        }
        if (const Outcome valid = validate(*line.pledge, next.plan().span); !valid) {
            return valid;
        }
        if (const Outcome fits = checkReports(next, line); !fits) {
            return fits;
        }
    }
    return Done{};
}

Outcome checkRemovedPledges(const PlanSnapshot& snapshot, const PlanSnapshot& next, const PlanChanges& changes) {
    for (const PledgeId id : changes.removedPledges) {
        const Line* line = snapshot.line(id);
        if (line == nullptr) {
            continue;
        }
        const QString& name = line->pledge->name;
        if (!line->series->isEmpty()) {
            return inUse(name, u"reports"_s);
        }
        if (!line->pledge->revisions.empty()) {
            return inUse(name, u"revisions"_s);
        }
        const auto hangsOn = [id](const Line& other) {
            const Pledge& pledge = *other.pledge;
            return pledge.partOf == id || (pledge.allocation && pledge.allocation->of == id) ||
                   std::ranges::find(pledge.waitsFor, id) != pledge.waitsFor.end();
        };
        const auto user = std::ranges::find_if(next.lines(), hangsOn);
        if (user != next.lines().end()) {
            return inUse(name, user->pledge->name);
        }
    }
    return Done{};
}

template <typename T, typename Uses>
Outcome checkRemoved(const PlanSnapshot& next, const std::vector<T>& all, const std::vector<decltype(T::id)>& removed,
                     Uses uses) {
    for (const auto id : removed) {
        const auto gone = std::ranges::find(all, id, &T::id);
        const auto user = std::ranges::find_if(next.lines(), [&](const Line& line) { return uses(*line.pledge, id); });
        if (gone != all.end() && user != next.lines().end()) {
            return inUse(gone->name, user->pledge->name);
        }
    }
    return Done{};
}

Outcome checkRemoved(const PlanSnapshot& snapshot, const PlanSnapshot& next, const PlanChanges& changes) {
    const auto usesUnit = [](const Pledge& pledge, OrgUnitId id) {
        return pledge.isOwnedBy(id) || std::ranges::find(pledge.supporting, id) != pledge.supporting.end();
    };
    const auto usesProgramme = [](const Pledge& pledge, ProgrammeId id) { return pledge.programme == id; };
    if (const Outcome free = checkRemoved(next, snapshot.units(), changes.removedUnits, usesUnit); !free) {
        return free;
    }
    if (const Outcome free = checkRemoved(next, snapshot.programmes(), changes.removedProgrammes, usesProgramme);
        !free) {
        return free;
    }
    return checkRemovedPledges(snapshot, next, changes);
}

Outcome checkPersons(const PlanSnapshot& next) {
    for (const Person& person : next.persons()) {
        const bool known = knows(next, person.units) &&
                           std::ranges::all_of(person.programmes, [&](ProgrammeId id) { return knows(next, id); });
        if (!known) {
            return inUse(person.name, u"portfolio"_s);
        }
    }
    return checkNames(next.persons());
}

/// Every setting of light and score can be written as text and read back as it is.
bool policiesFit(const Plan& plan) {
    Plan read = plan;
    return std::ranges::all_of(policyKeys(),
                               [&](const QString& key) { return setPolicy(read, key, policyText(plan, key)); }) &&
           read == plan;
}

Outcome checkPlan(const Plan& plan) {
    if (plan.name.trimmed().isEmpty()) {
        return misfit(plan.name, u"name"_s);
    }
    if (plan.span.last < plan.span.first) {
        return misfit(plan.name, u"span"_s);
    }
    const GapBands& bands = plan.policy.bands;
    const bool settingsFit = plan.reportingDay >= 1 && plan.reportingDay <= 31 && plan.rateDecimals >= 0 &&
                             plan.rateDecimals <= 3 && plan.attachmentMegabytes >= 1 &&
                             plan.attachmentMegabytes <= 200 && bands.yellowUpTo >= bands.yellowFrom &&
                             policiesFit(plan);
    return settingsFit ? Outcome(Done{}) : misfit(plan.name, u"settings"_s);
}

}  // namespace

bool isSigned(const PlanSnapshot& snapshot, const Pledge& pledge) {
    const Line* line = snapshot.line(pledge.id);
    if (line == nullptr) {
        return false;
    }
    const auto isReported = [&](std::size_t at) { return !snapshot.lines()[at].series->isEmpty(); };
    return snapshot.plan().signedOn || !line->series->isEmpty() || !pledge.revisions.empty() ||
           std::ranges::any_of(snapshot.allocationsOf(pledge.id), isReported);
}

Outcome checkChanges(const PlanSnapshot& snapshot, const PlanChanges& changes) {
    const PlanSnapshot next = changedPlan(snapshot, changes);
    for (const Outcome& checked : {checkPlan(next.plan()), checkNames(next.units()), checkNames(next.programmes()),
                                   checkRemoved(snapshot, next, changes), checkRecordsKept(snapshot, next, changes),
                                   checkPersons(next), checkSourceChanges(snapshot, next, changes)}) {
        if (!checked) {
            return checked;
        }
    }
    for (const Pledge& pledge : changes.pledges) {
        if (const Outcome checked = checkPledge(snapshot, next, pledge); !checked) {
            return checked;
        }
    }
    return checkLines(snapshot, next, changes.plan && changes.plan->span != snapshot.plan().span);
}

}  // namespace pledge
