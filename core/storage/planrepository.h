#pragma once

#include <core/base/result.h>
#include <core/plan/plan.h>

namespace pledge {

class Database;

/// The plan's own row and its settings.
class PlanRepository {
public:
    explicit PlanRepository(const Database& database) : m_database(database) {}

    /// Whether there is one already or not.
    [[nodiscard]] Outcome replace(const Plan& plan) const;
    /// FileCorrupt when the file has none.
    [[nodiscard]] Result<Plan> load() const;

private:
    const Database& m_database;
};

}  // namespace pledge
