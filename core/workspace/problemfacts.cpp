#include <core/workspace/problemfacts.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString dayText(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

}  // namespace

std::vector<Fact> factsOf(const Problem& problem, const PlanNames& names) {
    return {{u"problem"_s, problem.text},
            {u"pledge"_s, problem.pledge ? names.pledges.value(*problem.pledge) : QString()},
            {u"unit"_s, problem.unit ? names.units.value(*problem.unit) : QString()},
            {u"month"_s, problem.month ? problem.month->toString() : QString()},
            {u"source"_s, tokenOf(problem.source)},
            {u"source_name"_s, problem.sourceName},
            {u"raised_on"_s, problem.raisedOn.toString(Qt::ISODate)},
            {u"next_step"_s, problem.nextStep},
            {u"person"_s, problem.person},
            {u"deadline"_s, dayText(problem.deadline)},
            {u"state"_s, tokenOf(problem.state)},
            {u"claimed_on"_s, dayText(problem.claimedOn)},
            {u"closed_on"_s, dayText(problem.closedOn)},
            {u"closing"_s, problem.closing},
            {u"sent_back"_s, problem.sentBack}};
}

QJsonObject problemChangeToJson(const PlanSnapshot& snapshot, const std::optional<Problem>& before,
                                const Problem& after) {
    const PlanNames names = namesOf(snapshot);
    QJsonArray fields;
    const auto then = before ? factsOf(*before, names) : std::vector<Fact>();
    for (const FactChange& change : differencesOf(then, factsOf(after, names))) {
        fields.append(QJsonObject{{u"field"_s, change.field}, {u"old"_s, change.before}, {u"new"_s, change.after}});
    }
    return {{u"problem"_s, after.id.number()}, {u"changes"_s, fields}};
}

}  // namespace pledge
