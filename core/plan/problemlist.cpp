#include <core/plan/planrecords.h>
#include <core/plan/problemlist.h>

#include <QSet>

#include <utility>

namespace pledge {

namespace {

Problem carriedOver(const PlanSnapshot& snapshot, const Pledge& pledge) {
    Problem problem;
    problem.pledge = pledge.id;
    if (!pledge.owners.empty()) {
        problem.unit = pledge.owners.front();
    }
    problem.source = ProblemSource::CarriedOver;
    problem.raisedOn = snapshot.plan().span.first.firstDay();
    problem.text = pledge.notes.openProblem;
    return problem;
}

/// The pledges whose carried problem has been written about.
QSet<PledgeId> takenOver(const PlanRecords& records) {
    QSet<PledgeId> taken;
    for (const Problem& problem : records.problems) {
        if (problem.source == ProblemSource::CarriedOver && problem.pledge) {
            taken.insert(*problem.pledge);
        }
    }
    return taken;
}

}  // namespace

std::vector<Problem> problemList(const PlanSnapshot& snapshot) {
    const PlanRecords& records = snapshot.records();
    const QSet<PledgeId> taken = takenOver(records);
    std::vector<Problem> problems;
    for (const Line& line : snapshot.lines()) {
        if (!line.pledge->notes.openProblem.isEmpty() && !taken.contains(line.pledge->id)) {
            problems.push_back(carriedOver(snapshot, *line.pledge));
        }
    }
    problems.insert(problems.end(), records.problems.begin(), records.problems.end());
    return problems;
}

std::vector<Problem> openProblemsOf(const PlanSnapshot& snapshot, PledgeId pledge) {
    std::vector<Problem> open;
    for (Problem& problem : problemList(snapshot)) {
        if (problem.pledge == pledge && problem.state != ProblemState::Closed) {
            open.push_back(std::move(problem));
        }
    }
    return open;
}

std::vector<Problem> openProblemsAt(const PlanSnapshot& snapshot, PledgeId pledge, Month month) {
    const QDate day = month.lastDay();
    std::vector<Problem> open;
    for (Problem& problem : problemList(snapshot)) {
        const bool isRaised =
            !problem.raisedOn.isValid() || problem.raisedOn <= day || (problem.month && *problem.month <= month);
        const bool isLater = problem.closedOn && *problem.closedOn > day;
        if (problem.pledge == pledge && isRaised && (problem.state != ProblemState::Closed || isLater)) {
            open.push_back(std::move(problem));
        }
    }
    return open;
}

bool isOverdue(const Problem& problem, QDate today) {
    return problem.state == ProblemState::Open && problem.deadline && *problem.deadline < today;
}

std::vector<OrgUnitId> unitsOf(const PlanSnapshot& snapshot, const Problem& problem) {
    if (problem.unit) {
        return {*problem.unit};
    }
    const Line* line = problem.pledge ? snapshot.line(*problem.pledge) : nullptr;
    return line == nullptr ? std::vector<OrgUnitId>() : line->pledge->owners;
}

}  // namespace pledge
