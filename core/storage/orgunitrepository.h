#pragma once

#include <core/base/result.h>
#include <core/plan/orgunit.h>

#include <span>
#include <vector>

namespace pledge {

class Database;

/// The departments and towns with their aliases.
class OrgUnitRepository {
public:
    explicit OrgUnitRepository(const Database& database) : m_database(database) {}

    /// Under the ids they carry, whether they stand there already or not.
    [[nodiscard]] Outcome replace(std::span<const OrgUnit> units) const;
    [[nodiscard]] Outcome remove(std::span<const OrgUnitId> units) const;
    /// In official order.
    [[nodiscard]] Result<std::vector<OrgUnit>> load() const;

private:
    const Database& m_database;
};

}  // namespace pledge
