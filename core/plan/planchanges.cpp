#include <core/plan/planchanges.h>
#include <core/plan/snapshotassembly.h>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

template <typename T>
const T* find(const std::vector<T>& all, decltype(T::id) id) {
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? nullptr : &*found;
}

const Pledge* findPledge(const PlanSnapshot& snapshot, PledgeId id) {
    const Line* line = snapshot.line(id);
    return line == nullptr ? nullptr : line->pledge.get();
}

/// Replaces what has the id of a changed one, appends what is new, and drops what is removed.
template <typename T>
std::vector<T> merged(std::vector<T> all, const std::vector<T>& changed, const std::vector<decltype(T::id)>& removed) {
    for (const T& one : changed) {
        const auto standing = std::ranges::find(all, one.id, &T::id);
        if (standing == all.end()) {
            all.push_back(one);
        } else {
            *standing = one;
        }
    }
    std::erase_if(all, [&removed](const T& one) { return std::ranges::find(removed, one.id) != removed.end(); });
    return all;
}

template <typename T>
std::vector<T> inOrder(std::vector<T> all) {
    std::ranges::stable_sort(all, {}, &T::order);
    return all;
}

/// The part with the facts that are the whole's.
Pledge partOf(const Pledge& whole, const Pledge& part) {
    Pledge followed = allocatedPart(whole, part.owners.front(), part.allocation->share);
    followed.id = part.id;
    followed.entryView = part.entryView;
    followed.weight = part.weight;
    followed.lastYear = part.lastYear;
    followed.notes.leader = part.notes.leader;
    followed.notes.contact = part.notes.contact;
    followed.notes.openProblem = part.notes.openProblem;
    return followed;
}

void alignParts(std::vector<Pledge>& pledges) {
    QHash<PledgeId, std::size_t> positions;
    for (std::size_t i = 0; i < pledges.size(); ++i) {
        positions.insert(pledges[i].id, i);
    }
    for (Pledge& pledge : pledges) {
        const auto whole = pledge.allocation ? positions.constFind(pledge.allocation->of) : positions.constEnd();
        if (whole != positions.constEnd() && !pledge.owners.empty()) {
            pledge = partOf(pledges[*whole], pledge);
        }
    }
}

template <typename T>
void keepDifferent(const std::vector<T>& standing, std::vector<T>& changed) {
    std::erase_if(changed, [&standing](const T& one) {
        const T* known = find(standing, one.id);
        return known != nullptr && *known == one;
    });
}

template <typename T>
void invert(const std::vector<T>& standing, const std::vector<T>& changed, const std::vector<decltype(T::id)>& removed,
            std::vector<T>& restored, std::vector<decltype(T::id)>& dropped) {
    for (const T& one : changed) {
        if (const T* known = find(standing, one.id)) {
            restored.push_back(*known);
        } else {
            dropped.push_back(one.id);
        }
    }
    for (const auto id : removed) {
        if (const T* known = find(standing, id)) {
            restored.push_back(*known);
        }
    }
}

std::vector<Pledge> pledgesOf(const PlanSnapshot& snapshot) {
    std::vector<Pledge> pledges;
    pledges.reserve(snapshot.lines().size());
    for (const Line& line : snapshot.lines()) {
        pledges.push_back(*line.pledge);
    }
    return pledges;
}

template <typename Ids, typename Get>
auto nextId(const Ids& all, Get get) {
    decltype(get(*all.begin())) last;
    for (const auto& one : all) {
        last = std::max(last, get(one));
    }
    return decltype(last)(last.number() + 1);
}

}  // namespace

bool PlanChanges::isEmpty() const {
    return *this == PlanChanges();
}

PlanChanges differingFrom(const PlanSnapshot& snapshot, PlanChanges changes) {
    if (changes.plan == snapshot.plan()) {
        changes.plan.reset();
    }
    keepDifferent(snapshot.units(), changes.units);
    keepDifferent(snapshot.programmes(), changes.programmes);
    keepDifferent(snapshot.persons(), changes.persons);
    keepDifferent(snapshot.sources(), changes.sources);
    std::erase_if(changes.pledges, [&snapshot](const Pledge& pledge) {
        const Pledge* known = findPledge(snapshot, pledge.id);
        return known != nullptr && *known == pledge;
    });
    return changes;
}

PlanChanges inverseOf(const PlanSnapshot& snapshot, const PlanChanges& changes) {
    PlanChanges inverse;
    if (changes.plan) {
        inverse.plan = snapshot.plan();
    }
    invert(snapshot.units(), changes.units, changes.removedUnits, inverse.units, inverse.removedUnits);
    invert(snapshot.programmes(), changes.programmes, changes.removedProgrammes, inverse.programmes,
           inverse.removedProgrammes);
    invert(snapshot.persons(), changes.persons, changes.removedPersons, inverse.persons, inverse.removedPersons);
    invert(snapshot.sources(), changes.sources, changes.removedSources, inverse.sources, inverse.removedSources);
    invert(pledgesOf(snapshot), changes.pledges, changes.removedPledges, inverse.pledges, inverse.removedPledges);
    return inverse;
}

PlanSnapshot changedPlan(const PlanSnapshot& snapshot, const PlanChanges& changes) {
    std::vector<Pledge> pledges = merged(pledgesOf(snapshot), changes.pledges, changes.removedPledges);
    alignParts(pledges);
    SeriesByPledge series;
    for (const Line& line : snapshot.lines()) {
        series.insert(line.pledge->id, line.series);
    }
    return assembleSnapshot(changes.plan.value_or(snapshot.plan()),
                            inOrder(merged(snapshot.units(), changes.units, changes.removedUnits)),
                            inOrder(merged(snapshot.programmes(), changes.programmes, changes.removedProgrammes)),
                            std::move(pledges), series,
                            inOrder(merged(snapshot.persons(), changes.persons, changes.removedPersons)),
                            merged(snapshot.sources(), changes.sources, changes.removedSources))
        .withRecords(snapshot.sharedRecords());
}

OrgUnitId nextUnitId(const PlanSnapshot& snapshot) {
    return nextId(snapshot.units(), [](const OrgUnit& unit) { return unit.id; });
}

ProgrammeId nextProgrammeId(const PlanSnapshot& snapshot) {
    return nextId(snapshot.programmes(), [](const Programme& programme) { return programme.id; });
}

PersonId nextPersonId(const PlanSnapshot& snapshot) {
    return nextId(snapshot.persons(), [](const Person& person) { return person.id; });
}

PledgeId nextPledgeId(const PlanSnapshot& snapshot) {
    return nextId(snapshot.lines(), [](const Line& line) { return line.pledge->id; });
}

SourceId nextSourceId(const PlanSnapshot& snapshot) {
    return nextId(snapshot.sources(), [](const SourceDocument& document) { return document.id; });
}

}  // namespace pledge
