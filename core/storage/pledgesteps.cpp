#include <core/storage/database.h>
#include <core/storage/pledgelookup.h>
#include <core/storage/pledgesteps.h>
#include <core/storage/query.h>

using namespace Qt::StringLiterals;

namespace pledge {

Outcome insertSteps(const Database& database, std::span<const Pledge> pledges) {
    Query query(database,
                u"INSERT INTO pledge_step (pledge, position, name, due, done_on) "
                "VALUES (:pledge, :position, :name, :due, :done)"_s);
    for (const Pledge& pledge : pledges) {
        query.bind(u":pledge"_s, pledge.id);
        int position = 0;
        for (const PledgeStep& step : pledge.steps) {
            query.bind(u":position"_s, ++position);
            query.bind(u":name"_s, step.name);
            query.bind(u":due"_s, step.due);
            query.bind(u":done"_s, step.doneOn);
            if (const Outcome inserted = query.run(); !inserted) {
                return inserted;
            }
        }
    }
    return Done{};
}

Outcome insertOpenProblems(const Database& database, std::span<const Pledge> pledges) {
    Query query(database, u"INSERT INTO open_problem (pledge, problem) VALUES (:pledge, :problem)"_s);
    for (const Pledge& pledge : pledges) {
        if (pledge.notes.openProblem.isEmpty()) {
            continue;
        }
        query.bind(u":pledge"_s, pledge.id);
        query.bind(u":problem"_s, pledge.notes.openProblem);
        if (const Outcome inserted = query.run(); !inserted) {
            return inserted;
        }
    }
    return Done{};
}

Outcome loadSteps(const Database& database, std::vector<Pledge>& pledges) {
    Query steps(database, u"SELECT pledge, name, due, done_on FROM pledge_step ORDER BY pledge, position"_s);
    const Outcome read = steps.forEach([&pledges](const Query& row) {
        if (Pledge* pledge = pledgeOf(pledges, row.id<PledgeId>(0))) {
            pledge->steps.push_back({row.text(1), row.date(2), row.maybe(3, &Query::date)});
        }
    });
    if (!read) {
        return read;
    }
    Query problems(database, u"SELECT pledge, problem FROM open_problem"_s);
    return problems.forEach([&pledges](const Query& row) {
        if (Pledge* pledge = pledgeOf(pledges, row.id<PledgeId>(0))) {
            pledge->notes.openProblem = row.text(1);
        }
    });
}

}  // namespace pledge
