#pragma once

#include <core/base/result.h>
#include <core/plan/planrecords.h>

#include <span>

namespace pledge {

class Database;

/// The problems of a plan. They are added and changed, never taken out.
class ProblemRepository {
public:
    explicit ProblemRepository(const Database& database) : m_database(database) {}

    /// Under the ids they carry; one that is there already is replaced.
    [[nodiscard]] Outcome write(std::span<const Problem> problems) const;
    /// Fills the records' problems.
    [[nodiscard]] Outcome load(PlanRecords& records) const;

private:
    const Database& m_database;
};

}  // namespace pledge
