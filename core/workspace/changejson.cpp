#include <core/plan/planfacts.h>
#include <core/workspace/changejson.h>

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

void append(QJsonArray& array, const QString& what, qint64 id, const std::vector<Fact>& before,
            const std::vector<Fact>& after) {
    const QString name = (after.empty() ? before : after).front().text;
    for (const FactChange& change : differencesOf(before, after)) {
        array.append(QJsonObject{{u"what"_s, what},
                                 {u"id"_s, id},
                                 {u"name"_s, name},
                                 {u"field"_s, change.field},
                                 {u"old"_s, change.before},
                                 {u"new"_s, change.after}});
    }
}

template <typename T, typename Facts>
void appendAll(QJsonArray& array, const QString& what, const std::vector<T>& before, const std::vector<T>& after,
               const std::vector<T>& changed, const std::vector<decltype(T::id)>& removed, Facts facts) {
    std::vector<decltype(T::id)> ids = removed;
    for (const T& one : changed) {
        ids.push_back(one.id);
    }
    for (const auto id : ids) {
        const auto standing = std::ranges::find(before, id, &T::id);
        const auto next = std::ranges::find(after, id, &T::id);
        const auto then = standing == before.end() ? std::vector<Fact>() : facts(*standing, false);
        const auto now = next == after.end() ? std::vector<Fact>() : facts(*next, true);
        if (!then.empty() || !now.empty()) {
            append(array, what, id.number(), then, now);
        }
    }
}

void appendPledges(QJsonArray& array, const PlanSnapshot& before, const PlanSnapshot& after, const PlanNames& then,
                   const PlanNames& now, const PlanChanges& changes) {
    std::vector<PledgeId> ids = changes.removedPledges;
    for (const Pledge& pledge : changes.pledges) {
        ids.push_back(pledge.id);
    }
    for (const PledgeId id : ids) {
        const Line* standing = before.line(id);
        const Line* next = after.line(id);
        if (standing != nullptr || next != nullptr) {
            append(array, u"pledge"_s, id.number(),
                   standing == nullptr ? std::vector<Fact>() : factsOf(*standing->pledge, then),
                   next == nullptr ? std::vector<Fact>() : factsOf(*next->pledge, now));
        }
    }
}

}  // namespace

QJsonArray changesToJson(const PlanSnapshot& before, const PlanSnapshot& after, const PlanChanges& changes) {
    QJsonArray array;
    const PlanNames then = namesOf(before);
    const PlanNames now = namesOf(after);
    if (changes.plan) {
        append(array, u"settings"_s, 1, factsOf(before.plan()), factsOf(after.plan()));
    }
    appendAll(array, u"unit"_s, before.units(), after.units(), changes.units, changes.removedUnits,
              [](const OrgUnit& unit, bool) { return factsOf(unit); });
    appendAll(array, u"programme"_s, before.programmes(), after.programmes(), changes.programmes,
              changes.removedProgrammes, [](const Programme& programme, bool) { return factsOf(programme); });
    appendAll(array, u"person"_s, before.persons(), after.persons(), changes.persons, changes.removedPersons,
              [&](const Person& person, bool isNext) { return factsOf(person, isNext ? now : then); });
    appendAll(array, u"source"_s, before.sources(), after.sources(), changes.sources, changes.removedSources,
              [](const SourceDocument& document, bool) { return factsOf(document); });
    appendPledges(array, before, after, then, now, changes);
    return array;
}

}  // namespace pledge
