#include <core/storage/database.h>
#include <core/storage/problemrepository.h>
#include <core/storage/query.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

void bindAll(Query& query, const Problem& problem) {
    query.bind(u":id"_s, problem.id);
    query.bind(u":pledge"_s, problem.pledge);
    query.bind(u":unit"_s, problem.unit);
    query.bind(u":month"_s, problem.month);
    query.bind(u":source"_s, tokenOf(problem.source));
    query.bind(u":source_name"_s, problem.sourceName);
    query.bind(u":raised_on"_s, problem.raisedOn);
    query.bind(u":problem"_s, problem.text);
    query.bind(u":next_step"_s, problem.nextStep);
    query.bind(u":person"_s, problem.person);
    query.bind(u":deadline"_s, problem.deadline);
    query.bind(u":state"_s, tokenOf(problem.state));
    query.bind(u":claimed_on"_s, problem.claimedOn);
    query.bind(u":closed_on"_s, problem.closedOn);
    query.bind(u":closing"_s, problem.closing);
    query.bind(u":sent_back"_s, problem.sentBack);
}

Problem problemIn(const Query& row) {
    Problem problem;
    problem.id = row.id<ProblemId>(0);
    problem.pledge = row.maybe(1, &Query::id<PledgeId>);
    problem.unit = row.maybe(2, &Query::id<OrgUnitId>);
    problem.month = row.maybe(3, &Query::month);
    problem.source = problemSourceOf(row.text(4)).value_or(ProblemSource::Report);
    problem.sourceName = row.text(5);
    problem.raisedOn = row.date(6);
    problem.text = row.text(7);
    problem.nextStep = row.text(8);
    problem.person = row.text(9);
    problem.deadline = row.maybe(10, &Query::date);
    problem.state = problemStateOf(row.text(11)).value_or(ProblemState::Open);
    problem.claimedOn = row.maybe(12, &Query::date);
    problem.closedOn = row.maybe(13, &Query::date);
    problem.closing = row.text(14);
    problem.sentBack = row.text(15);
    return problem;
}

}  // namespace

Outcome ProblemRepository::write(std::span<const Problem> problems) const {
    Query query(m_database,
                u"INSERT OR REPLACE INTO problem (id, pledge, unit, month, source, source_name, raised_on, problem, "
                "next_step, person, deadline, state, claimed_on, closed_on, closing, sent_back) "
                "VALUES (:id, :pledge, :unit, :month, :source, :source_name, :raised_on, :problem, :next_step, "
                ":person, :deadline, :state, :claimed_on, :closed_on, :closing, :sent_back)"_s);
    for (const Problem& problem : problems) {
        bindAll(query, problem);
        if (const Outcome written = query.run(); !written) {
            return written;
        }
    }
    return Done{};
}

Outcome ProblemRepository::load(PlanRecords& records) const {
    Query query(m_database,
                u"SELECT id, pledge, unit, month, source, source_name, raised_on, problem, next_step, person, "
                "deadline, state, claimed_on, closed_on, closing, sent_back FROM problem ORDER BY id"_s);
    return query.forEach([&records](const Query& row) { records.problems.push_back(problemIn(row)); });
}

}  // namespace pledge
